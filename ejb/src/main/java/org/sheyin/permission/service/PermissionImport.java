package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.permission.model.AlarmRepository;
import org.sheyin.permission.model.ForbiddenAlarm;
import org.sheyin.permission.model.ForbiddenAlarm.Finding;
import org.sheyin.permission.model.ForbiddenAlarm.Kind;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Takes rows over from a spreadsheet. A line that asks for 审核, 复审 or 审批 is not taken, and the officer is told. */
@Stateless
public class PermissionImport {
    private PermissionRepository requests;
    private AlarmRepository alarms;
    private MonthIds ids;
    private Clock clock;

    public PermissionImport() {}

    @Inject
    public PermissionImport(PermissionRepository requests, AlarmRepository alarms, MonthIds ids, Clock clock) {
        this.requests = requests;
        this.alarms = alarms;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param pasted lines of cells parted by tabs or commas, in the order of the annex */
    @UseCase(Right.PERMISSION_FILE)
    public PastedRows paste(Actor actor, long id, String pasted) {
        var request = requests.find(id).orElseThrow(PermissionDrafts::notThere);
        var rows = Spreadsheet.read(pasted);
        rows.refused().stream()
                .filter(reason -> reason.ruleId().equals("PERMISSION-21-1"))
                .findFirst()
                .ifPresent(reason -> {
                    Instant now = clock.instant();
                    String city = request.cityCode().isEmpty() ? actor.cityCode() : request.cityCode();
                    var finding = new Finding(Kind.ATTEMPT, id, reason.args().get(1), actor.bankId(), city);
                    alarms.add(new ForbiddenAlarm(ids.next("permission_alarm", now), finding, actor, now));
                });
        return rows;
    }
}
