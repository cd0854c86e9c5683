package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.LoginPage;

/** A permission request from its rows to the answer, over a stamped scan; and who may not take which step (Art 21(1)). */
class PermissionBrowserIT extends Journey {

    /** The button opens the paper in the browser's viewer, which is none of the portal's pages. */
    static final String PRINT =
            """
            async () => {
              const form = document.querySelector('form.papers');
              const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
              const bytes = new Uint8Array(await answer.arrayBuffer());
              return btoa(Array.from(bytes, one => String.fromCharCode(one)).join(''));
            }""";

    private Page of(String account) {
        Page page = pageOfAnotherPerson();
        LoginPage.open(page, PORTAL).enter(account, DemoAccounts.password());
        return page;
    }

    @Test
    void a_request_is_stamped_reviewed_opened_and_answered() throws IOException {
        Page manager = page();
        LoginPage.open(manager, PORTAL).enter("manager9", DemoAccounts.password());
        manager.navigate(PORTAL + "permission/list.xhtml");
        screenshot("permission-list");
        isAccessible();
        manager.locator("[id='begin:OPEN']").click();
        manager.waitForURL(Pattern.compile(".*/permission/entry.*"));
        row(manager, 1, "测试甲", new Enrolment().identity());
        manager.locator("#add").click();
        manager.locator("#f-row2-name").waitFor();
        row(manager, 2, "测试乙", new Enrolment().identity());
        assertThat(manager.locator("#proceed")).isEnabled();
        screenshot("permission-entry");
        isAccessible();
        manager.locator("#proceed").click();
        manager.waitForURL(Pattern.compile(".*/permission/check.*"));
        byte[] pdf = Base64.getDecoder().decode((String) manager.evaluate(PRINT));

        manager.locator("#declared").check();
        upload(manager, blank());
        assertThat(manager.locator("[data-match=UNREADABLE]")).isVisible();
        upload(manager, stamped(pdf));
        assertThat(manager.locator("[data-match=MATCHED]")).isVisible();
        screenshot("permission-check");
        isAccessible();
        submit(manager, "wrong-password");
        assertThat(manager.locator("#work")).containsText("口令有误");
        submit(manager, DemoAccounts.password());
        manager.waitForURL(Pattern.compile(".*/permission/detail.*"));
        String id = manager.url().replaceAll(".*id=(\\d+).*", "$1");
        screenshot("permission-detail-bank");

        review(id);
        open(id);
        manager.reload();
        assertThat(manager.locator("#feedback")).containsText("市系统安全员");
        assertThat(manager.locator("[data-row='2']")).containsText("未完成培训");
        screenshot("permission-feedback");
        isAccessible();
    }

    static void row(Page page, int n, String name, String identity) {
        String at = "#f-row" + n + "-";
        page.locator(at + "name").fill(name);
        page.locator(at + "idNumber").fill(identity);
        page.locator(at + "phone").fill("13800138000");
        Locator outlet = page.locator(at + "outletCode");
        outlet.selectOption(outlet.locator("option").nth(1).getAttribute("value"));
        page.locator(at + "right").selectOption("受理");
        page.locator(at + "items summary").click();
        page.locator(at + "items input[value='01-01']").check();
    }

    static void upload(Page page, byte[] png) {
        page.locator("#file-scan").setInputFiles(new FilePayload("scan.png", "image/png", png));
    }

    private static byte[] blank() throws IOException {
        var image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 600, 400);
        g.setColor(Color.GRAY);
        g.drawLine(20, 200, 580, 210);
        g.dispose();
        return png(image);
    }

    /** As it comes from a scanner, a little askew, with the bank's seal. */
    static byte[] stamped(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var paper = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
            var g = paper.createGraphics();
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, paper.getWidth(), paper.getHeight());
            g.rotate(0.02, paper.getWidth() / 2.0, paper.getHeight() / 2.0);
            g.drawImage(page, 0, 0, null);
            g.setColor(new Color(200, 30, 30, 160));
            g.setStroke(new BasicStroke(8));
            g.drawOval(300, 180, 330, 330);
            g.dispose();
            return png(paper);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static void submit(Page page, String password) {
        page.locator("#password").fill(password);
        page.locator("#submit").click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    static void confirm(Page page, String button) {
        page.locator("[id='step:password']").fill(DemoAccounts.password());
        page.locator("[id='step:" + button + "']").click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    /** One row is agreed, one refused; without a reason it is not. */
    private void review(String id) {
        Page reviewer = of("supervisor2");
        reviewer.navigate(PORTAL + "permission/list.xhtml?view=to_review");
        reviewer.locator("#work a[href*='id=" + id + "']").click();
        Locator decisions = reviewer.locator("select[name^='decision-']");
        decisions.nth(0).selectOption("AGREE");
        decisions.nth(1).selectOption("REFUSE");
        confirm(reviewer, "decide");
        assertThat(reviewer.locator("#messages")).containsText("须写明理由");
        reviewer.locator("input[name^='reason-']").nth(1).fill("未完成培训");
        screenshot(reviewer, "permission-review");
        Accessibility.check(reviewer);
        confirm(reviewer, "decide");
        assertThat(reviewer.locator("[data-row='2']")).containsText("不同意");
    }

    private void open(String id) {
        Page officer = of("citysec1");
        officer.navigate(PORTAL + "permission/list.xhtml?view=to_open");
        officer.locator("#work a[href*='id=" + id + "']").click();
        screenshot(officer, "permission-open");
        Accessibility.check(officer);
        confirm(officer, "open");
        officer.locator("[id='step:answer']").click();
        officer.locator(".ui-confirmdialog-yes").click();
        assertThat(officer.locator("#feedback")).isVisible();
        officer.navigate(PORTAL + "permission/alarms.xhtml");
        assertThat(officer.locator("#work .grid tbody tr").first()).containsText("审批");
        screenshot(officer, "permission-alarms");
        Accessibility.check(officer);
    }

    @Test
    void what_is_not_for_somebody_is_not_there_for_him() {
        Page other = page();
        LoginPage.open(other, PORTAL).enter("manager5", DemoAccounts.password());
        for (String name : new String[] {"entry", "check", "detail"}) {
            other.navigate(PORTAL + "permission/" + name + ".xhtml?id=1");
            assertThat(other.locator(".empty-title")).hasText("没有这件权限申请");
        }
        isAccessible();
    }
}
