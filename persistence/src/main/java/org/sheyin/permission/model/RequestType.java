package org.sheyin.permission.model;

/** What is asked for. */
public enum RequestType {
    /** 开通 */
    OPEN,
    /** 变更 */
    CHANGE,
    /** 注销 */
    CANCEL
}
