package org.sheyin.reception.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.ItemPicker;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.reception.model.Arrival;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.service.Received;
import org.sheyin.reception.service.Reception;
import org.sheyin.shared.web.Texts;

/** 登记来访: as little as suffices, and a number comes out of it. */
@Named
@ViewScoped
public class ArrivalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final Reception reception;
    private final ItemPicker picker;
    private final Texts texts;
    private String item = "";
    private String surname;
    private String identity;
    private Destination destination = Destination.WINDOW;
    private boolean formGiven;
    private boolean exampleGiven;
    private String note;
    private transient List<OpenItem> items;

    protected ArrivalPage() {
        this(null, null, null, null);
    }

    @Inject
    public ArrivalPage(CurrentUser user, Reception reception, ItemPicker picker, Texts texts) {
        this.user = user;
        this.reception = reception;
        this.picker = picker;
        this.texts = texts;
    }

    /** Gives a number; the list shows it. */
    public String queue() {
        Received received = arrive(false);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("reception", "arrived", Tickets.of(received.ticket())));
        return "/reception/list?faces-redirect=true";
    }

    /** Gives a number and helps at once. */
    public String serve() {
        return "/reception/visit?faces-redirect=true&id=" + arrive(true).visitId();
    }

    private Received arrive(boolean atOnce) {
        var arrival = new Arrival(surname, identity, item, destination, formGiven, exampleGiven, note);
        return reception.arrive(user.actor(), arrival, atOnce);
    }

    public List<OpenItem> getItems() {
        if (items == null) {
            items = picker.items(user.actor());
        }
        return items;
    }

    public Destination[] getDestinations() {
        return Destination.values();
    }

    /** Empty for consultation only. */
    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public Destination getDestination() {
        return destination;
    }

    public void setDestination(Destination destination) {
        this.destination = destination;
    }

    public boolean isFormGiven() {
        return formGiven;
    }

    public void setFormGiven(boolean formGiven) {
        this.formGiven = formGiven;
    }

    public boolean isExampleGiven() {
        return exampleGiven;
    }

    public void setExampleGiven(boolean exampleGiven) {
        this.exampleGiven = exampleGiven;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
