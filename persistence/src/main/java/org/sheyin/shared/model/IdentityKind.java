package org.sheyin.shared.model;

/** Which document an identity number belongs to. */
public enum IdentityKind {
    /** 居民身份证: citizen identity number, GB 11643-1999. */
    RESIDENT,
    /** 外国人永久居留证: 18 digits beginning with 9 since 2023, before that three letters and 12 digits. */
    FOREIGNER,
    /** 港澳台居民居住证: 810000, 820000 or 830000 in place of the division. */
    HONG_KONG_MACAO_TAIWAN
}
