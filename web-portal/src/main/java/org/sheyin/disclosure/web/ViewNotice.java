package org.sheyin.disclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.sheyin.disclosure.service.ViewAllowance;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** Whether the looks of the day run out, on the pages where they are used up. */
@Named
@RequestScoped
public class ViewNotice {
    private final Viewer user;
    private final ViewAllowance allowance;
    private final Texts texts;
    private Optional<Reason> near;

    protected ViewNotice() {
        this(null, null, null);
    }

    @Inject
    public ViewNotice(Viewer user, ViewAllowance allowance, Texts texts) {
        this.user = user;
        this.allowance = allowance;
        this.texts = texts;
    }

    /** What is told, null while enough are left; not asked anew by what an open page sends, such as a draft that is kept. */
    public Reason getNear() {
        if (near == null) {
            near = Faces.isPostback() ? Optional.empty() : allowance.warning(user.actor());
        }
        return near.orElse(null);
    }

    public String getText() {
        return texts.of("disclosure", getNear().ruleId(), getNear().args().toArray());
    }
}
