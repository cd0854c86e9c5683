package org.sheyin.announcement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That a person has read an announcement. Made once, by {@link AnnouncementRepository#read}. */
@Entity
@Table(name = "announcement_read")
@IdClass(AnnouncementMark.Key.class)
public class AnnouncementMark {
    @Id
    @Column(name = "announcement_id")
    private long announcementId;

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "read_at")
    private Instant readAt;

    protected AnnouncementMark() {}

    /** Which announcement and who. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long announcementId;
        private long accountId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.announcementId == announcementId && key.accountId == accountId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(announcementId, accountId);
        }
    }
}
