package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.CameraDialog;
import org.sheyin.browser.pages.IntakeForm;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.browser.pages.ReviewDesk;
import org.sheyin.cases.it.ScannedSheet;

/**
 * An agent's case: pages by camera, cropped to the paper by themselves, e-certificates in the place of identity cards; one page
 * is rejected, taken anew and seen beside the one that it replaced.
 */
class CaptureBrowserIT extends Journey {
    /** Numbers for which the simulated library finds a certificate. */
    private static final Pattern FOUND = Pattern.compile(".*[0-5X]");

    @Test
    void pages_are_taken_by_camera_one_is_rejected_and_replaced() {
        page().context().grantPermissions(List.of("camera"));
        LoginPage.open(page(), PORTAL).enter("clerk5", DemoAccounts.password());
        var form = new IntakeForm(page(), PORTAL).begin("01-01");
        form.declare();
        certificate("idCard").click(); // nobody to ask for yet
        assertThat(page().locator("#f-idCard .line-says")).containsText("姓名和证件号码");
        new Enrolment(FOUND).fill(form);
        agent(form);
        var camera = new CameraDialog(page()).open(page().locator("#f-household [data-camera='']"));
        camera.shoot(2);
        assertThat(camera.shots().first()).containsText("恢复整页");
        assertThat(page().locator(".paper-frame")).isVisible();
        screenshot("camera");
        isAccessible();
        camera.keep();
        assertThat(page().locator("#f-household .thumb figcaption")).hasCount(2);
        assertThat(page().locator("#f-household .thumb figcaption").first()).containsText("已裁剪");
        for (String line : new String[] {"idCard", "agentIdCard"}) {
            certificate(line).click();
            assertThat(page().locator("#f-" + line + " .thumb")).containsText("模拟证照库");
        }
        form.handIn("authorityLetter", ScannedSheet.tiff(Color.ORANGE, Color.GREEN));
        secondSheetTo("household");
        screenshot("intake-agent");
        form.goOn();
        String number = form.submit();

        Page reviewer = pageOfAnotherPerson();
        LoginPage.open(reviewer, PORTAL).enter("reviewer1", DemoAccounts.password());
        var desk = new ReviewDesk(reviewer, PORTAL).take(number);
        assertThat(reviewer.locator(".agent")).containsText("委托书");
        Locator leaves = reviewer.locator("[data-spot^='household#']");
        assertThat(leaves).hasCount(3);
        leaves.nth(1).locator("[data-remark]").click();
        leaves.nth(1).locator("textarea").fill("本人页反光，请重拍");
        papers(reviewer, "page-rejected");
        desk.confirmReturn();
        assertThat(reviewer.locator("#return-dialog")).hasCount(0);

        form.openForCorrection(number);
        assertThat(page().locator("#reasons")).containsText("本人页反光");
        Locator rejected = page().locator(".thumb.rejected");
        assertThat(rejected).hasCount(1);
        screenshot("page-to-replace");
        form.declare();
        camera.open(rejected.locator("[data-camera]")).byItself().keep();
        assertThat(rejected).hasCount(0);
        assertThat(page().locator("#f-household .thumb")).hasCount(3);
        form.goOn();
        form.submit();

        desk.take(number);
        assertThat(reviewer.locator(".leaf").filter(new Locator.FilterOptions().setHasText("替换上一版")))
                .hasCount(1);
        papers(reviewer, "page-replaced");
        desk.approve();
    }

    /** Gives the second sheet of the stack to another line. */
    private void secondSheetTo(String line) {
        page().locator("#f-authorityLetter [data-split]").click();
        page().locator("#split select").nth(1).selectOption(line);
        screenshot("split");
        page().locator("[data-split-act=apply]").click();
        assertThat(page().locator("#f-authorityLetter [data-split]")).hasCount(0);
        assertThat(page().locator("#f-" + line + " .thumb")).hasCount(3);
        assertThat(page().locator("#f-authorityLetter .thumb")).hasCount(1);
    }

    /** The page with its checklist in sight. */
    private static void papers(Page reviewer, String name) {
        reviewer.locator(".papers").evaluate("list => list.scrollIntoView()");
        screenshot(reviewer, name);
    }

    private Locator certificate(String line) {
        return page().locator("#f-" + line + " [id$=query]");
    }

    private static void agent(IntakeForm form) {
        form.choose("agentPresent", "YES")
                .type("agentName", "测试丁")
                .choose("agentIdType", "RESIDENT_ID")
                .type("agentIdNumber", new Enrolment(FOUND).identity())
                .type("agentMobile", "13900139001")
                .choose("agentRelation", "CHILD")
                .choose("agentAuthority", "LETTER");
    }
}
