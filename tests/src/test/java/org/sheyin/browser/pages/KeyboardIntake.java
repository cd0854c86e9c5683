package org.sheyin.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** 新受理, 录入 and 核对 with the keyboard alone; only the system's own file dialog is outside of the page. */
public final class KeyboardIntake extends PortalPage implements EntryForm {
    private final Keyboard keys;

    public KeyboardIntake(Page page) {
        super(page);
        this.keys = new Keyboard(page);
        // Somebody listens all the time, else the browser may open its own dialog.
        page.onFileChooser(dialog -> {});
    }

    /** F2 from anywhere, the item's code, Enter. */
    public KeyboardIntake begin(String itemCode) {
        keys.leave("F2").to("#item-filter").write(itemCode).leave("Enter");
        page().waitForURL(Pattern.compile(".*/cases/intake.*"));
        return this;
    }

    @Override
    public KeyboardIntake type(String key, String value) {
        keys.to("#f-" + key).write(value);
        return this;
    }

    @Override
    public KeyboardIntake choose(String key, String value) {
        keys.choose("#f-" + key, value);
        return this;
    }

    @Override
    public KeyboardIntake place(String key, String city, String county) {
        String selects = "[data-field-key='" + key + "'] select:nth-of-type";
        keys.choose(selects + "(2)", city);
        assertThat(page().locator(selects + "(3) option[value='" + county + "']"))
                .hasCount(1);
        keys.choose(selects + "(3)", county);
        return this;
    }

    @Override
    public void derives(String key, String value) {
        assertThat(page().locator("#f-" + key)).hasValue(value);
    }

    @Override
    public KeyboardIntake declare() {
        // All else is judged, and the lines are drawn for what was chosen.
        assertThat(page().locator("[data-index]:not(.done):not(.off):not([data-index='material'])"))
                .hasCount(0);
        page().waitForFunction("PrimeFaces.ajax.Queue.isEmpty()");
        keys.to("#declared").press("Space");
        assertThat(page().locator("#declared")).isChecked();
        return this;
    }

    @Override
    public KeyboardIntake handIn(String line, byte[] png) {
        keys.to("#f-" + line + " [data-choose]");
        FileChooser dialog = page().waitForFileChooser(() -> keys.press("Enter"));
        dialog.setFiles(new FilePayload(line + ".png", "image/png", png));
        assertThat(page().locator("#f-" + line + " img")).hasCount(1);
        keys.seen();
        return this;
    }

    /** F9, a tick for what was read, F9. @return the case number */
    public String submit() {
        assertThat(page().locator("#reasons li")).hasCount(0);
        assertThat(page().locator("#proceed")).isEnabled();
        keys.leave("F9").to("[id='check:confirmed']").press("Space").leave("F9");
        page().waitForURL(Pattern.compile(".*/cases/result.*"));
        return page().locator(".result-number").innerText();
    }
}
