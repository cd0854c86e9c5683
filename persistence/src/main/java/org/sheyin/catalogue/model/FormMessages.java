package org.sheyin.catalogue.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of the engine's own findings, and the filling of the rules' texts. */
final class FormMessages {
    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{([$#])(\\w[\\w.]*)}");

    private FormMessages() {}

    /** The engine's text with arguments in each language. */
    static Bilingual text(String key, Bilingual... arguments) {
        return new Bilingual(format(CHINESE, key, "zh", arguments), format(ENGLISH, key, "en", arguments));
    }

    private static String format(ResourceBundle bundle, String key, String language, Bilingual... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].in(language);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /** Exactly this language: the server's own locale must never shine through. */
    private static ResourceBundle bundle(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(
                "catalogue.form-messages", locale, FormMessages.class.getClassLoader(), noFallback);
    }

    /** A rule's text with the values of fields and parameters put in. */
    static String fill(String template, String language, FormContext context) {
        Matcher place = PLACE.matcher(template);
        return place.replaceAll(
                match -> Matcher.quoteReplacement(value(match.group(1), match.group(2), language, context)));
    }

    private static String value(String sign, String key, String language, FormContext context) {
        if ("#".equals(sign)) {
            return context.parameter(key);
        }
        var stored = context.value(key);
        var text = context.form()
                .fields()
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(field -> field.display(stored).in(language))
                .orElse(stored);
        return text.isBlank() ? "—" : text;
    }
}
