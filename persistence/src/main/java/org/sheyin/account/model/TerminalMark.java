package org.sheyin.account.model;

import java.io.Serializable;

/**
 * The terminal of a login, as session and log keep it.
 *
 * @param id 0 when none is known
 * @param number empty when none is known
 */
public record TerminalMark(long id, String number) implements Serializable {
    public static final TerminalMark NONE = new TerminalMark(0, "");
}
