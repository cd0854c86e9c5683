package org.sheyin.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import java.util.List;
import org.apache.shiro.web.env.DefaultWebEnvironment;
import org.apache.shiro.web.env.EnvironmentLoaderListener;
import org.apache.shiro.web.env.WebEnvironment;
import org.apache.shiro.web.filter.mgt.DefaultFilterChainManager;
import org.apache.shiro.web.filter.mgt.PathMatchingFilterChainResolver;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.apache.shiro.web.servlet.ShiroFilter;
import org.sheyin.account.service.AccountRealm;
import org.sheyin.account.service.Authentication;

/**
 * Shiro in Java: sessions are the container's, nobody is remembered, a few pages are open, everything else goes through
 * {@link PageAccess}.
 */
@WebListener
public class WebSecurity extends EnvironmentLoaderListener {
    /** Open to everybody, and free of personal data. */
    static final List<String> OPEN = List.of(
            PageAccess.LOGIN,
            "/setup.xhtml",
            "/progress.xhtml",
            "/error/**",
            "/jakarta.faces.resource/**",
            "/session/ping",
            "/session/step",
            SimulatedCard.PAGE,
            SimulatedCard.ANSWER,
            "/favicon.ico");

    @Inject
    private Authentication authentication;

    @Inject
    private CurrentUser user;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        super.contextInitialized(event);
        if (HttpsOnly.holds()) {
            HttpsOnly.protect(event.getServletContext().getSessionCookieConfig());
        }
        // Behind the filters of web.xml and of annotations, so that a redirect carries the security headers too.
        var filter = event.getServletContext().addFilter("shiro", new ShiroFilter());
        filter.setAsyncSupported(true);
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC), true, "/*");
    }

    @Override
    protected WebEnvironment createEnvironment(ServletContext context) {
        var manager = new DefaultWebSecurityManager(new AccountRealm(authentication));
        manager.setRememberMeManager(null);
        var environment = new DefaultWebEnvironment();
        environment.setServletContext(context);
        environment.setSecurityManager(manager);
        environment.setFilterChainResolver(chains());
        return environment;
    }

    private PathMatchingFilterChainResolver chains() {
        var chains = new DefaultFilterChainManager();
        chains.addFilter("page", new PageAccess(user, authentication));
        chains.setGlobalFilters(List.of("invalidRequest"));
        OPEN.forEach(path -> chains.createChain(path, "anon"));
        chains.createChain("/**", "page");
        var resolver = new PathMatchingFilterChainResolver();
        resolver.setFilterChainManager(chains);
        return resolver;
    }
}
