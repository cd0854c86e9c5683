package org.sheyin.account.service;

import java.io.Serializable;
import java.util.Map;

/**
 * A saved search as a chip shows it.
 *
 * @param own whether it is the reader's, who alone may remove it
 */
public record FilterView(long id, String name, Map<String, String> parameters, boolean shared, boolean own)
        implements Serializable {}
