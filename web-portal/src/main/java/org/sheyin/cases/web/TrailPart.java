package org.sheyin.cases.web;

import java.util.List;
import org.sheyin.cases.service.CaseView;
import org.sheyin.shared.web.TimelineItem;

/** What a concept above the cases adds to a case's trail. */
public interface TrailPart {
    List<TimelineItem> items(CaseView view);
}
