package org.sheyin.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.sheyin.account.service.FirstSetup;
import org.sheyin.account.service.IssuedPassword;
import org.sheyin.account.service.SetupCommand;
import org.sheyin.account.service.SetupCommand.Post;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** The first set-up, opened by the one-time code. */
@Named
@RequestScoped
public class SetupPage {
    private static final Actor SYSTEM = Actor.system(SystemPart.LOGIN);

    private final FirstSetup setup;
    private final List<Person> people =
            Arrays.stream(Post.values()).map(Person::new).toList();
    private String code;
    private String agency;
    private String agencyEn;
    private List<IssuedPassword> issued = List.of();

    protected SetupPage() {
        this(null);
    }

    @Inject
    public SetupPage(FirstSetup setup) {
        this.setup = setup;
    }

    public boolean isOpen() {
        return setup.isOpen(SYSTEM);
    }

    public void setUp() {
        var given = people.stream().map(Person::given).toList();
        issued = setup.setUp(SYSTEM, new SetupCommand(code, agency, agencyEn, given));
    }

    /** The one-use passwords in the order of the posts, in the one answer that shows them. */
    public List<IssuedPassword> getIssued() {
        return issued;
    }

    /** The fields of one post by its key. */
    public Person person(String key) {
        return people.stream().filter(p -> p.post.key().equals(key)).findFirst().orElseThrow();
    }

    public String postKey(int index) {
        return people.get(index).post.key();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getAgencyEn() {
        return agencyEn;
    }

    public void setAgencyEn(String agencyEn) {
        this.agencyEn = agencyEn;
    }

    /** What is typed for one post. */
    public static class Person {
        private final Post post;
        private String loginName;
        private String displayName;

        Person(Post post) {
            this.post = post;
        }

        SetupCommand.Person given() {
            return new SetupCommand.Person(post, loginName, displayName);
        }

        public String getLoginName() {
            return loginName;
        }

        public void setLoginName(String loginName) {
            this.loginName = loginName;
        }

        public String getDisplayName() {
            return displayName;
        }

        public void setDisplayName(String displayName) {
            this.displayName = displayName;
        }
    }
}
