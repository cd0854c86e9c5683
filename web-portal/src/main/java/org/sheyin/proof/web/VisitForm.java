package org.sheyin.proof.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.sheyin.proof.model.HomeVisit;
import org.sheyin.shared.web.Format;

/** What is typed of a home visit. */
public class VisitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String reason = "";
    private String address = "";
    private String visited = "";
    private Long first;
    private Long second;
    private String companion = "";

    /** As the form of the case has it. */
    void take(HomeVisit known) {
        reason = known.reason();
        address = known.address();
        companion = known.companion();
    }

    HomeVisit visit() {
        return new HomeVisit(reason, address, time(), orNobody(first), orNobody(second), companion);
    }

    /** Null when it is no time; the service tells what is expected. */
    private Instant time() {
        try {
            return LocalDateTime.parse(visited == null ? "" : visited)
                    .atZone(Format.ZONE)
                    .toInstant();
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    private static long orNobody(Long account) {
        return account == null ? 0 : account;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** As the browser's field of date and time writes it. */
    public String getVisited() {
        return visited;
    }

    public void setVisited(String visited) {
        this.visited = visited;
    }

    public Long getFirst() {
        return first;
    }

    public void setFirst(Long first) {
        this.first = first;
    }

    public Long getSecond() {
        return second;
    }

    public void setSecond(Long second) {
        this.second = second;
    }

    public String getCompanion() {
        return companion;
    }

    public void setCompanion(String companion) {
        this.companion = companion;
    }
}
