package org.sheyin.staff.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.service.DutyAdvice;
import org.sheyin.staff.service.PlaceRow;
import org.sheyin.staff.service.StaffDetailQueries;
import org.sheyin.staff.service.StaffRegister;
import org.sheyin.staff.service.StaffView;

/** Registers somebody, or changes what is kept of him; posts that exclude each other are told while one chooses. */
@Named
@ViewScoped
public class StaffEditPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final StaffDetailQueries reading;
    private final StaffRegister register;
    private final Texts texts;
    private StaffForm form = new StaffForm();
    private String masked = "";
    private transient List<PlaceRow> places;

    protected StaffEditPage() {
        this(null, null, null, null);
    }

    @Inject
    public StaffEditPage(Viewer user, StaffDetailQueries reading, StaffRegister register, Texts texts) {
        this.user = user;
        this.reading = reading;
        this.register = register;
        this.texts = texts;
    }

    /** Reads the person whom the address names, if it names one. */
    @Override
    protected void read() {
        if (!isNew()) {
            StaffView view = reading.open(user.actor(), getId());
            if (!view.kept() || view.row().leftOn() != null) {
                throw new RefusedException(Reason.of("STAFF-10-5", "10"));
            }
            form = new StaffForm(view);
            masked = view.row().idMasked() + " · " + view.row().phoneMasked();
        }
    }

    public String save() {
        long id = getId();
        if (isNew()) {
            id = register.register(user.actor(), form.entered(0));
        } else {
            register.change(user.actor(), form.entered(id));
        }
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("staff", "saved"));
        return "/staff/detail?faces-redirect=true&id=" + id;
    }

    /** Asked anew at each change of the posts. */
    public DutyAdvice getAdvice() {
        return reading.advise(user.actor(), form.chosen());
    }

    public boolean isNew() {
        return getId() == 0;
    }

    public List<Post> getPosts() {
        return Post.of(user.actor().kind());
    }

    public List<PlaceRow> getPlaces() {
        if (places == null) {
            places = reading.places(user.actor());
        }
        return places;
    }

    public StaffForm getForm() {
        return form;
    }

    /** Number and phone of somebody who is on the register. */
    public String getMasked() {
        return masked;
    }
}
