package org.sheyin.reception.model;

import org.sheyin.shared.model.Right;

/** Where a citizen is shown to (Art 20(1)). */
public enum Destination {
    /** 窗口: clerks call. */
    WINDOW(Right.CASE_ACCEPT),
    /** 网办区: a guide helps. */
    ONLINE(Right.CASE_GUIDE),
    /** 自助服务区: a guide helps. */
    TERMINAL(Right.CASE_GUIDE),
    /** 导办区: answered at the desk itself. */
    DESK(Right.CASE_GUIDE);

    private final Right right;

    Destination(Right right) {
        this.right = right;
    }

    /** Who calls those that wait here. */
    public Right right() {
        return right;
    }
}
