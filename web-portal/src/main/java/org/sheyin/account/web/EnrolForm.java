package org.sheyin.account.web;

import java.io.Serializable;
import org.sheyin.shared.model.IdentityKind;

/** What is typed at an enrolment; number and password of the witness are kept no longer than the request. */
public class EnrolForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String login;
    private IdentityKind kind = IdentityKind.RESIDENT_ID;
    private transient String number;
    private String witness;
    private transient String password;
    private String label;
    private transient String answer;

    void forget() {
        number = null;
        password = null;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public IdentityKind getKind() {
        return kind;
    }

    public void setKind(IdentityKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
