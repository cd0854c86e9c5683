package org.sheyin.dormancy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.sheyin.dormancy.service.OwnDormancyQueries;
import org.sheyin.dormancy.service.OwnDormancyQueries.Answered;
import org.sheyin.shared.web.Viewer;

/** On the dashboard of somebody whose account was about to be frozen. */
@Named
@RequestScoped
public class DormancyNotice {
    private final Viewer user;
    private final OwnDormancyQueries own;
    private Optional<Answered> answered;

    protected DormancyNotice() {
        this(null, null);
    }

    @Inject
    public DormancyNotice(Viewer user, OwnDormancyQueries own) {
        this.user = user;
        this.own = own;
    }

    /** Null when there is nothing to tell. */
    public Answered getAnswered() {
        if (answered == null) {
            answered = own.answered(user.actor());
        }
        return answered.orElse(null);
    }
}
