package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** The audit administrator has the log verified, takes a proof, and exports what was found. */
@Beside
class AuditBrowserIT extends Journey {
    private static final int FORBIDDEN = 403;

    private static void logIn(Page page, String login) {
        LoginPage.open(page, PORTAL).logIn(login, DemoAccounts.password());
        page.waitForURL("**/dashboard.xhtml");
    }

    @Test
    void the_log_is_verified_and_proved() {
        logIn(page(), "auditadmin");
        page().navigate(PORTAL + "audit/verify.xhtml");
        Locator lines = page().locator("[id='list:rows'] tbody tr");
        int before = lines.count();
        isAccessible();
        page().locator("[id='run:all']").click();
        assertThat(page().locator("[role='alertdialog']")).containsText("从第一条日志起全部重算");
        page().locator(".ui-confirmdialog-yes").click();
        // Other tests have the log verified at the same time.
        page().waitForCondition(() -> lines.count() > before);
        assertThat(lines.first()).containsText("未发现问题");
        page().locator("[id='heads:rows'] button").last().click();
        assertThat(page().locator("#messages")).containsText("日志只有增加");
        page().evaluate("scrollTo(0, 0)");
        screenshot("audit-verify");

        String size = page().locator("[id='heads:rows'] tbody tr")
                .last()
                .locator("td")
                .first()
                .innerText();
        page().locator("[id='kept:size']").fill(size);
        page().locator("[id='kept:root']").fill("0123456789abcdef");
        page().locator("[id='kept:compare']").click();
        assertThat(page().locator("#messages")).containsText("没有与所填一致的签名");

        page().locator("[id='prove:case']").fill("12");
        page().locator("[id='prove:show']").click();
        assertThat(page().locator("#messages")).containsText("没有这个办件的日志");
    }

    @Test
    void what_one_person_did_is_taken_along_signed_and_nothing_is_taken_without_lines() throws Exception {
        logIn(page(), "auditadmin");
        page().navigate(PORTAL + "audit/list.xhtml?act=CaseIntake");
        isAccessible();
        searchFor("nobody-of-this-name");
        mayAnswer(FORBIDDEN);
        purpose("专项检查").click();
        assertThat(page().locator(".error-card")).containsText("一次可导出 1 至 5000 条");
        screenshot("audit-export-refused");

        page().navigate(PORTAL + "audit/list.xhtml?act=AuditQueries");
        searchFor("auditadmin");
        screenshot("audit-export");
        Locator take = purpose("专项检查");
        var file = page().waitForDownload(take::click);
        assertThat(file.suggestedFilename()).matches("audit-\\d+\\.csv\\.zip");
        var parts = parts(file.path());
        String name = file.suggestedFilename().replace(".zip", "");
        assertThat(isSigned(parts, name)).isTrue();
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        assertThat(text.lines().findFirst().orElseThrow()).contains("专项检查");
        assertThat(text.lines().skip(2)).isNotEmpty().allMatch(line -> line.contains("\"auditadmin\""));
        parts.get(name)[parts.get(name).length - 4]++;
        assertThat(isSigned(parts, name)).isFalse();
    }

    private void searchFor(String person) {
        page().locator("[id='staff:person']").fill(person);
        page().locator("[id='staff:find']").click();
        page().waitForURL("**who=*");
    }

    private Locator purpose(String text) {
        page().locator("#export-purpose").fill(text);
        return page().locator("section[aria-labelledby='export-title'] button");
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** As openssl would check it, with nothing of ours. */
    private static boolean isSigned(Map<String, byte[]> parts, String name) throws GeneralSecurityException {
        String pem = new String(parts.get("public-key.pem"), StandardCharsets.US_ASCII);
        var key = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(
                        Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""))));
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(key);
        signature.update(parts.get(name));
        return signature.verify(Base64.getMimeDecoder().decode(parts.get(name + ".sig")));
    }
}
