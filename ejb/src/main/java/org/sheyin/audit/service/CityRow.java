package org.sheyin.audit.service;

import java.io.Serializable;

/** A city to choose from, by code; the organizations stand above the audit and are no part of it. */
public record CityRow(String code, String nameZh, String nameEn) implements Serializable {
    public String in(String language) {
        return "en".equals(language) ? nameEn : nameZh;
    }
}
