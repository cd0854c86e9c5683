package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.service.TerminalEnd;
import org.sheyin.account.service.TerminalExtent;
import org.sheyin.account.service.TerminalFilter;
import org.sheyin.account.service.TerminalQueries;
import org.sheyin.account.service.TerminalQueries.OutletChoice;
import org.sheyin.account.service.TerminalRow;
import org.sheyin.account.service.Terminals;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 经办终端: the terminals of the outlets within scope, and from where one is ended. */
@Named
@ViewScoped
public class TerminalsPage extends WorkList<TerminalRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final TerminalQueries queries;
    private final Terminals terminals;
    private final Texts texts;
    private List<TerminalRow> asked = List.of();
    private TerminalEnd effect;
    private String view = "";
    private String outlet = "";
    private String reason;

    protected TerminalsPage() {
        this(null, null, null, null);
    }

    @Inject
    public TerminalsPage(Viewer user, TerminalQueries queries, Terminals terminals, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.terminals = terminals;
        this.texts = texts;
    }

    @Override
    protected ListPage<TerminalRow> load(ListAsk ask) {
        return queries.list(user.actor(), filter(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), filter(), bound);
    }

    private TerminalFilter filter() {
        return new TerminalFilter(getExtent(), outlet.matches("\\d{1,18}") ? Long.valueOf(outlet) : null);
    }

    @Override
    protected String label(long terminal) {
        return asked.stream()
                .filter(row -> row.id() == terminal)
                .map(TerminalRow::number)
                .collect(Collectors.joining());
    }

    /** Opens the panel for the chosen terminals, and counts the sessions on them. */
    public void ask() {
        var chosen = chosen();
        asked = getPage().rows().stream()
                .filter(row -> chosen.contains(row.id()) && row.isOpen())
                .toList();
        effect = terminals.foreseeEnd(
                user.actor(), asked.stream().map(TerminalRow::id).toList());
    }

    public void end() {
        var ids = asked.stream().map(TerminalRow::id).toList();
        var report = each(ids, one -> terminals.end(user.actor(), one, reason));
        if (!report.done().isEmpty()) {
            texts.tell(
                    FacesMessage.SEVERITY_INFO,
                    texts.of("account", "terminal.ended", report.done().size()));
            asked = List.of();
        }
    }

    public List<OutletChoice> getOutlets() {
        return queries.outlets(user.actor());
    }

    /** Of the address; an unknown one is that of the open terminals. */
    public TerminalExtent getExtent() {
        return Arrays.stream(TerminalExtent.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElse(TerminalExtent.OPEN);
    }

    public List<TerminalRow> getAsked() {
        return asked;
    }

    public TerminalEnd getEffect() {
        return effect;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet == null ? "" : outlet;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
