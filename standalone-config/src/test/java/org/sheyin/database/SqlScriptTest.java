package org.sheyin.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlScriptTest {
    @Test
    void splitsStatementsAndFillsVariables() {
        SqlScript script = new SqlScript(
                "sample",
                """
                -- a comment; with a semicolon
                \\getenv secret SECRET
                alter role :"who" password :'secret';
                select format('create role %I', :'who')
                 where true
                \\gexec

                grant a to :"who";
                """);

        assertThat(script.statements(Map.of("who", "an\"owner", "secret", "it's")))
                .containsExactly(
                        "alter role \"an\"\"owner\" password 'it''s'",
                        "select format('create role %I', 'an\"owner')\n where true\n\\gexec",
                        "grant a to \"an\"\"owner\"");
    }

    @Test
    void leavesNoVariableOfTheShippedFilesUnfilled() throws IOException {
        Map<String, String> variables =
                DatabaseSettings.of(java.nio.file.Path.of("x"), 0, "o", "a").variables();

        for (String file : new String[] {"10-roles.sql", "20-database.sql", "30-schemas.sql", "40-batch-tables.sql"}) {
            assertThat(SqlScript.named(file).statements(variables))
                    .as(file)
                    .isNotEmpty()
                    .noneMatch(statement -> statement.matches("(?s).*[\\s(]:['\"].*"));
        }
    }
}
