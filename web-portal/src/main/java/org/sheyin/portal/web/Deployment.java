package org.sheyin.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** Where this portal runs: every page says whether its data are for demonstration. */
@Named
@ApplicationScoped
public class Deployment {
    private final boolean demo =
            Boolean.getBoolean("sheyin.demo") || !"PRODUCTION".equals(System.getProperty("sheyin.environment"));

    private final String version = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    /** Changes with every deployment. */
    public String getVersion() {
        return version;
    }

    public boolean isDemo() {
        return demo;
    }

    /** For the view action of pages that only a demonstration has. */
    public void demoOnly() throws IOException {
        if (!demo) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }
}
