package org.sheyin.permission.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sheyin.cases.it.Desk;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.model.RowAction;
import org.sheyin.permission.service.BankOutlets;
import org.sheyin.permission.service.PermissionDrafts;
import org.sheyin.permission.service.PermissionOpening;
import org.sheyin.permission.service.PermissionPrints;
import org.sheyin.permission.service.PermissionQueries;
import org.sheyin.permission.service.PermissionReview;
import org.sheyin.permission.service.PermissionSteps.Decided;
import org.sheyin.permission.service.PermissionSubmission;
import org.sheyin.permission.service.PermissionUpload;
import org.sheyin.permission.service.RequestView;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.DataFolder;

/** Requests of the demonstration bank, brought to a state by the services. */
final class PermissionDesk {
    private static final AtomicInteger PERSON = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private PermissionDesk() {}

    static String password() {
        try {
            var found =
                    Pattern.compile("of all: (\\S+)").matcher(Files.readString(DataFolder.path("demo-accounts.txt")));
            return found.find() ? found.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody new, at the first outlet of the manager's bank in his city. */
    static AppliedRow row(Actor manager, String right, String... items) {
        var place = Desk.service(BankOutlets.class).all(manager).get(0);
        int n = PERSON.incrementAndGet();
        String body = "44010619700101%03d".formatted(n);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return new AppliedRow(
                "测试员" + n,
                place.name(),
                place.code(),
                body + "10X98765432".charAt(sum % 11),
                "13800138000",
                List.of(items),
                right);
    }

    static long draft(Actor manager, AppliedRow... rows) {
        var drafts = Desk.service(PermissionDrafts.class);
        long id = drafts.begin(manager, RequestType.OPEN);
        drafts.save(manager, id, drafts.edit(manager, id).version(), List.of(rows));
        return id;
    }

    /** The very paper comes back: printed, and handed in as it is. */
    static void stamp(Actor manager, long id) {
        byte[] pdf = Desk.service(PermissionPrints.class).print(manager, id).pdf();
        try {
            Desk.service(PermissionUpload.class)
                    .upload(
                            manager,
                            new PermissionUpload.Stamped(id, "stamped.pdf", true),
                            new ByteArrayInputStream(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long submitted(Actor manager, AppliedRow... rows) {
        long id = draft(manager, rows);
        stamp(manager, id);
        Desk.service(PermissionSubmission.class).submit(manager, id, password());
        return id;
    }

    static void agree(Actor reviewer, long id) {
        Map<Long, Decided> decided = view(reviewer, id).lines().stream()
                .collect(Collectors.toMap(RequestView.Line::id, line -> new Decided(RowAction.AGREE, "")));
        Desk.service(PermissionReview.class).decide(reviewer, id, decided, password());
    }

    static void open(Actor officer, long id) {
        Desk.service(PermissionOpening.class).open(officer, id, password());
    }

    static RequestView view(Actor actor, long id) {
        return Desk.service(PermissionQueries.class).open(actor, id);
    }
}
