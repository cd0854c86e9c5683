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

    public void approve() {
        page().locator("[data-dialog='approve-dialog']").click();
        page().locator("[id='desk:approve']").click();
        assertThat(page().locator("#approve-dialog")).hasCount(0);
    }
}
