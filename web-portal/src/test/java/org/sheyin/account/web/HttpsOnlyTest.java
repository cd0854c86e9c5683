package org.sheyin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Behind https the session's cookie never goes over plain http (Art 23, 25). */
class HttpsOnlyTest {
    private final Map<String, Object> set = new HashMap<>();

    @Test
    void an_https_address_asks_for_https_alone() {
        assertThat(HttpsOnly.holds("https://portal.example.gov.cn")).isTrue();
        assertThat(HttpsOnly.holds("https://a.example.gov.cn, https://b.example.gov.cn"))
                .isTrue();
    }

    @Test
    void no_address_or_one_of_http_leaves_the_cookie_as_it_is() {
        assertThat(HttpsOnly.holds("")).isFalse();
        assertThat(HttpsOnly.holds("http://localhost:8080")).isFalse();
        assertThat(HttpsOnly.holds("https://portal.example.gov.cn,http://10.1.1.1:8080"))
                .isFalse();
    }

    @Test
    void the_cookie_becomes_secure_under_a_name_that_only_https_may_set() {
        HttpsOnly.protect(cookie());
        assertThat(set).containsEntry("setSecure", true).containsEntry("setName", "__Secure-SHEYINSESSION");
    }

    private SessionCookieConfig cookie() {
        return (SessionCookieConfig) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SessionCookieConfig.class}, (proxy, method, arguments) -> {
                    if ("getName".equals(method.getName())) {
                        return "SHEYINSESSION";
                    }
                    set.put(method.getName(), arguments[0]);
                    return null;
                });
    }
}
