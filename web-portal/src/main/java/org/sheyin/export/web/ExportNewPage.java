package org.sheyin.export.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseListQueries;
import org.sheyin.cases.web.CaseLabels;
import org.sheyin.cases.web.CaseSearch;
import org.sheyin.export.service.Exports;
import org.sheyin.export.service.RequestExport;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** Asks what for a list of cases is taken along, and has it made. */
@Named
@ViewScoped
public class ExportNewPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("number", "item", "person", "idNumber", "state", "outlet", "clerk", "submitted", "due");

    private final Viewer user;
    private final CaseListQueries queries;
    private final Exports exports;
    private final CaseLabels labels;
    private final Texts texts;
    private final CaseSearch search = new CaseSearch();
    private String purpose;

    protected ExportNewPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public ExportNewPage(Viewer user, CaseListQueries queries, Exports exports, CaseLabels labels, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.exports = exports;
        this.labels = labels;
        this.texts = texts;
    }

    /** Bounded as the list's own number is. */
    public int getTotal() {
        return queries.countUpTo(user.actor(), search.filter(user.actor()), WorkList.BOUND);
    }

    public boolean isBeyondBound() {
        return getTotal() > WorkList.BOUND;
    }

    public String request() {
        var asked = new RequestExport(search.filter(user.actor()), address(), purpose, words());
        exports.request(user.actor(), asked);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("export", "requested"));
        return "/export/list?faces-redirect=true";
    }

    /** With the beginning of a number, which {@link CaseSearch#address} leaves out. */
    private String address() {
        String q = search.getQ() == null ? "" : search.getQ().replaceAll("[^0-9-]", "");
        return q.isEmpty() ? search.address() : search.address() + "&q=" + q;
    }

    private RequestExport.Words words() {
        Map<CaseState, String> states = Arrays.stream(CaseState.values())
                .filter(state -> state != CaseState.NEW)
                .collect(Collectors.toMap(state -> state, labels::state));
        var head = COLUMNS.stream().map(key -> texts.of("export", "csv." + key)).toList();
        String who = user.actor().name();
        String said = purpose == null ? "" : purpose.strip();
        return new RequestExport.Words(
                head, states, texts.of("export", "csv.warning", who, Format.time(Instant.now()), said));
    }

    /** What narrows the list, in the words of its address. */
    public String getNarrowed() {
        return Stream.concat(
                        Stream.of(texts.of(
                                "cases", "list.view." + search.getChosen().name())),
                        search.parameters().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()))
                .collect(Collectors.joining(" · "));
    }

    public CaseSearch getSearch() {
        return search;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
