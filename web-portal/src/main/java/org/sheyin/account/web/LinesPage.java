package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.service.BankLineQueries;
import org.sheyin.account.service.BankLineQueries.BankChoice;
import org.sheyin.account.service.BankLines;
import org.sheyin.account.service.LineFilter;
import org.sheyin.account.service.LineRow;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 专线网段: the ranges over which each bank logs in, and from where one is ended. */
@Named
@ViewScoped
public class LinesPage extends WorkList<LineRow> {
    private static final long serialVersionUID = 1L;
    private static final String ACCOUNT = "account";

    private final Viewer user;
    private final BankLineQueries queries;
    private final BankLines lines;
    private final Texts texts;
    private List<LineRow> asked = List.of();
    private long shutOut;
    private String view = "";
    private String bank = "";
    private String reason;

    protected LinesPage() {
        this(null, null, null, null);
    }

    @Inject
    public LinesPage(Viewer user, BankLineQueries queries, BankLines lines, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.lines = lines;
        this.texts = texts;
    }

    @Override
    protected ListPage<LineRow> load(ListAsk ask) {
        return queries.list(user.actor(), filter(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), filter(), bound);
    }

    private LineFilter filter() {
        return new LineFilter(isEnded(), bank.matches("\\d{1,18}") ? Long.valueOf(bank) : null);
    }

    @Override
    protected String label(long line) {
        return asked.stream()
                .filter(row -> row.id() == line)
                .map(LineRow::network)
                .collect(Collectors.joining());
    }

    /** Opens the panel for the chosen lines, and counts whom their end shuts out. */
    public void ask() {
        var chosen = chosen();
        asked = getPage().rows().stream()
                .filter(row -> chosen.contains(row.id()) && row.isOpen())
                .toList();
        shutOut = asked.stream()
                .map(LineRow::bankId)
                .distinct()
                .mapToLong(one -> lines.shutOutWithout(user.actor(), chosen, one))
                .sum();
    }

    public void end() {
        var ids = asked.stream().map(LineRow::id).toList();
        var report = each(ids, one -> lines.end(user.actor(), one, reason));
        if (!report.done().isEmpty()) {
            texts.tell(
                    FacesMessage.SEVERITY_INFO,
                    texts.of(ACCOUNT, "line.ended", report.done().size()));
            asked = List.of();
        }
    }

    /** Officers of a city read only. */
    public boolean isProvince() {
        return user.actor().cityCode().isEmpty();
    }

    public List<BankChoice> getBanks() {
        return queries.banks(user.actor());
    }

    public boolean isEnded() {
        return "ended".equals(view);
    }

    public List<LineRow> getAsked() {
        return asked;
    }

    public long getShutOut() {
        return shutOut;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank == null ? "" : bank;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
