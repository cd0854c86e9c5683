package org.sheyin.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** 待审队列 and 审核: a case taken and decided. */
public final class ReviewDesk extends PortalPage {
    private static final int LOOKS = 60;
    private final String portal;

    public ReviewDesk(Page page, String portal) {
        super(page);
        this.portal = portal;
    }

    /** Looks until the case has been delivered, then takes it. */
    public ReviewDesk take(String caseNumber) {
        Locator line = page().locator("tr", new Page.LocatorOptions().setHasText(caseNumber));
        for (int look = 0; look < LOOKS; look++) {
            page().navigate(portal + "review/queue.xhtml?q=" + caseNumber);
            if (line.count() > 0) {
                break;
            }
        }
        line.locator("button").first().click();
        page().waitForURL(Pattern.compile(".*/review/case.*"));
        return this;
    }

    public void sendBack(String field, String defect) {
        page().locator("[data-spot='" + field + "'] [data-remark]").click();
        page().locator("[data-spot='" + field + "'] textarea").fill(defect);
        page().locator("[id='desk:defects']").click();
        page().locator("[id='desk:return']").click();
        assertThat(page().locator("#return-dialog")).hasCount(0);
    }

    /** Names what the version before showed already, and is asked why. */
    public ReviewDesk nameLate(String field, String defect) {
        remark(field, defect);
        confirmReturn();
        assertThat(page().locator("#return-dialog .defects")).containsText("上一版已有");
        assertThat(page().locator("[id='desk:late-message']")).not().isEmpty();
        return this;
    }

    public void explain(String reason) {
        page().locator("[id='desk:lateReason']").fill(reason);
        page().locator("[id='desk:return']").click();
        assertThat(page().locator("#return-dialog")).hasCount(0);
    }

    public void approve() {
        page().locator("[data-dialog='approve-dialog']").click();
        page().locator("[id='desk:approve']").click();
        assertThat(page().locator("#approve-dialog")).hasCount(0);
    }

    /** Opens a case that is already in one's hands, or to look at it. */
    public ReviewDesk open(long caseId) {
        page().navigate(portal + "review/case.xhtml?id=" + caseId);
        return this;
    }

    public void claim() {
        page().locator("[id='desk:claim']").click();
        assertThat(page().locator(".review-bar")).isVisible();
    }

    /** Writes a remark at a field or a line of material, without sending it. */
    public Locator remark(String spot, String text) {
        page().locator("[data-spot='" + spot + "'] [data-remark]").click();
        Locator area = page().locator("[data-spot='" + spot + "'] textarea");
        area.fill(text);
        return area;
    }

    /** Presses "return" and confirms; whether it is done or refused is the caller's matter. */
    public void confirmReturn() {
        page().locator("[id='desk:defects']").click();
        page().locator("[id='desk:return']").click();
    }

    /** First of two steps. */
    public void pass() {
        page().locator("[data-dialog='approve-dialog']").click();
        page().locator("[id='desk:pass']").click();
        assertThat(page().locator("#approve-dialog")).hasCount(0);
    }

    public void approveSecond() {
        page().locator("[data-dialog='approve-dialog']").click();
        page().locator("[id='desk:approve2']").click();
        assertThat(page().locator("#approve-dialog")).hasCount(0);
    }

    /** What the portal says at the top of the page. */
    public Locator messages() {
        return page().locator("#messages");
    }

    public Locator situation() {
        return page().locator(".situation").first();
    }
}
