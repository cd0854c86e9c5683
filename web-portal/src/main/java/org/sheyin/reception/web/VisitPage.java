package org.sheyin.reception.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.ItemPicker;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.service.Reception;
import org.sheyin.reception.service.VisitCases;
import org.sheyin.reception.service.VisitQueries;
import org.sheyin.reception.service.VisitView;
import org.sheyin.shared.web.OpenedPage;

/** One visit: what for, who answers for the citizen, and the next step. */
@Named
@ViewScoped
public class VisitPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final VisitQueries queries;
    private final Reception reception;
    private final VisitCases cases;
    private final ItemPicker picker;
    private final String token = SubmitCase.newToken();
    private String item;
    private Destination destination;
    private Long receiver;
    private String note;
    private transient VisitView view;

    protected VisitPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public VisitPage(CurrentUser user, VisitQueries queries, Reception reception, VisitCases cases, ItemPicker picker) {
        this.user = user;
        this.queries = queries;
        this.reception = reception;
        this.cases = cases;
        this.picker = picker;
    }

    @Override
    protected void read() {
        view = queries.open(user.actor(), getId());
        item = view.row().itemCode();
        destination = view.row().destination();
    }

    public String call() {
        reception.call(user.actor(), getId());
        return here();
    }

    public String serve() {
        reception.serve(user.actor(), getId());
        return here();
    }

    public String leave() {
        reception.leave(user.actor(), getId());
        return "/reception/list?faces-redirect=true";
    }

    public String comeBack() {
        reception.comeBack(user.actor(), getId());
        return here();
    }

    public String send() {
        reception.send(user.actor(), getId(), destination, note);
        return "/reception/list?faces-redirect=true";
    }

    public String handOn() {
        reception.handOn(user.actor(), getId(), receiver == null ? 0 : receiver, note);
        return here();
    }

    public String finish() {
        reception.finish(user.actor(), getId(), note);
        return "/reception/list?faces-redirect=true";
    }

    /** Begins the case, or goes on with the one that was begun. */
    public String begin() {
        long id = cases.begin(user.actor(), getId(), item, token);
        return "/cases/intake?faces-redirect=true&id=" + id;
    }

    private String here() {
        return "/reception/visit?faces-redirect=true&id=" + getId();
    }

    public VisitView getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    /** What a clerk may begin. */
    public List<OpenItem> getItems() {
        return picker.items(user.actor());
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public Destination getDestination() {
        return destination;
    }

    public void setDestination(Destination destination) {
        this.destination = destination;
    }

    public Long getReceiver() {
        return receiver;
    }

    public void setReceiver(Long receiver) {
        this.receiver = receiver;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
