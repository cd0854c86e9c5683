package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sheyin.account.model.LoginName;
import org.sheyin.account.service.EnrolPerson;
import org.sheyin.account.service.FaceChecks;
import org.sheyin.account.service.FaceEnrolment;
import org.sheyin.account.service.FactorQueries;
import org.sheyin.account.service.PasskeyOptions;
import org.sheyin.account.service.PasskeyRow;
import org.sheyin.account.service.PasskeySite;
import org.sheyin.account.service.SeePerson;
import org.sheyin.shared.model.IdentityKind;
import org.sheyin.shared.web.Texts;

/** The security officer enrols a passkey face to face: find the person, see the document before a witness, enrol. */
@Named
@ViewScoped
public class EnrolPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUser user;
    private final FactorQueries queries;
    private final FaceChecks checks;
    private final FaceEnrolment enrolment;
    private final Texts texts;
    private final EnrolForm form = new EnrolForm();
    private EnrolPerson person;
    private PasskeyOptions options;
    private long checkId;

    protected EnrolPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public EnrolPage(CurrentUser user, FactorQueries queries, FaceChecks checks, FaceEnrolment enrolment, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.checks = checks;
        this.enrolment = enrolment;
        this.texts = texts;
    }

    public void find() {
        person = queries.person(user.actor(), LoginName.normalise(form.getLogin()))
                .orElse(null);
        checkId = 0;
        if (person == null) {
            texts.tell(FacesMessage.SEVERITY_ERROR, texts.of("account", "enrol.unknown"));
        }
    }

    /** The witness types his own password; then the person's authenticator may be asked. */
    public void see() {
        checkId = checks.see(
                user.actor(),
                new SeePerson(
                        person.accountId(), form.getKind(), form.getNumber(), form.getWitness(), form.getPassword()));
        form.forget();
        var site = PasskeySite.find(SecondStepPage.origin());
        options = site.map(own -> enrolment.begin(user.actor(), person.accountId(), own))
                .orElse(null);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "enrol.seen", person.displayName()));
    }

    public void enrol() throws IOException {
        enrolment.enrol(user.actor(), checkId, form.getLabel(), options.answer(form.getAnswer()));
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "enrol.done", person.displayName()));
        Faces.redirect(Faces.getRequestContextPath() + "/account/enrol.xhtml");
    }

    public void remove(PasskeyRow row) {
        enrolment.remove(user.actor(), checkId, row.id());
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "passkey.removed"));
    }

    public List<PasskeyRow> getPasskeys() {
        return person == null ? List.of() : queries.passkeys(user.actor(), person.accountId());
    }

    /** Null before somebody is found. */
    public EnrolPerson getPerson() {
        return person;
    }

    /** Whether the person has been seen just now. */
    public boolean isSeen() {
        return checkId != 0;
    }

    /** Null where this portal has no passkeys. */
    public String getOptions() {
        return options == null ? null : options.json();
    }

    public EnrolForm getForm() {
        return form;
    }

    public IdentityKind[] getKinds() {
        return IdentityKind.values();
    }
}
