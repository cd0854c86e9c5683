package org.sheyin.permission.service;

import java.util.Map;

/**
 * What has to be printed.
 *
 * @param values what the template shows
 */
public record PermissionPaper(String fileName, Map<String, Object> values) {}
