package org.sheyin.demo.service;

import java.util.List;
import org.sheyin.catalogue.service.DefinitionFiles;

/** Which items the two cities open: all of the catalogue. */
final class DemoItems {
    /** One that ends at the bank. */
    static final String AT_BANK = "05-02";

    private DemoItems() {}

    static List<String> opened() {
        return new DefinitionFiles("2026").codes().stream().sorted().toList();
    }
}
