package org.sheyin.cases.service;

import java.util.Map;

/**
 * What is to be printed.
 *
 * @param template name of the template
 * @param values what the template shows
 * @param fileName name for the browser; nothing personal in it
 */
public record PaperOrder(String template, Map<String, Object> values, String fileName) {}
