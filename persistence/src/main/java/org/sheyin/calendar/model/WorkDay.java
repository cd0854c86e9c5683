package org.sheyin.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A day that is not what its weekday says. It is founded by the yearly notice of the State Council's General Office,
 * and corrected only by a later notice.
 */
@Entity
@Table(name = "work_day")
public class WorkDay {
    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private WorkDayKind kind;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String source;

    protected WorkDay() {}

    /** @param source number of the official notice */
    public WorkDay(LocalDate day, WorkDayKind kind, String nameZh, String nameEn, String source) {
        this.day = day;
        this.kind = kind;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.source = source;
    }

    public LocalDate day() {
        return day;
    }

    public WorkDayKind kind() {
        return kind;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String source() {
        return source;
    }
}
