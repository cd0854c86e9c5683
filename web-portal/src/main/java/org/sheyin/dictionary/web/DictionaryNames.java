package org.sheyin.dictionary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sheyin.dictionary.model.ExtensibleList;
import org.sheyin.dictionary.service.DictionaryQueries;
import org.sheyin.dictionary.service.EntryRow;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.Viewer;

/** Names of the extensible lists' codes, for any page: {@code #{dictionary.name('INSURANCE_TYPE', code)}}. */
@Named("dictionary")
@RequestScoped
public class DictionaryNames {
    private final Viewer user;
    private final DictionaryQueries queries;
    private final Language language;
    private final Map<ExtensibleList, List<EntryRow>> read = new EnumMap<>(ExtensibleList.class);

    protected DictionaryNames() {
        this(null, null, null);
    }

    @Inject
    public DictionaryNames(Viewer user, DictionaryQueries queries, Language language) {
        this.user = user;
        this.queries = queries;
        this.language = language;
    }

    /** The name, also of a code that is no longer offered; the code itself when the list lacks it. */
    public String name(String list, String code) {
        return entries(list).stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> entry.in(language.getTag()))
                .findFirst()
                .orElse(code);
    }

    /** What can be chosen today, in order. */
    public List<EntryRow> selectable(String list) {
        LocalDate today = LocalDate.now(Format.ZONE);
        return entries(list).stream().filter(entry -> entry.isSelectable(today)).toList();
    }

    private List<EntryRow> entries(String list) {
        return read.computeIfAbsent(ExtensibleList.valueOf(list), one -> queries.entries(user.actor(), one));
    }
}
