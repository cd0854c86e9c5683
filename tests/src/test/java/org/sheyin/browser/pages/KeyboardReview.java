package org.sheyin.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** 待审队列 and 审核 with the keyboard alone. */
public final class KeyboardReview extends PortalPage {
    private static final int LOOKS = 60;

    private final Keyboard keys;

    public KeyboardReview(Page page) {
        super(page);
        this.keys = new Keyboard(page);
    }

    /** From the dashboard to the queue. */
    public KeyboardReview openQueue() {
        keys.to("a[href*='/review/queue.xhtml']").leave("Enter");
        return this;
    }

    /** N until the hand-off has brought a case. @return its number */
    public String takeNext() {
        for (int look = 0; look < LOOKS; look++) {
            keys.leave(page().locator("[data-key='N']").count() > 0 ? "N" : "Q");
            if (page().locator(".review-bar").count() > 0) {
                return page().locator(".person-strip .digits").nth(1).innerText();
            }
        }
        throw new AssertionError("no case came");
    }

    /** A, and Enter for the consequence that is shown. */
    public void approve(String number) {
        keys.press("a");
        assertThat(page().locator("#approve-dialog")).isVisible();
        keys.leave("Enter");
        isDone(number);
    }

    /** The mark at a field, the defect, R, and Enter. */
    public void sendBack(String number, String field, String defect) {
        keys.to("[data-remark='" + field + "']").press("Enter").write(defect).press("Escape");
        keys.press("r");
        assertThat(page().locator("#return-dialog")).isVisible();
        assertThat(page().locator("#return-dialog .defects")).containsText(defect);
        keys.to("[id='desk:return']").leave("Enter");
        isDone(number);
    }

    private void isDone(String number) {
        assertThat(page().locator(".review-bar")).hasCount(0);
        assertThat(page().locator("#messages")).containsText(number);
    }
}
