package org.sheyin.browser.pages;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

/** 实人核验: the second step of a bank's handler, confirmed by the simulated card over HTTP. The one place that does it. */
public final class CardStep {
    private CardStep() {}

    /** Confirms when the card is asked for; everybody else is logged in already. */
    public static void confirm(Page page, String loginName) {
        // Either the step, or a page of somebody who is let in, or the login page with a refusal.
        page.waitForLoadState();
        if (page.locator("#card-step").count() > 0) {
            answer(page, page.locator("#card-step"), loginName);
            page.locator("#card-check").click();
            page.waitForLoadState();
        }
    }

    /** The same within the dialog of a session that ended, where a handler is always asked. */
    public static void confirmInside(Page page, FrameLocator dialog, String loginName) {
        answer(page, dialog.locator("#card-step"), loginName);
        dialog.locator("#card-check").click();
    }

    /** What the card's app does after the scan. */
    public static void answer(Page page, Locator step, String holder) {
        String context = step.getAttribute("data-state").replaceFirst("/session/step$", "");
        String origin = page.url().replaceFirst("^(https?://[^/]+).*", "$1");
        var answer = page.request()
                .post(
                        origin + context + "/simulated-card/answer",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("id", step.getAttribute("data-code"))
                                        .set("card", holder)));
        if (!answer.ok()) {
            throw new AssertionError("the simulated card answers " + answer.status());
        }
    }
}
