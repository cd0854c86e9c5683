package org.sheyin.portal.web;

/** The sections of the dashboard, in their order. */
public enum DashboardGroup {
    /** 我的受理 */
    MINE,
    /** 待审队列 */
    QUEUE,
    /** 辖内办件 */
    STATES,
    /** 系统 */
    SYSTEM
}
