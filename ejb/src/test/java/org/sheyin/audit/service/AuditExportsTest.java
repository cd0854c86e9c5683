package org.sheyin.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditExportsTest {
    @Test
    void what_a_spreadsheet_would_compute_is_told_as_a_text() {
        assertThat(AuditExports.line(1, "=1+1", "甲\"乙", "-2", "@x"))
                .isEqualTo("\"1\",\"'=1+1\",\"甲\"\"乙\",\"'-2\",\"'@x\"\r\n");
    }
}
