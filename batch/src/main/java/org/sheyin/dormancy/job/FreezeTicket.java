package org.sheyin.dormancy.job;

import java.time.LocalDate;
import java.util.Properties;
import org.sheyin.dormancy.service.SweepTicket;

/** The ticket of a run as parameters of the job, and back. */
final class FreezeTicket {
    private FreezeTicket() {}

    static Properties parameters(SweepTicket ticket) {
        var parameters = new Properties();
        parameters.setProperty("run", Long.toString(ticket.run()));
        parameters.setProperty("date", ticket.date().toString());
        parameters.setProperty("owner", ticket.owner());
        parameters.setProperty("token", Long.toString(ticket.token()));
        parameters.setProperty("last", Long.toString(ticket.lastId()));
        return parameters;
    }

    static SweepTicket of(Properties parameters) {
        return new SweepTicket(
                Long.parseLong(parameters.getProperty("run")),
                LocalDate.parse(parameters.getProperty("date")),
                parameters.getProperty("owner"),
                Long.parseLong(parameters.getProperty("token")),
                Long.parseLong(parameters.getProperty("last")));
    }
}
