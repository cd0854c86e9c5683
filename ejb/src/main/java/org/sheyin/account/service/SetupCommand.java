package org.sheyin.account.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheyin.account.model.LoginName;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * What the first set-up asks for.
 *
 * @param agency name of the province agency in Chinese, at most 100 characters
 * @param agencyEn its name in English
 * @param people the administrators, one for each {@link Post}
 */
public record SetupCommand(String code, String agency, String agencyEn, List<Person> people) {
    private static final int AGENCY_NAME = 100;
    private static final int PERSON_NAME = 60;

    public SetupCommand {
        people = people.stream().map(Person::normalised).toList();
    }

    /** Who is needed from the first day: the three separated administrators, and a second one to confirm resets. */
    public enum Post {
        SYSTEM(Role.SYSTEM_ADMIN),
        SECURITY(Role.SECURITY_ADMIN),
        DEPUTY(Role.SECURITY_ADMIN),
        AUDIT(Role.AUDIT_ADMIN);

        private final Role role;

        Post(Role role) {
            this.role = role;
        }

        Role role() {
            return role;
        }

        /** First part of the ids of its fields. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of the four. */
    public record Person(Post post, String loginName, String displayName) {
        Person normalised() {
            return new Person(post, LoginName.normalise(loginName), displayName == null ? "" : displayName.strip());
        }
    }

    /** Whether everything is given, and by four different persons. */
    Decision check() {
        var found = new ArrayList<Decision>();
        found.add(filled(agency, AGENCY_NAME, "agency"));
        found.add(filled(agencyEn, AGENCY_NAME, "agencyEn"));
        for (var person : people) {
            String key = person.post().key();
            found.add(filled(person.displayName(), PERSON_NAME, key + "Name"));
            found.add(LoginName.judge(person.loginName(), key + "Login"));
        }
        long names = people.stream().map(Person::loginName).distinct().count();
        long persons = people.stream().map(Person::displayName).distinct().count();
        long posts = people.stream().map(Person::post).distinct().count();
        int needed = Post.values().length;
        found.add(Decision.when(
                names == needed && persons == needed && posts == needed, Reason.of("ACCOUNT-21-13", "21")));
        return Decision.all(found);
    }

    private static Decision filled(String text, int longest, String field) {
        boolean good = text != null && !text.isBlank() && text.codePointCount(0, text.length()) <= longest;
        return Decision.when(good, Reason.of("ACCOUNT-21-14", "", "" + longest).atField(field));
    }
}
