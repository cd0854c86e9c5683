package org.sheyin.dictionary.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.dictionary.model.ExtensibleList;
import org.sheyin.dictionary.service.Dictionaries;
import org.sheyin.dictionary.service.DictionaryQueries;
import org.sheyin.dictionary.service.EntryRow;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Asking;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** All lists of codes; one of them open. The extensible ones take new entries from those who may. */
@Named
@ViewScoped
public class DictionaryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final DictionaryQueries queries;
    private final Dictionaries dictionaries;
    private final CodeLists fixed;
    private final Texts texts;
    private final EntryForm form = new EntryForm();
    private final Asking<EntryRow> change = new Asking<>();
    private String list = ExtensibleList.INSURANCE_TYPE.name();
    private transient List<EntryRow> entries;

    protected DictionaryPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public DictionaryPage(
            Viewer user, DictionaryQueries queries, Dictionaries dictionaries, CodeLists fixed, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.dictionaries = dictionaries;
        this.fixed = fixed;
        this.texts = texts;
    }

    /** Names of all lists, the extensible ones first. */
    public List<String> getLists() {
        return Stream.concat(
                        Stream.of(ExtensibleList.values()).map(Enum::name),
                        fixed.all().stream().map(CodeList::code))
                .toList();
    }

    public boolean isExtensible() {
        return Stream.of(ExtensibleList.values()).anyMatch(one -> one.name().equals(list));
    }

    public boolean isEditable() {
        return isExtensible() && user.may(Right.DICTIONARY_EDIT);
    }

    public List<EntryRow> getEntries() {
        if (entries == null) {
            entries = queries.entries(user.actor(), ExtensibleList.valueOf(list));
        }
        return entries;
    }

    /** Entries of the open list when it is a fixed one. */
    public List<CodeList.Entry> getFixedEntries() {
        return fixed.all().stream()
                .filter(one -> one.code().equals(list))
                .flatMap(one -> one.entries().stream())
                .toList();
    }

    public void add() {
        dictionaries.add(user.actor(), form.entry(ExtensibleList.valueOf(list)));
        form.clear();
        done();
    }

    /** Disables the chosen entry, or offers it again. */
    public void offer() {
        var entry = change.getRow();
        dictionaries.offer(user.actor(), entry.id(), !entry.enabled(), change.getReason());
        change.choose(null);
        done();
    }

    private void done() {
        entries = null;
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("dictionary", "saved"));
    }

    public EntryForm getForm() {
        return form;
    }

    public Asking<EntryRow> getChange() {
        return change;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
