package org.sheyin.bench.measure;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.bench.site.Probe;

/** What a round of submissions answered; every one must have been acknowledged. */
final class Acknowledgements {
    private final Map<Long, Long> begun = new HashMap<>();
    private double seconds;

    private Acknowledgements() {}

    static Acknowledgements of(Probe probe, List<Probe.Draft> drafts, int clients, int rate) throws IOException {
        var result = new Acknowledgements();
        probe.submit(drafts, clients, rate, result::note);
        if (result.begun.size() != drafts.size() || result.seconds == 0) {
            throw new IOException(result.begun.size() + " of " + drafts.size() + " were acknowledged");
        }
        return result;
    }

    private void note(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "ack" -> begun.put(Long.parseLong(words[1]), Long.parseLong(words[3]));
            case "seconds" -> seconds = Double.parseDouble(words[1]);
            default -> System.err.println(line);
        }
    }

    double perSecond() {
        return begun.size() / seconds;
    }

    /** When the submission of each case began, milliseconds of the machine's clock. */
    Map<Long, Long> begun() {
        return begun;
    }
}
