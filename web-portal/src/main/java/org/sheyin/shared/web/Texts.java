package org.sheyin.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.sheyin.shared.model.Reason;

/** Texts of the concepts' bundles in the language of the view, for page beans and for refusals. */
@Named
@ApplicationScoped
public class Texts {
    /** Searched in this order for a rule's message; equal to the bundles of faces-config.xml. */
    static final List<String> CONCEPTS = List.of(
            "shared",
            "rule",
            "calendar",
            "audit",
            "dictionary",
            "attachment",
            "handoff",
            "organization",
            "announcement",
            "catalogue",
            "staff",
            "account",
            "dormancy",
            "permission",
            "cases",
            "review",
            "core",
            "disclosure",
            "recovery",
            "export",
            "reception",
            "proof",
            "dashboard",
            "server",
            "portal");

    private static final String ANNEX = "Annex ";
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]+");
    private static final List<String> WORDED = List.of("cases", "reception", "staff", "permission");
    private static final List<String> WORDS =
            List.of("state.", "action.", "right.", "part.", "destination.", "record.", "post.", "duty.", "leaving.");

    /** The text, or the key itself between question marks when the bundle lacks it. */
    public String of(String concept, String key, Object... args) {
        return of(locale(), concept, key, args);
    }

    /** The same outside of a Faces request. */
    public String in(Locale locale, String concept, String key) {
        return of(locale, concept, key);
    }

    /** The text in the language of the view; empty when the bundle lacks it. */
    public Optional<String> find(String concept, String key) {
        return find(concept, key, locale());
    }

    private static String of(Locale locale, String concept, String key, Object... args) {
        return find(concept, key, locale)
                .map(text -> format(text, locale, args))
                .orElse("???" + key + "???");
    }

    /** What is refused, by which article, parameter, value and version (invariant 20). */
    public String reason(Reason reason) {
        return reason(reason, locale());
    }

    /** The same outside of a Faces request. */
    public String reason(Reason reason, Locale locale) {
        var text = CONCEPTS.stream()
                .flatMap(concept -> find(concept, reason.ruleId(), locale).stream())
                .findFirst()
                .map(found -> format(
                        found,
                        locale,
                        reason.args().stream().map(arg -> word(arg, locale)).toArray()))
                .orElse(reason.ruleId());
        return text + basis(reason, locale);
    }

    /** An argument that names a state, a step, a right, a part of the system or of a record, in words; any other as it is. */
    private static String word(String argument, Locale locale) {
        return NAME.matcher(argument).matches()
                ? WORDED.stream()
                        .flatMap(concept ->
                                WORDS.stream().flatMap(kind -> find(concept, kind + argument, locale).stream()))
                        .findFirst()
                        .orElse(argument)
                : argument;
    }

    /** Adds a message that stands at the top of the page; a good news survives a redirect within the flash. */
    public void tell(FacesMessage.Severity severity, String text) {
        tell(severity, text, null);
    }

    /** @param clientId the field at which it stands, null for the top of the page */
    public void tell(FacesMessage.Severity severity, String text, String clientId) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(severity, text, null));
        if (FacesMessage.SEVERITY_INFO.equals(severity)) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
        }
    }

    /** An article or annex of the measures in words. */
    public String article(String article) {
        return article(article, locale());
    }

    private static String article(String article, Locale locale) {
        return article.startsWith(ANNEX)
                ? of(locale, "portal", "rule.annex", article.substring(ANNEX.length()))
                : of(locale, "portal", "rule.of", article);
    }

    private static String basis(Reason reason, Locale locale) {
        if (reason.article().isEmpty()) {
            return "";
        }
        return reason.parameter().isEmpty()
                ? of(locale, "portal", "reason.article", article(reason.article(), locale))
                : of(
                        locale,
                        "portal",
                        "reason.parameter",
                        article(reason.article(), locale),
                        reason.parameter(),
                        reason.value(),
                        String.valueOf(reason.version()));
    }

    private static String format(String text, Locale locale, Object... args) {
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }

    private static Optional<String> find(String concept, String key, Locale locale) {
        try {
            var bundle = ResourceBundle.getBundle("org.sheyin.messages." + concept, locale);
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException absent) {
            return Optional.empty(); // a concept without texts of its own
        }
    }

    private static Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.SIMPLIFIED_CHINESE
                : faces.getViewRoot().getLocale();
    }
}
