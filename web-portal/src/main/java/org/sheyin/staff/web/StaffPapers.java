package org.sheyin.staff.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.sheyin.staff.model.CourseResult;

/** What is typed of a letter and of a pass. */
public class StaffPapers implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate signedOn;
    private LocalDate validTo;
    private String course;
    private Integer score;
    private LocalDate passedOn;

    CourseResult result() {
        return new CourseResult(course, score == null ? 0 : score, passedOn);
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public LocalDate getPassedOn() {
        return passedOn;
    }

    public void setPassedOn(LocalDate passedOn) {
        this.passedOn = passedOn;
    }
}
