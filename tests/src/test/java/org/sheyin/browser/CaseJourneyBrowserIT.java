package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.IntakeForm;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.browser.pages.ReviewDesk;

/** The main job: a clerk accepts an enrolment with two images, it is returned, corrected and approved. */
class CaseJourneyBrowserIT extends Journey {
    @Test
    void an_enrolment_is_accepted_returned_corrected_and_approved() {
        logIn(page(), "clerk5");
        screenshot("dashboard-clerk");
        var form = new IntakeForm(page(), PORTAL).begin("01-01");
        fill(form);
        form.declare().handIn("idCard", scan(Color.PINK)).handIn("household", scan(Color.CYAN));
        screenshot("intake");
        isAccessible();
        String number = form.submit();
        screenshot("result");

        Page reviewer = pageOfAnotherPerson();
        logIn(reviewer, "reviewer1");
        var desk = new ReviewDesk(reviewer, PORTAL);
        desk.take(number).sendBack("grade", "缴费档次与申请表不一致");

        form.openForCorrection(number).choose("grade", "600");
        screenshot("correction");
        form.submit();
        desk.take(number).approve();

        page().navigate(PORTAL + "cases/list.xhtml?view=decided&q=" + number);
        assertThat(page().locator("tbody tr")).hasCount(1);
        page().locator("tbody th a").click();
        assertThat(page().locator("h1")).isVisible();
        screenshot("detail");
    }

    @Test
    void an_incomplete_entry_cannot_be_submitted_and_says_why() {
        logIn(page(), "clerk5");
        new IntakeForm(page(), PORTAL).begin("01-01").type("personName", "测试乙").type("mobile", "123");
        assertThat(page().locator("#proceed")).isDisabled();
        assertThat(page().locator("#reasons li").first()).isVisible();
        assertThat(page().locator("[data-field-key='mobile'] .field-says"))
                .not()
                .isEmpty();
        screenshot("intake-refused");
    }

    private static void logIn(Page page, String account) {
        LoginPage.open(page, PORTAL).logIn(account, password());
        page.waitForURL(Pattern.compile(".*/dashboard.*"));
    }

    /** The common password of the demonstration accounts, as the server wrote it. */
    private static String password() {
        try {
            String text =
                    Files.readString(Path.of(System.getProperty("tests.work", "target"), "data", "demo-accounts.txt"));
            var found = Pattern.compile("of all: (\\S+)").matcher(text);
            return found.find() ? found.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(IntakeForm form) {
        form.type("personName", "测试甲")
                .choose("idType", "RESIDENT_ID")
                .type("idNumber", "440106198002140018".substring(0, 17) + checkDigit("44010619800214001"))
                .type("mobile", "13800138000")
                .choose("agentPresent", "NO")
                .place("householdRegion", "440100", "440106")
                .type("householdVillage", "石牌街道 龙口社区")
                .choose("personCategory", "ORDINARY")
                .choose("student", "NO")
                .type("startMonth", "2026-01")
                .choose("grade", "360")
                .choose("payMethod", "SELF");
    }

    private static char checkDigit(String body) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    private static byte[] scan(Color ink) {
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(ink);
        pen.fillRect(40, 40, 700, 500);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
