package org.sheyin.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheyin.database.DatabaseCheck.Login;

class DatabaseCheckTest {
    private static final Login OWNER = new Login("sheyin_owner", "owner-secret");
    private static final Login APP = new Login("sheyin_login", "app-secret");

    @TempDir
    Path home;

    @Test
    void a_database_that_does_not_answer_is_named() {
        assertThat(DatabaseCheck.find("jdbc:postgresql://localhost:1/sheyin", OWNER, APP))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("The database jdbc:postgresql://localhost:1/sheyin does not answer")
                        .doesNotContain("\n"));
    }

    @Test
    void a_prepared_database_passes_and_each_fault_is_told_in_one_sentence() throws IOException, SQLException {
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(DatabaseSettings.of(home, 0, "owner-secret", "app-secret"))) {
            String url = database.jdbcUrl();
            assertThat(DatabaseCheck.find(url, OWNER, APP)).isEmpty();
            assertThat(DatabaseCheck.find(url, new Login("sheyin_owner", "wrong"), APP))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("refuses the login sheyin_owner"));
            assertThat(DatabaseCheck.find(url, OWNER, new Login("stranger", "x")))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("refuses the login stranger"));
            assertThat(DatabaseCheck.find(url.replace("/sheyin", "/nothing"), OWNER, APP))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("There is no such database"));
            // The two logins exchanged.
            assertThat(DatabaseCheck.find(url, APP, OWNER))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("may not create tables"));
            assertThat(DatabaseCheck.find(url, OWNER, OWNER))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("is no member of sheyin_app"));
        }
    }
}
