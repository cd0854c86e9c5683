package org.sheyin.disclosure.model;

/** The four bases on which Art 24 allows an exception. */
public enum DisclosureBasis {
    /** 社会保险经办机构书面同意 */
    AGENCY_CONSENT,
    /** 服务对象书面同意 */
    SUBJECT_CONSENT,
    /** 法律法规规定 */
    LAW,
    /** 有权机关监管要求 */
    AUTHORITY
}
