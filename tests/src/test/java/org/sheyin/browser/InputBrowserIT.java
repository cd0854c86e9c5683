package org.sheyin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.awt.Color;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.browser.pages.IntakeForm;
import org.sheyin.browser.pages.LoginPage;
import org.sheyin.cases.it.ScannedSheet;

/** How things come in besides plain typing: by an input method, dropped, pasted. */
class InputBrowserIT extends Journey {
    /** What browsers tell of keys that an input method takes for itself. */
    private static final int TAKEN_BY_INPUT_METHOD = 229;

    private static final String TRANSFER = "([file, line]) => { const data = new DataTransfer();"
            + " const bytes = Uint8Array.from(atob(file), c => c.charCodeAt(0));"
            + " data.items.add(new File([bytes], line + '.png', {type: 'image/png'}));"
            + " const place = document.getElementById('f-' + line);";

    private IntakeForm form;

    @BeforeEach
    void begin() {
        LoginPage.open(page(), PORTAL).enter("clerk5", DemoAccounts.password());
        form = new IntakeForm(page(), PORTAL).begin("01-01");
    }

    @Test
    void half_typed_pinyin_is_heard_by_nobody_and_its_enter_goes_nowhere() {
        var name = page().locator("[data-field-key='personName'] input");
        name.focus();
        page().evaluate("window.heard = 0; document.addEventListener('input', () => window.heard++)");
        CDPSession keys = page().context().newCDPSession(page());
        keys.send("Input.imeSetComposition", composition("zhang"));
        keys.send("Input.dispatchKeyEvent", enter());

        assertThat(name).isFocused();
        assertThat(page().evaluate("window.heard")).isEqualTo(0);

        keys.send("Input.insertText", text("张三"));
        assertThat(name).hasValue("张三");
        assertThat(page().evaluate("window.heard")).isEqualTo(1);
        name.press("Enter");
        assertThat(name).not().isFocused();
    }

    @Test
    void material_is_dropped_on_its_line_and_pasted_into_the_one_that_has_the_focus() {
        form.declare();
        page().evaluate(
                        TRANSFER + " for (const type of ['dragover', 'drop'])"
                                + " place.dispatchEvent(new DragEvent(type, {dataTransfer: data, bubbles: true, cancelable: true})); }",
                        List.of(sheet(Color.PINK), "idCard"));
        assertThat(page().locator("#f-idCard img")).hasCount(1);
        assertThat(page().locator("#f-idCard")).not().hasClass(Pattern.compile(".*\\bover\\b.*"));

        page().waitForFunction("PrimeFaces.ajax.Queue.isEmpty()");
        page().locator("#f-household [data-choose]").first().focus();
        page().evaluate(
                        TRANSFER + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                                + " {clipboardData: data, bubbles: true, cancelable: true})); }",
                        List.of(sheet(Color.CYAN), "household"));
        assertThat(page().locator("#f-household img")).hasCount(1);
        assertThat(page().locator("#f-idCard img")).hasCount(1);
    }

    @Test
    void a_button_of_the_dashboard_begins_what_is_taken_in_most() {
        page().navigate(PORTAL + "dashboard.xhtml");
        var buttons = page().locator(".quick-items .item-button");
        assertThat(buttons).hasCount(6);
        screenshot("dashboard-quick");
        isAccessible();
        buttons.filter(new Locator.FilterOptions().setHasText("01-01")).click();
        page().waitForURL(Pattern.compile(".*/cases/intake.*"));
        assertThat(page().locator("h1")).containsText("01-01");
    }

    private static String sheet(Color color) {
        return Base64.getEncoder().encodeToString(ScannedSheet.png(800, 600, color));
    }

    private static JsonObject text(String typed) {
        var arguments = new JsonObject();
        arguments.addProperty("text", typed);
        return arguments;
    }

    private static JsonObject composition(String typed) {
        var arguments = text(typed);
        arguments.addProperty("selectionStart", typed.length());
        arguments.addProperty("selectionEnd", typed.length());
        return arguments;
    }

    private static JsonObject enter() {
        var arguments = new JsonObject();
        arguments.addProperty("type", "rawKeyDown");
        arguments.addProperty("key", "Enter");
        arguments.addProperty("code", "Enter");
        arguments.addProperty("windowsVirtualKeyCode", TAKEN_BY_INPUT_METHOD);
        return arguments;
    }
}
