package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.sheyin.account.model.CardLogin;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.service.ServerClock;

/**
 * Stands in for the platform and the app of the electronic social-security card, in demonstrations and tests: a page of the
 * portal confirms what the app would. Requests are kept in the memory of one node.
 */
@ApplicationScoped
public class SimulatedCards implements CardLogin {
    static final String NAME = "simulator";

    private static final Duration VALID = Duration.ofMinutes(3);
    private static final int MOST = 5_000;
    private static final String CHECKS = "0123456789X";

    private final Map<String, Open> requests = new ConcurrentHashMap<>();
    private final Clock clock;

    protected SimulatedCards() {
        this(null);
    }

    @Inject
    public SimulatedCards(Clock clock) {
        this.clock = clock;
    }

    private record Open(Request request, String shown, Answer answer) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    @Override
    public Request begin(String shown) {
        requests.values().removeIf(open -> isOver(open) || requests.size() > MOST);
        String id = UUID.randomUUID().toString();
        var request = new Request(id, "essc-simulated:" + id, clock.instant().plus(VALID));
        requests.put(id, new Open(request, shown, Answer.of(State.WAITING)));
        return request;
    }

    @Override
    public Answer poll(String id) {
        return Optional.ofNullable(requests.get(id))
                .filter(open -> !isOver(open))
                .map(Open::answer)
                .orElse(Answer.of(State.EXPIRED));
    }

    /** What the app shows of a request that waits; empty when there is none. */
    public Optional<String> shown(String id) {
        return Optional.ofNullable(id)
                .map(requests::get)
                .filter(open -> !isOver(open) && open.answer().state() == State.WAITING)
                .map(Open::shown);
    }

    /** Somebody confirms in the app. @param card whose card it is, by the login name of its holder */
    public void confirm(String id, String card) {
        answer(id, new Answer(State.CONFIRMED, "SIM-" + UUID.randomUUID(), numberOf(card)));
    }

    public void refuse(String id) {
        answer(id, Answer.of(State.REFUSED));
    }

    /** The invented identity number of a demonstration account's person; it follows from the login name. */
    public static String numberOf(String loginName) {
        var sum = new CRC32();
        sum.update(loginName.getBytes(StandardCharsets.UTF_8));
        long seed = sum.getValue();
        var born = LocalDate.of(1970, 1, 1).plusDays(seed % 10_000);
        String begin = "440106" + born.toString().replace("-", "") + "%03d".formatted(seed / 10_000 % 1000);
        return CHECKS.chars()
                .mapToObj(check -> begin + (char) check)
                .filter(number -> IdentityNumber.check(number, LocalDate.now(ServerClock.ZONE))
                        .isValid())
                .findFirst()
                .orElseThrow();
    }

    private void answer(String id, Answer answer) {
        requests.computeIfPresent(
                id,
                (key, open) -> open.answer().state() == State.WAITING && !isOver(open)
                        ? new Open(open.request(), open.shown(), answer)
                        : open);
    }

    private boolean isOver(Open open) {
        return !clock.instant().isBefore(open.request().expires());
    }
}
