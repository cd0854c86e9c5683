package org.sheyin.disclosure.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.disclosure.service.ViewAlarms;
import org.sheyin.disclosure.service.ViewDay;
import org.sheyin.disclosure.service.ViewExtent;
import org.sheyin.disclosure.service.ViewQueries;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** 查看预警: who came to the limit of looks, and what it was. */
@Named
@ViewScoped
public class ViewAlarmsPage extends WorkList<ViewDay> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final ViewQueries queries;
    private final ViewAlarms alarms;
    private final Texts texts;
    private String view = "";
    private String answer;

    protected ViewAlarmsPage() {
        this(null, null, null, null);
    }

    @Inject
    public ViewAlarmsPage(Viewer user, ViewQueries queries, ViewAlarms alarms, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.alarms = alarms;
        this.texts = texts;
    }

    @Override
    protected ListPage<ViewDay> load(ListAsk ask) {
        return queries.list(user.actor(), getExtent(), ask);
    }

    @Override
    protected int countUpTo(int bound) {
        return queries.countUpTo(user.actor(), getExtent(), bound);
    }

    /** Writes down what was found about the chosen ones. */
    public String answer() {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            texts.tell(FacesMessage.SEVERITY_WARN, texts.of("disclosure", "alarm.choose"));
            return null;
        }
        alarms.answer(user.actor(), chosen, answer);
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("disclosure", "alarm.done", chosen.size()));
        return "/disclosure/views?faces-redirect=true";
    }

    public List<ViewExtent> getExtents() {
        return List.of(ViewExtent.values());
    }

    public ViewExtent getExtent() {
        return getExtents().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(view))
                .findFirst()
                .orElse(ViewExtent.ALARMS);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
