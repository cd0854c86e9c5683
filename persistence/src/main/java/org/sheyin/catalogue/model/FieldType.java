package org.sheyin.catalogue.model;

/** What a field holds. Values travel as text: dates {@code yyyy-MM-dd}, months {@code yyyy-MM}, yes and no as YES, NO. */
public enum FieldType {
    TEXT,
    NAME,
    ID_NUMBER,
    MOBILE,
    BANK_CARD,
    DATE,
    MONTH,
    YEAR,
    INTEGER,
    /** Yuan with at most two decimals. */
    AMOUNT,
    CHOICE,
    YES_NO,
    /** GB/T 2260 code of the field's {@link RegionLevel}. */
    REGION,
    /** Unified social credit code, GB 32100. */
    CREDIT_CODE,
    ADDRESS,
    /** Follows from other fields, shown and never typed. */
    COMPUTED,
    /** Comes from the provincial core system, shown and never typed. */
    CORE,
    /** Repeating rows whose columns are fields. */
    ROWS;

    /** Whether somebody types or chooses the value. */
    public boolean isTyped() {
        return this != COMPUTED && this != CORE;
    }
}
