package org.sheyin.export.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.export.model.ExportState;

/** An export as its owner's list shows it. */
public record ExportRow(
        long id,
        String filter,
        String purpose,
        ExportState state,
        int lines,
        int downloads,
        int mostDownloads,
        Instant requestedAt,
        Instant expiresAt)
        implements Serializable {
    /** Whether it may be fetched once more at this time. */
    public boolean isOpen(Instant now) {
        return state == ExportState.READY && downloads < mostDownloads && now.isBefore(expiresAt);
    }
}
