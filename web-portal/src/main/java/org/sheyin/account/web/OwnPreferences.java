package org.sheyin.account.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.account.service.ChooseSetting;
import org.sheyin.account.service.OwnSettings;
import org.sheyin.shared.web.Language;

/** The settings of whoever is logged in, read once a session and written through. */
@Named("own")
@SessionScoped
public class OwnPreferences implements Serializable {
    /** Settings that are switches of the frame, each a class of the html element. */
    private static final Map<String, String> SWITCHES =
            Map.of("large", "large", "dark", "dark", "compact", "compact", "menu", "menu-closed");

    private static final long serialVersionUID = 1L;
    private static final String LANGUAGE = "language";
    private static final String PINS = "pins";

    private final CurrentUser user;
    private final OwnSettings settings;
    private final Language language;
    private Map<String, String> chosen;
    private long chosenBy;

    protected OwnPreferences() {
        this(null, null, null);
    }

    @Inject
    public OwnPreferences(CurrentUser user, OwnSettings settings, Language language) {
        this.user = user;
        this.settings = settings;
        this.language = language;
    }

    private synchronized Map<String, String> chosen() {
        if (!user.isLoggedIn()) {
            return Map.of();
        }
        long account = user.actor().accountId();
        if (chosen == null || chosenBy != account) {
            chosen = new HashMap<>(settings.all(user.actor()));
            chosenBy = account;
        }
        return chosen;
    }

    /** The language that this person chose last, on whatever machine; else the session's. */
    public Locale getLocale() {
        String tag = get(LANGUAGE);
        if (!tag.isEmpty() && !tag.equals(language.getTag())) {
            language.speak(Locale.forLanguageTag(tag));
        }
        return language.getLocale();
    }

    /** Empty when it was never set. */
    public String get(String name) {
        return chosen().getOrDefault(name, "");
    }

    public synchronized void set(String name, String value) {
        if (!value.equals(get(name))) {
            settings.choose(user.actor(), new ChooseSetting(name, value));
            chosen().put(name, value);
        }
    }

    /** Classes of the html element. */
    public String getClasses() {
        return SWITCHES.entrySet().stream()
                .filter(one -> "on".equals(get(one.getKey())))
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Switches the language and shows the same page again. */
    public String toggleLanguage() {
        String shown = language.toggle();
        if (user.isLoggedIn()) {
            set(LANGUAGE, language.getTag());
        }
        return shown;
    }

    /** Paths of the pages that stand on top of the menu. */
    public List<String> getPins() {
        return list(get(PINS));
    }

    /** Whether a column of a list is shown; all are until somebody chose. */
    public boolean shows(String page, String column) {
        String columns = get("columns:" + page);
        return columns.isEmpty() || list(columns).contains(column);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    /** Whether a setting may be set by the frame's script. */
    static boolean isOfTheFrame(String name) {
        return Stream.concat(SWITCHES.keySet().stream(), Stream.of(PINS)).anyMatch(name::equals);
    }
}
