package org.sheyin.rule.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.rule.service.ParameterLine;
import org.sheyin.rule.service.ParameterReading;
import org.sheyin.rule.service.SourceLine;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** The parameters in force on a day, one of them open with its history; and the register of sources of law. */
@Named
@ViewScoped
public class ParameterListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final ParameterReading reading;
    private final Texts texts;
    private String q;
    private String day;
    private String key;
    private transient List<ParameterLine> rows;
    private transient List<SourceLine> sources;

    protected ParameterListPage() {
        this(null, null, null);
    }

    @Inject
    public ParameterListPage(Viewer user, ParameterReading reading, Texts texts) {
        this.user = user;
        this.reading = reading;
        this.texts = texts;
    }

    public List<ParameterLine> getRows() {
        if (rows == null) {
            rows = reading.list(user.actor(), q, asOf());
        }
        return rows;
    }

    public List<SourceLine> getSources() {
        if (sources == null) {
            sources = reading.sources(user.actor());
        }
        return sources;
    }

    /** The parameter whose history is open, null when none. */
    public ParameterLine getOpen() {
        return getRows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The day of the address; today when it names none that exists. */
    public LocalDate asOf() {
        try {
            return day == null ? LocalDate.now(Format.ZONE) : LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            return LocalDate.now(Format.ZONE);
        }
    }

    /** A value with its unit; a word of a choice in the language of the view. */
    public String value(ParameterLine row, String value) {
        return texts.find("rule", "choice." + value).orElseGet(() -> texts.of("rule", "value." + row.unit(), value));
    }

    /** Least and greatest value, or the words to choose from. */
    public String bounds(ParameterLine row) {
        return Arrays.stream(row.bounds().split(" / "))
                .map(word -> texts.find("rule", "choice." + word).orElse(word))
                .collect(Collectors.joining(" / "));
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
