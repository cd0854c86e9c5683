package org.sheyin.attachment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import org.omnifaces.util.Faces;

/**
 * The scan service at the workstations, {@code -Dsheyin.scanner=https://localhost:9443/eSCL}: browsers ask it themselves, by
 * eSCL. Without it the demonstration has a simulated one, and everybody else scans into files.
 */
@Named
@ApplicationScoped
public class Scanner {
    static final String PROPERTY = "sheyin.scanner";
    static final String SIMULATOR = "simulator";
    static final String PATH = "/simulated-scanner";

    private final String configured;

    public Scanner() {
        this(System.getProperty(PROPERTY, Boolean.getBoolean("sheyin.demo") ? SIMULATOR : ""));
    }

    /** @throws IllegalArgumentException when it is no address of http or https without query */
    Scanner(String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
        if (!this.configured.isEmpty() && !isSimulated()) {
            var address = URI.create(this.configured);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (!web || address.getHost() == null || address.getQuery() != null || address.getUserInfo() != null) {
                throw new IllegalArgumentException(PROPERTY + " is no http or https address: " + configured);
            }
        }
    }

    /** Where browsers ask for it; empty when there is none. */
    public String getAddress() {
        return isSimulated() ? Faces.getRequestContextPath() + PATH : configured;
    }

    /** Whether its pages are invented. */
    public boolean isSimulated() {
        return SIMULATOR.equals(configured);
    }

    /** What the policy of pages has to let through besides the portal itself; empty when nothing. */
    public String origin() {
        if (configured.isEmpty() || isSimulated()) {
            return "";
        }
        var address = URI.create(configured);
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** @param policy of a page; @return the same, letting scripts ask the service as well */
    public String letThrough(String policy) {
        return origin().isEmpty() ? policy : policy.replace("connect-src 'self'", "connect-src 'self' " + origin());
    }
}
