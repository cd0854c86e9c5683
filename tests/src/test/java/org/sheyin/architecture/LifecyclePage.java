package org.sheyin.architecture;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.AccountLifecycle;
import org.sheyin.account.model.AccountState;
import org.sheyin.announcement.model.AnnouncementAction;
import org.sheyin.announcement.model.AnnouncementLifecycle;
import org.sheyin.announcement.model.AnnouncementState;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseLifecycle;
import org.sheyin.cases.model.CaseState;
import org.sheyin.core.model.PostingAction;
import org.sheyin.core.model.PostingLifecycle;
import org.sheyin.core.model.PostingState;
import org.sheyin.export.model.ExportAction;
import org.sheyin.export.model.ExportLifecycle;
import org.sheyin.export.model.ExportState;
import org.sheyin.lifecycle.model.Lifecycle;
import org.sheyin.permission.model.CertificationAction;
import org.sheyin.permission.model.CertificationLifecycle;
import org.sheyin.permission.model.CertificationState;
import org.sheyin.permission.model.PermissionAction;
import org.sheyin.permission.model.PermissionLifecycle;
import org.sheyin.permission.model.PermissionState;
import org.sheyin.permission.model.RowAction;
import org.sheyin.permission.model.RowLifecycle;
import org.sheyin.permission.model.RowState;
import org.sheyin.reception.model.VisitAction;
import org.sheyin.reception.model.VisitLifecycle;
import org.sheyin.reception.model.VisitState;
import org.sheyin.recovery.model.RecoveryAction;
import org.sheyin.recovery.model.RecoveryLifecycle;
import org.sheyin.recovery.model.RecoveryState;
import org.sheyin.staff.model.LeavingAction;
import org.sheyin.staff.model.LeavingLifecycle;
import org.sheyin.staff.model.LeavingState;

/** The pages of docs/lifecycle, each made from its table alone. */
enum LifecyclePage {
    CASE("case", "A case (办件)") {
        @Override
        String text() {
            return page(
                    CaseLifecycle.TABLE,
                    CaseState.class,
                    CaseAction.class,
                    "| state | held by | clock | action | right | next state |\n|---|---|---|---|---|---|\n",
                    step -> "| %s | %s | %s | %s | `%s` | %s |"
                            .formatted(
                                    step.from(),
                                    step.from().holder().name().toLowerCase(),
                                    step.from().clockRuns() ? "runs" : "–",
                                    step.action(),
                                    step.action().right().permission(),
                                    step.to()));
        }
    },
    ACCOUNT("account", "An account (账户)") {
        @Override
        String text() {
            return page(
                    AccountLifecycle.TABLE,
                    AccountState.class,
                    AccountAction.class,
                    "| state | may log in | action | next state |\n|---|---|---|---|\n",
                    step -> "| %s | %s | %s | %s |"
                            .formatted(step.from(), step.from().mayLogIn() ? "yes" : "no", step.action(), step.to()));
        }
    },
    ANNOUNCEMENT("announcement", "An announcement (公告)") {
        @Override
        String text() {
            return page(
                    AnnouncementLifecycle.TABLE,
                    AnnouncementState.class,
                    AnnouncementAction.class,
                    "| state | action | next state |\n|---|---|---|\n",
                    step -> "| %s | %s | %s |".formatted(step.from(), step.action(), step.to()));
        }
    },
    POSTING("posting", "A decision on its way to the province (省集中报送)") {
        @Override
        String text() {
            return page(
                    PostingLifecycle.TABLE,
                    PostingState.class,
                    PostingAction.class,
                    "| state | action | next state |\n|---|---|---|\n",
                    step -> "| %s | %s | %s |".formatted(step.from(), step.action(), step.to()));
        }
    },
    LEAVING("leaving", "A leaving (离岗)") {
        @Override
        String text() {
            return page(
                    LeavingLifecycle.TABLE,
                    LeavingState.class,
                    LeavingAction.class,
                    "| state | action | next state |\n|---|---|---|\n",
                    step -> "| %s | %s | %s |".formatted(step.from(), step.action(), step.to()));
        }
    },
    RECOVERY("recovery", "A recovery (追回)") {
        @Override
        String text() {
            return page(
                    RecoveryLifecycle.TABLE,
                    RecoveryState.class,
                    RecoveryAction.class,
                    "| state | action | next state |\n|---|---|---|\n",
                    step -> "| %s | %s | %s |".formatted(step.from(), step.action(), step.to()));
        }
    },
    PERMISSION("permission", "A permission request (权限申请)") {
        @Override
        String text() {
            return page(
                    PermissionLifecycle.TABLE,
                    PermissionState.class,
                    PermissionAction.class,
                    "| state | action | next state |\n|---|---|---|\n",
                    step -> "| %s | %s | %s |".formatted(step.from(), step.action(), step.to()));
        }
    },
    PERMISSION_ROW("permission-row", "A row of a permission request (权限申请的一行)") {
        @Override
        String text() {
            return page(
                    RowLifecycle.TABLE,
                    RowState.class,
                    RowAction.class,
                    "| state | action | next state |\n|---|---|---|\n",
                    step -> "| %s | %s | %s |".formatted(step.from(), step.action(), step.to()));
        }
    },
    CERTIFICATION("permission-certification", "A line of a periodic review of permissions (权限定期核对的一行)") {
        @Override
        String text() {
            return page(
                    CertificationLifecycle.TABLE,
                    CertificationState.class,
                    CertificationAction.class,
                    "| state | action | next state |\n|---|---|---|\n",
                    step -> "| %s | %s | %s |".formatted(step.from(), step.action(), step.to()));
        }
    },
    EXPORT("export", "An export (下载)") {
        @Override
        String text() {
            return page(
                    ExportLifecycle.TABLE,
                    ExportState.class,
                    ExportAction.class,
                    "| state | action | next state |\n|---|---|---|\n",
                    step -> "| %s | %s | %s |".formatted(step.from(), step.action(), step.to()));
        }
    },
    VISIT("visit", "A visit (来访)") {
        @Override
        String text() {
            return page(
                    VisitLifecycle.TABLE,
                    VisitState.class,
                    VisitAction.class,
                    "| state | action | next state |\n|---|---|---|\n",
                    step -> "| %s | %s | %s |".formatted(step.from(), step.action(), step.to()));
        }
    };

    private final String file;
    private final String title;

    LifecyclePage(String file, String title) {
        this.file = file;
        this.title = title;
    }

    /** File name under docs/lifecycle. */
    String file() {
        return file + ".md";
    }

    abstract String text();

    <S extends Enum<S>, A extends Enum<A>> String page(
            Lifecycle<S, A> table, Class<S> states, Class<A> actions, String head, Function<Step<S, A>, String> row) {
        var rows = Arrays.stream(states.getEnumConstants())
                .flatMap(from -> Arrays.stream(actions.getEnumConstants())
                        .flatMap(action -> table.next(from, action).stream().map(to -> new Step<>(from, action, to))))
                .map(row)
                .collect(Collectors.joining("\n"));
        return """
                # %s

                Made from the table in the code; do not edit. `mvn verify -Dlifecycle.write=true` writes it anew.

                ```mermaid
                %s```

                %s%s
                """
                .formatted(title, table.mermaid(), head, rows);
    }

    /** One line of a table. */
    record Step<S, A>(S from, A action, S to) {}
}
