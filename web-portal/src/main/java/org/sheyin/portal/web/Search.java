package org.sheyin.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.function.Predicate;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseFinding;
import org.sheyin.cases.service.CaseRow;
import org.sheyin.catalogue.service.ItemRow;
import org.sheyin.catalogue.web.CatalogueItems;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.Jsons;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.PinyinInitials;
import org.sheyin.shared.web.Texts;

/** What the search box finds: cases in scope, pages of one's menu, items of the catalogue. */
@RequestScoped
public class Search {
    private static final int MOST = 6;

    private final CurrentUser user;
    private final CaseFinding cases;
    private final CatalogueItems items;
    private final Texts texts;
    private final Language language;

    protected Search() {
        this(null, null, null, null, null);
    }

    @Inject
    public Search(CurrentUser user, CaseFinding cases, CatalogueItems items, Texts texts, Language language) {
        this.user = user;
        this.cases = cases;
        this.items = items;
        this.texts = texts;
        this.language = language;
    }

    /** @param exists whether a page is part of the portal */
    JsonObject find(String typed, Predicate<String> exists) {
        String text = typed == null ? "" : typed.strip();
        var answer = Jsons.BUILD.createObjectBuilder();
        answer.add("cases", cases(text));
        answer.add("pages", text.isEmpty() ? Jsons.BUILD.createArrayBuilder() : pages(text, exists));
        answer.add("items", text.isEmpty() ? Jsons.BUILD.createArrayBuilder() : items(text));
        return answer.build();
    }

    private JsonArrayBuilder cases(String text) {
        var found = Jsons.BUILD.createArrayBuilder();
        if (user.may(Right.CASE_READ)) {
            cases.find(user.actor(), text).forEach(row -> add(found, number(row), about(row), path(row)));
        }
        return found;
    }

    private String number(CaseRow row) {
        return row.caseNumber() == null ? of("cases", "list.noNumber") : row.caseNumber();
    }

    private String about(CaseRow row) {
        return String.join(
                " · ",
                row.personName() + " " + row.idMasked(),
                items.name(row.itemCode(), row.itemName()),
                of("cases", "state." + row.state()));
    }

    private static String path(CaseRow row) {
        return "/cases/detail.xhtml?id=" + row.id();
    }

    private JsonArrayBuilder pages(String text, Predicate<String> exists) {
        var found = Jsons.BUILD.createArrayBuilder();
        MenuTable.GROUPS.stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> entry.visibleTo(user) && exists.test(entry.path()))
                .filter(entry -> fits(of("portal", entry.key()), text))
                .limit(MOST)
                .forEach(entry -> add(found, of("portal", entry.key()), entry.shortcut(), entry.path()));
        return found;
    }

    private JsonArrayBuilder items(String text) {
        var found = Jsons.BUILD.createArrayBuilder();
        items.getAll().stream()
                .filter(item -> item.code().startsWith(text) || fits(items.name(item), text))
                .limit(MOST)
                .forEach(item -> add(found, item.code() + " " + items.name(item), items.category(item), path(item)));
        return found;
    }

    private static String path(ItemRow item) {
        return "/catalogue/item.xhtml?code=" + item.code();
    }

    /** Part of the name, or the beginning of its pinyin initials. */
    private static boolean fits(String name, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(lower)
                || PinyinInitials.of(name).startsWith(lower);
    }

    private String of(String concept, String key) {
        return texts.in(language.getLocale(), concept, key);
    }

    private static void add(JsonArrayBuilder to, String title, String about, String path) {
        to.add(Jsons.BUILD
                .createObjectBuilder()
                .add("title", title)
                .add("about", about)
                .add("path", path));
    }
}
