package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sheyin.account.model.Role;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseLifecycle;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.Right;

/** The tray of a clerk, and the handlers of an outlet; row-level security narrows both to the bank. */
@ApplicationScoped
public class HandoverQueries {
    private static final String TRAY =
            """
            select new org.sheyin.cases.service.HandoverView$Row(f.id, f.caseNumber, f.item.code, f.item.name,
              f.applicant.name, f.applicant.idMasked, f.state, f.changedAt)
              from CaseFile f where f.clerk.id = :clerk and f.state in :states order by f.id""";

    private static final String HANDLERS =
            """
            select a.id, a.display_name, (select count(*) from case_file f where f.clerk_id = a.id
                and f.state = any (string_to_array(?, ','))) load
              from account a
             where a.outlet_id = (select outlet_id from account where id = ?) and a.id <> ?
               and a.state in ('PENDING', 'ACTIVE', 'WARNED')
               and exists (select 1 from account_role r
                 where r.account_id = a.id and r.role = any (string_to_array(?, ',')))
             order by load, a.display_name, a.id""";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    List<HandoverView.Row> tray(long clerkId) {
        return em.createQuery(TRAY, HandoverView.Row.class)
                .setParameter("clerk", clerkId)
                .setParameter("states", states())
                .getResultList();
    }

    /** Who else of the clerk's outlet takes in cases, with what is in his tray already. */
    @SuppressWarnings("unchecked")
    List<ReassignView.Colleague> handlers(long clerkId) {
        String roles = Arrays.stream(Role.values())
                .filter(role -> role.rights().contains(Right.CASE_ACCEPT))
                .map(Role::name)
                .collect(Collectors.joining(","));
        List<Object[]> rows = em.createNativeQuery(HANDLERS)
                .setParameter(1, states().stream().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter(2, clerkId)
                .setParameter(3, clerkId)
                .setParameter(4, roles)
                .getResultList();
        return rows.stream()
                .map(row -> new ReassignView.Colleague(
                        ((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    private static List<CaseState> states() {
        return Arrays.stream(CaseState.values())
                .filter(state ->
                        CaseLifecycle.TABLE.next(state, CaseAction.HAND_OVER).isPresent())
                .toList();
    }
}
