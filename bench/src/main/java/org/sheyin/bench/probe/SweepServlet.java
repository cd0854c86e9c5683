package org.sheyin.bench.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sheyin.dormancy.service.DormancySweep;
import org.sheyin.dormancy.service.SweepOrder;
import org.sheyin.dormancy.service.SweepTicket;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;

/** Runs the sweep over accounts in the chunks of its job, by its services, and answers the seconds that it took. */
@WebServlet("/sweep")
public class SweepServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 5000;
    private static final int CHUNK = 500;
    private static final Actor SYSTEM = Actor.system(SystemPart.SWEEP);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sweep = Services.of(DormancySweep.class);
        String owner = UUID.randomUUID().toString();
        long start = System.nanoTime();
        SweepTicket ticket = sweep.begin(SYSTEM, new SweepOrder(owner, LocalDate.now(ServerClock.ZONE), 1, "bench"))
                .orElseThrow(() -> new IllegalStateException("another sweep runs"));
        long last = 0;
        for (List<Long> ids = sweep.due(SYSTEM, ticket, last, PAGE);
                !ids.isEmpty();
                ids = sweep.due(SYSTEM, ticket, last, PAGE)) {
            for (int from = 0; from < ids.size(); from += CHUNK) {
                sweep.run(SYSTEM, ticket, ids.subList(from, Math.min(ids.size(), from + CHUNK)));
            }
            last = ids.get(ids.size() - 1);
        }
        sweep.finish(SYSTEM, ticket);
        new Lines(response).say(Double.toString((System.nanoTime() - start) / 1e9));
    }
}
