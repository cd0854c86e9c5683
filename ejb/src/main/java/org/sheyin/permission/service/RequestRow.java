package org.sheyin.permission.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.permission.model.PermissionRequest;
import org.sheyin.permission.model.PermissionState;
import org.sheyin.permission.model.RequestType;

/** A request as its list shows it. @param heldSince since when it sits where it sits */
public record RequestRow(
        long id,
        RequestType type,
        PermissionState state,
        String bankName,
        String cityName,
        String cityNameEn,
        int rows,
        String filedName,
        String reviewedName,
        String openedName,
        Instant openedAt,
        String answer,
        Instant begunAt,
        Instant heldSince)
        implements Serializable {
    public String number() {
        return PermissionRequest.number(id);
    }
}
