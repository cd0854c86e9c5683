package org.sheyin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The accounts of the demonstration province, as the server wrote them down for whoever starts it. */
final class DemoAccounts {
    private static final Path FILE = Path.of(System.getProperty("tests.work", "target"), "data", "demo-accounts.txt");
    private static final Pattern PASSWORD = Pattern.compile("password of all: (\\S+)");
    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+) {2,}(\\S+) {2,}(\\S+) {2,}(\\S+)$");

    private DemoAccounts() {}

    /** The one password of all of them. */
    static String password() {
        Matcher found = PASSWORD.matcher(text());
        if (!found.find()) {
            throw new IllegalStateException("no password in " + FILE);
        }
        return found.group(1);
    }

    /**
     * One account for each set of posts or roles, the last of it, which no other journey uses.
     *
     * @param levels one of each level as well; else the province's people and one of the others
     * @return posts or roles as shown, with the login name
     */
    static Map<String, String> oneOfEachKind(boolean levels) {
        Map<String, String> accounts = new LinkedHashMap<>();
        Matcher line = LINE.matcher(text());
        while (line.find()) {
            String place =
                    line.group(4).contains("支行") || line.group(4).equals("—") ? "" : level(line.group(4), levels);
            accounts.put(line.group(3) + place, line.group(1));
        }
        if (accounts.isEmpty()) {
            throw new IllegalStateException("no accounts in " + FILE);
        }
        return accounts;
    }

    /** A province's supervisor sees other things than a county's. */
    private static String level(String organization, boolean levels) {
        if (organization.startsWith("广东省")) {
            return "-省";
        }
        return !levels ? "" : organization.contains("区") ? "-县" : "-市或总行";
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
