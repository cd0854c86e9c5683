package org.sheyin.permission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.permission.model.SamplePermission.*;
import static org.sheyin.staff.model.SampleStaff.NOW;
import static org.sheyin.staff.model.SampleStaff.OUTLET;
import static org.sheyin.staff.model.SampleStaff.TODAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Role;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.model.RowAction;
import org.sheyin.permission.service.PermissionSteps.Decided;
import org.sheyin.shared.model.Reason;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.model.SealedPerson;
import org.sheyin.staff.model.StaffEntry;
import org.sheyin.staff.model.StaffMember;

/** Request, review and opening of the rights come before a handler's account (Art 21(1)). */
class GrantsBeforeAccountTest {
    private final PermissionStage stage = new PermissionStage();
    private final GrantsBeforeAccount condition = new GrantsBeforeAccount(stage.requests);

    @Test
    void a_handler_waits_for_the_opening_and_a_guide_does_not() {
        long id = stage.submitted(RequestType.OPEN, row("张三", "01-01"));
        stage.decide(id, new Decided(RowAction.AGREE, ""));
        assertThat(refusals(Role.BANK_HANDLER)).containsExactly("PERMISSION-21-33");
        assertThat(refusals(Role.BANK_GUIDE)).isEmpty();
        stage.steps.open(OFFICER, id, stage.now());
        assertThat(refusals(Role.BANK_HANDLER)).isEmpty();
    }

    private List<String> refusals(Role role) {
        String index = stage.sheets.index(row("张三", "01-01").idNumber());
        var person = new SealedPerson("4401**********0011", index, new byte[1], "138****0000", new byte[1]);
        var entry = new StaffEntry("张三", Set.of(Post.BANK_HANDLER), TODAY, null);
        return condition.judge(new StaffMember(1, OUTLET, person, entry, NOW), EnumSet.of(role)).reasons().stream()
                .map(Reason::ruleId)
                .toList();
    }
}
