package org.sheyin.staff.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.service.FoundPlace;
import org.sheyin.staff.service.FoundingQueries;
import org.sheyin.staff.service.StaffRegister;

/** 首任登记: the first keeper of an agency or a bank, put on its register by a security administrator. */
@Named
@ViewScoped
public class StaffFoundPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final FoundingQueries queries;
    private final StaffRegister register;
    private final Texts texts;
    private final StaffForm form = new StaffForm();
    private String place;
    private transient List<FoundPlace> places;

    protected StaffFoundPage() {
        this(null, null, null, null);
    }

    @Inject
    public StaffFoundPage(Viewer user, FoundingQueries queries, StaffRegister register, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.register = register;
        this.texts = texts;
    }

    /** @return the page on which his account is asked for */
    public String save() {
        FoundPlace at = getPlaces().stream()
                .filter(one -> one.key().equals(place))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException(Reason.of("STAFF-19-6", "19").atField("place")));
        Post post = at.kind() == OrgKind.BANK ? Post.BANK_MANAGER : Post.AGENCY_SUPERVISOR;
        form.setPosts(new String[] {post.name()});
        long id = register.found(user.actor(), form.entered(0), at.agencyId(), at.bankId());
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("staff", "found.saved"));
        return "/account/ask?faces-redirect=true&id=" + id;
    }

    public List<FoundPlace> getPlaces() {
        if (places == null) {
            places = queries.places(user.actor());
        }
        return places;
    }

    public StaffForm getForm() {
        return form;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
