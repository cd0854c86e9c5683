package org.sheyin.cases.model;

/** How an error in a decided case was found (Art 27). */
public enum ErrorSource {
    /** 复核、抽查 */
    RECHECK,
    /** 数据比对 */
    COMPARISON,
    /** 监督检查、审计 */
    INSPECTION,
    /** 受理银行报告 */
    BANK,
    /** 申请人或群众反映 */
    CITIZEN,
    /** 其他 */
    OTHER
}
