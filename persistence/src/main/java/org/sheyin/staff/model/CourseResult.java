package org.sheyin.staff.model;

import java.io.Serializable;
import java.time.LocalDate;

/** What somebody reached in a course. @param score 0 to 100 */
public record CourseResult(String course, int score, LocalDate passedOn) implements Serializable {
    public CourseResult {
        course = course == null ? "" : course.strip();
    }
}
