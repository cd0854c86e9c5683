package org.sheyin.permission.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.permission.service.AlarmQueries;
import org.sheyin.permission.service.AlarmRow;
import org.sheyin.permission.service.ForbiddenAlarms;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Asking;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 越权告警: who at a bank asked for, or was found with, what nobody there may have (Art 21(1)). */
@Named
@ViewScoped
public class AlarmListPage extends WorkList<AlarmRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final AlarmQueries queries;
    private final ForbiddenAlarms alarms;
    private final PermissionLabels labels;
    private final Asking<AlarmRow> asking = new Asking<>();
    private String view = "";

    protected AlarmListPage() {
        this(null, null, null, null);
    }

    @Inject
    public AlarmListPage(Viewer user, AlarmQueries queries, ForbiddenAlarms alarms, PermissionLabels labels) {
        this.user = user;
        this.queries = queries;
        this.alarms = alarms;
        this.labels = labels;
    }

    @Override
    protected ListPage<AlarmRow> load(ListAsk ask) {
        return queries.list(user.actor(), isOpenOnes(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), isOpenOnes(), bound);
    }

    public void see() {
        alarms.see(user.actor(), asking.getRow().id(), asking.getReason());
        asking.choose(null);
        readAgain();
        labels.tell(FacesMessage.SEVERITY_INFO, "alarm.done");
    }

    public boolean isOpenOnes() {
        return !"seen".equals(view);
    }

    public Asking<AlarmRow> getAsking() {
        return asking;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }
}
