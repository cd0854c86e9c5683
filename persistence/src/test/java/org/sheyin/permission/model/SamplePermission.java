package org.sheyin.permission.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** A request of the sample bank at Guangzhou, and the people who deal with it. */
public final class SamplePermission {
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    public static final Actor MANAGER = actor(110, "管理岗", OrgKind.BANK, "440104", SampleActors.BANK);
    public static final Actor REVIEWER = actor(204, "业务主管", OrgKind.AGENCY, "440100", 0);
    public static final Actor OFFICER = actor(301, "系统安全员", OrgKind.ADMIN, "4401", 0);

    private SamplePermission() {}

    public static Actor actor(long id, String name, OrgKind kind, String region, long bank) {
        Set<Right> rights = EnumSet.of(
                Right.PERMISSION_READ, Right.PERMISSION_FILE, Right.PERMISSION_REVIEW, Right.PERMISSION_OPEN);
        return new Actor(id, name, kind, region, 0, bank, 0, true, rights, 1, "10.0.0.7");
    }

    /** A right row. */
    public static AppliedRow row(String name, String... items) {
        return new AppliedRow(
                name, "网点70", "W70", "11010519491231002X", "13800138000", List.of(items), BankRight.ACCEPT.word());
    }

    public static PermissionFacts.Sealed sealed(String hash) {
        return new PermissionFacts.Sealed(new byte[] {1}, hash, 1, "440100");
    }

    public static PermissionRequest in(PermissionState state) {
        var request = new PermissionRequest(1, RequestType.OPEN, MANAGER, NOW);
        List<PermissionAction> way =
                switch (state) {
                    case NEW -> List.of();
                    case DRAFT -> List.of(PermissionAction.BEGIN);
                    case DISCARDED -> List.of(PermissionAction.BEGIN, PermissionAction.DISCARD);
                    case SUBMITTED -> List.of(PermissionAction.BEGIN, PermissionAction.SUBMIT);
                    case AGREED -> List.of(PermissionAction.BEGIN, PermissionAction.SUBMIT, PermissionAction.AGREE);
                    case OPENED ->
                        List.of(
                                PermissionAction.BEGIN,
                                PermissionAction.SUBMIT,
                                PermissionAction.AGREE,
                                PermissionAction.OPEN);
                    case ANSWERED -> List.of(PermissionAction.BEGIN, PermissionAction.SUBMIT, PermissionAction.DECLINE);
                };
        way.forEach(action -> step(request, action).orThrow());
        return request;
    }

    public static Decision step(PermissionRequest request, PermissionAction action) {
        return switch (action) {
            case BEGIN, SAVE -> request.apply(action, PermissionFacts.sheet(sealed("a")), MANAGER, NOW);
            case DISCARD -> request.apply(action, PermissionFacts.none(), MANAGER, NOW);
            case SUBMIT -> request.apply(action, PermissionFacts.checked(List.of(), true), MANAGER, NOW);
            case AGREE, DECLINE -> request.apply(action, PermissionFacts.none(), REVIEWER, NOW);
            case OPEN, ANSWER -> request.apply(action, PermissionFacts.note(""), OFFICER, NOW);
        };
    }
}
