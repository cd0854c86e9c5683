package org.sheyin.cases.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.QueueFilter;
import org.sheyin.cases.service.QueueFilter.Desk;
import org.sheyin.cases.service.QueueRow;
import org.sheyin.cases.service.Urgency;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.WorkList;

/** The reviewer's work queue by due time, in trays. Cases are taken and given back one by one or several at once. */
@Named
@ViewScoped
public class QueuePage extends WorkList<QueueRow> {
    private static final long serialVersionUID = 1L;
    private static final String CASE = "/review/case?faces-redirect=true&id=";

    private static final String MINE = "/review/queue?faces-redirect=true&desk=MINE";

    private final CurrentUser user;
    private final CaseQueue queue;
    private final CaseReview review;
    private final PersonSearch person;
    private final QueueCounts counts;
    private final Texts texts;
    private final QueueAddress address = new QueueAddress();

    protected QueuePage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public QueuePage(
            CurrentUser user,
            CaseQueue queue,
            CaseReview review,
            PersonSearch person,
            QueueCounts counts,
            Texts texts) {
        this.user = user;
        this.queue = queue;
        this.review = review;
        this.person = person;
        this.counts = counts;
        this.texts = texts;
    }

    public QueueFilter getFilter() {
        var asked = address.filter();
        return new QueueFilter(asked.desk(), asked.urgency(), asked.itemCode(), person.text(asked.text()));
    }

    @Override
    protected ListPage<QueueRow> load(ListAsk ask) {
        return queue.page(user.actor(), getFilter(), ask);
    }

    /** The chips have counted them already. */
    @Override
    protected int countUpTo(int bound) {
        return (int) Math.min(counts.total(getFilter()), bound + 1L);
    }

    /** Takes the chosen cases, each by itself, and opens the case when it was one. */
    public String claim() {
        var chosen = chosen();
        var taken = each(chosen, id -> queue.claim(user.actor(), id)).done();
        return chosen.size() == 1 && taken.size() == 1 ? CASE + taken.get(0) : told("queue.claimed", taken.size());
    }

    /** Gives the chosen cases back to the queue. */
    public String release() {
        var given = each(chosen(), id -> review.release(user.actor(), id)).done();
        return told("queue.released", given.size());
    }

    private String told(String key, int done) {
        if (done > 0) {
            texts.tell(FacesMessage.SEVERITY_INFO, texts.of("review", key, done));
        }
        return null;
    }

    /** Takes the most urgent case that waits for this person; the queue itself, read anew, when none does. */
    public String claimNext() {
        var taken = queue.claimNext(user.actor()).map(next -> CASE + next.id());
        if (taken.isEmpty()) {
            texts.tell(FacesMessage.SEVERITY_INFO, texts.of("review", "next.none"));
            readAgain();
        }
        return taken.orElse(null);
    }

    /** Takes the most urgent cases that wait for this person, and shows the tray in which they lie. */
    public String claimSeveral() {
        int taken = queue.claimNext(user.actor(), CaseQueue.MOST);
        if (taken == 0) {
            texts.tell(FacesMessage.SEVERITY_INFO, texts.of("review", "next.none"));
            readAgain();
            return null;
        }
        told("queue.claimed", taken);
        return MINE;
    }

    @Override
    protected String label(long id) {
        return getPage().rows().stream()
                .filter(line -> line.id() == id)
                .map(line -> line.row().caseNumber())
                .findFirst()
                .orElseGet(() -> super.label(id));
    }

    public QueueAddress getAddress() {
        return address;
    }

    public Desk[] getDesks() {
        return Desk.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }
}
