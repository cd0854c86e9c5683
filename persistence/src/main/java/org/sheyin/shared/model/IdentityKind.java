package org.sheyin.shared.model;

/** Which document an identity number belongs to; the names are those of the form fields' id types. */
public enum IdentityKind {
    /** 居民身份证: citizen identity number, GB 11643-1999. */
    RESIDENT_ID,
    /** 外国人永久居留证: 18 digits beginning with 9 since 2023, before that three letters and 12 digits. */
    FOREIGN_PR,
    /** 港澳居民居住证: 810000 or 820000 in place of the division. */
    HKM_RESIDENCE,
    /** 台湾居民居住证: 830000 in place of the division. */
    TW_RESIDENCE
}
