package org.sheyin.bench.fault;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.site.Site;

/** F4: the broker dies with messages in its journal, and the journal is gone when it comes back. */
public final class JournalDeletedFault extends Fault {
    @Override
    protected void strike(Site site, Clerks clerks, JsonLine line) throws IOException, SQLException {
        site.broker().pause("cases.submitted");
        clerks.awaitShare(0.3);
        int inJournal = site.broker().awaitMessages("cases.submitted", LEAST);
        require(inJournal >= LEAST, "the journal held too few messages");
        line.put("inJournal", inJournal);
        site.broker().kill();
        site.broker().forget();
        clerks.awaitShare(0.6);
        site.broker().start();
    }
}
