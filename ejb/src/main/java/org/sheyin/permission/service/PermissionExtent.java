package org.sheyin.permission.service;

import java.util.EnumSet;
import java.util.Set;
import org.sheyin.permission.model.PermissionState;
import org.sheyin.permission.model.RequestType;

/** Which requests a list shows. */
public enum PermissionExtent {
    /** Not answered yet. */
    UNDER_WAY(PermissionState.underWay(), EnumSet.allOf(RequestType.class)),
    DRAFTS(EnumSet.of(PermissionState.DRAFT), EnumSet.allOf(RequestType.class)),
    TO_REVIEW(EnumSet.of(PermissionState.SUBMITTED), EnumSet.allOf(RequestType.class)),
    /** 待开通、变更 */
    TO_OPEN(EnumSet.of(PermissionState.AGREED), EnumSet.of(RequestType.OPEN, RequestType.CHANGE)),
    /** 待关闭 */
    TO_CLOSE(EnumSet.of(PermissionState.AGREED), EnumSet.of(RequestType.CANCEL)),
    /** 待反馈 */
    TO_ANSWER(EnumSet.of(PermissionState.OPENED), EnumSet.allOf(RequestType.class)),
    ANSWERED(EnumSet.of(PermissionState.ANSWERED), EnumSet.allOf(RequestType.class)),
    ALL(EnumSet.complementOf(EnumSet.of(PermissionState.NEW)), EnumSet.allOf(RequestType.class));

    private final Set<PermissionState> states;
    private final Set<RequestType> types;

    PermissionExtent(Set<PermissionState> states, Set<RequestType> types) {
        this.states = states;
        this.types = types;
    }

    public Set<PermissionState> states() {
        return states;
    }

    public Set<RequestType> types() {
        return types;
    }
}
