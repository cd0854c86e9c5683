package org.sheyin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.deployment.it.RunningServer;

/** {@code standalone-config/audit-verify} as an auditor calls it: no server, the owner's login, the keys, the file of heads. */
@Beside
@ExtendWith(RunningServer.class)
class AuditCommandIT {
    private static final int WRONG = 1;
    private static final int UNCHECKED = 2;
    private static AuditCopy copy;

    private record Said(int status, String text) {}

    @BeforeAll
    static void theAuditAsItIsNow() {
        copy = AuditCopy.made();
    }

    private static Said verify(String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of("../standalone-config/audit-verify").toString(),
                "--ear",
                System.getProperty("tests.ear"),
                "--url",
                copy.url(),
                "--user",
                "sheyin_owner",
                "--data",
                AuditCopy.WORK.resolve("data").toString()));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private static Said verifyAll() throws IOException, InterruptedException {
        return verify("--heads", copy.heads().toString());
    }

    @Test
    void what_the_owner_changed_is_named_and_the_honest_audit_is_in_order() throws Exception {
        long size = copy.number("select max(size) from sheyin.audit_head");
        var honest = verifyAll();
        assertThat(honest.status()).as(honest.text()).isZero();
        assertThat(honest.text())
                .contains("the file of heads ends with head ")
                .endsWith(size + " rows checked up to head " + size + "\nin order\n");

        long row = copy.number("select entry_id from sheyin.audit_leaf where leaf = 7");
        copy.change("update sheyin.audit_entry set actor = actor || '某' where id = " + row);
        var altered = verifyAll();
        assertThat(altered.status()).as(altered.text()).isEqualTo(WRONG);
        assertThat(altered.text()).contains("ALTERED row " + row + " leaf 7").endsWith("first bad row: " + row + "\n");
        copy.change("update sheyin.audit_entry set actor = left(actor, -1) where id = " + row);
    }

    @Test
    void what_cannot_be_checked_is_no_finding() throws Exception {
        assertThat(verify("--case", "999999999999999999"))
                .satisfies(said -> assertThat(said.status()).isEqualTo(UNCHECKED))
                .satisfies(said -> assertThat(said.text()).contains("no row about case"));
    }
}
