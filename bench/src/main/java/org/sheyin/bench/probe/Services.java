package org.sheyin.bench.probe;

import java.util.EnumSet;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;

/** The EAR's services and the clerks that call them. */
final class Services {
    private static final int CLERKS = 16;
    private static final Set<Right> HANDLER =
            EnumSet.of(Right.SELF, Right.CATALOGUE_READ, Right.CASE_READ, Right.CASE_GUIDE, Right.CASE_ACCEPT);

    private Services() {}

    static <T> T of(Class<T> type) {
        return type.cast(named("java:global/sheyin/sheyin-ejb/" + type.getSimpleName() + "!" + type.getName()));
    }

    static Object named(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException(name + " is not there", e);
        }
    }

    /** One of the clerks, round robin. */
    static Actor clerk(long number) {
        long id = number % CLERKS + 1;
        return new Actor(id, "柜员" + id, OrgKind.BANK, "440106", 0, 1, 1, false, HANDLER, 1, "bench");
    }
}
