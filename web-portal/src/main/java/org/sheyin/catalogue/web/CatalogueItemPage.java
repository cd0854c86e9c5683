package org.sheyin.catalogue.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.Condition;
import org.sheyin.catalogue.model.CrossFieldRule;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.ItemParameter;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.catalogue.model.Option;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.ItemRow;
import org.sheyin.catalogue.service.ItemView;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** One item: its fields and its material checklist, as a person reads them. */
@Named
@ViewScoped
public class CatalogueItemPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("\\{([$#])(\\w[\\w.]*)}");

    private final Viewer user;
    private final CatalogueQueries queries;
    private final CatalogueItems items;
    private final Language language;
    private final Texts texts;
    private String code;
    private transient ItemView item;

    protected CatalogueItemPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public CatalogueItemPage(
            Viewer user, CatalogueQueries queries, CatalogueItems items, Language language, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.items = items;
        this.language = language;
        this.texts = texts;
    }

    /** Null when no item of this code is in force. */
    public ItemView getItem() {
        if (item == null) {
            item = items.getAll().stream()
                    .filter(row -> row.code().equals(code))
                    .map(ItemRow::versionId)
                    .findFirst()
                    .flatMap(version -> queries.item(user.actor(), version))
                    .orElse(null);
        }
        return item;
    }

    public String getTitle() {
        return getItem() == null
                ? texts.of("catalogue", "item.none")
                : code + " " + text(getItem().name());
    }

    public String text(Bilingual text) {
        return text.in(language.getTag());
    }

    /** YES, SOMETIMES or NO. */
    public String need(FieldDefinition field) {
        return need(field.required(), field.requiredWhen());
    }

    public String need(MaterialLine line) {
        return need(line.required(), line.requiredWhen());
    }

    private static String need(boolean always, Condition when) {
        return always ? "YES" : Condition.NEVER.equals(when) ? "NO" : "SOMETIMES";
    }

    /** In which shapes it may be brought, in the order of Art 22(2). */
    public String sources(MaterialLine line) {
        return line.sources().stream()
                .sorted()
                .map(source -> text(source.label()))
                .collect(Collectors.joining(texts.of("catalogue", "and")));
    }

    /** A rule's text, with the names of fields and the values of today's parameters put in. */
    public String text(CrossFieldRule rule) {
        return PLACE.matcher(text(rule.message()))
                .replaceAll(place -> Matcher.quoteReplacement(
                        "#".equals(place.group(1)) ? value(place.group(2)) : name(place.group(2))));
    }

    private String value(String parameter) {
        return item.form()
                .parameter(parameter, LocalDate.now(ServerClock.ZONE))
                .map(ItemParameter::value)
                .orElse("—");
    }

    private String name(String field) {
        return item.form()
                .fields()
                .flatMap(one -> Stream.concat(Stream.of(one), one.columns().stream()))
                .filter(one -> one.key().equals(field))
                .findFirst()
                .map(one -> texts.of("catalogue", "rule.field", text(one.label())))
                .orElse(field);
    }

    public String labels(List<Option> options) {
        return options.stream().map(one -> text(one.label())).collect(Collectors.joining(texts.of("catalogue", "and")));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
