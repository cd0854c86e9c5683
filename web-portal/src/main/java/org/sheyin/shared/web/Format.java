package org.sheyin.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One way to write times, dates and amounts: {@code #{format.time(row.at())}}. All times are Beijing time. */
@Named
@ApplicationScoped
public class Format {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    /** {@code yyyy-MM-dd HH:mm}; empty for null. */
    public static String time(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    /** {@code yyyy-MM-dd HH:mm:ss}; empty for null. */
    public String second(Instant at) {
        return at == null ? "" : SECOND.format(at);
    }

    /** {@code yyyy-MM-dd}; empty for null. */
    public String date(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Yuan with two decimals and thousands separators; empty for null. */
    public String amount(Number yuan) {
        return yuan == null
                ? ""
                : new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }

    /** Today in Beijing, for the watermark and for default values. */
    public String today() {
        return LocalDate.now(ZONE).toString();
    }
}
