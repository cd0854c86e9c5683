package org.sheyin.announcement.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.sheyin.announcement.model.AnnouncementText;
import org.sheyin.announcement.model.Audience;

/** What is typed for an announcement. */
public class AnnouncementForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    private String title;
    private String body;
    private Audience audience = Audience.ALL;
    private String city;
    private LocalDate from;
    private LocalDate to;

    AnnouncementForm(LocalDate today) {
        from = today;
        to = today.plusDays(DAYS);
    }

    AnnouncementForm(AnnouncementText text) {
        title = text.title();
        body = text.body();
        audience = text.audience();
        city = text.city();
        from = text.from();
        to = text.to();
    }

    AnnouncementText text() {
        return new AnnouncementText(title, body, audience, city, from, to);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
