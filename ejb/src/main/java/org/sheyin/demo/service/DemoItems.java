package org.sheyin.demo.service;

import java.util.List;
import java.util.stream.Stream;
import org.sheyin.catalogue.service.DefinitionFiles;

/** Which items the two cities open: everything that the agencies decide, and a few that end at the bank. */
final class DemoItems {
    static final List<String> COMPLETED_AT_BANK = List.of("05-02", "04-02", "15-02", "16-01", "17-06");

    private DemoItems() {}

    static List<String> opened() {
        var files = new DefinitionFiles("2026");
        return Stream.concat(
                        files.codes().stream().filter(code -> "ACCEPT"
                                .equals(files.expanded(code).getString("authority"))),
                        COMPLETED_AT_BANK.stream())
                .sorted()
                .toList();
    }
}
