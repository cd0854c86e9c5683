package org.sheyin.attachment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.attachment.service.ImageSize;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.web.Viewer;

/** What is told before a file is chosen. */
@Named
@RequestScoped
public class UploadHint {
    private final Viewer user;
    private final ImageSize size;
    private ParameterValue largest;

    protected UploadHint() {
        this(null, null);
    }

    @Inject
    public UploadHint(Viewer user, ImageSize size) {
        this.user = user;
        this.size = size;
    }

    /** As a limit in force: value and version. */
    ParameterValue largest() {
        if (largest == null) {
            largest = size.largest(user.actor());
        }
        return largest;
    }

    public String getMegabytes() {
        return String.valueOf(largest().asInt());
    }
}
