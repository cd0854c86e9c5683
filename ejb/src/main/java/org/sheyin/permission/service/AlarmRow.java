package org.sheyin.permission.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.permission.model.ForbiddenAlarm.Kind;

/** An alarm as its list shows it. @param seenAt null while it waits for the officer */
public record AlarmRow(
        long id,
        Kind kind,
        long subject,
        String what,
        String bankName,
        String cityName,
        String cityNameEn,
        String actorName,
        Instant raisedAt,
        String seenName,
        Instant seenAt,
        String note)
        implements Serializable {
    public boolean isOpen() {
        return seenAt == null;
    }
}
