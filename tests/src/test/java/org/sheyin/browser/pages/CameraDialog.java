package org.sheyin.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** 拍摄: pages taken by camera and taken over together. */
public final class CameraDialog extends PortalPage {
    public CameraDialog(Page page) {
        super(page);
    }

    /** @param button that opens it, at a line or at the page to be replaced */
    public CameraDialog open(Locator button) {
        button.click();
        assertThat(page().locator("#camera-says")).containsText("平放");
        page().waitForFunction("document.getElementById('camera-video').videoWidth > 0");
        return this;
    }

    public CameraDialog shoot(int pages) {
        for (int i = 1; i <= pages; i++) {
            page().locator("[data-camera-act=shoot]").click();
            assertThat(shots()).hasCount(i);
        }
        return this;
    }

    /** 连续自动拍摄: what lies still is taken once, without a click. */
    public CameraDialog byItself() {
        page().locator("#camera-auto").check();
        assertThat(shots()).hasCount(1);
        return this;
    }

    public Locator shots() {
        return page().locator(".camera-shot");
    }

    public void keep() {
        page().locator("[data-camera-act=keep]").click();
        assertThat(page().locator("#camera")).isHidden();
    }
}
