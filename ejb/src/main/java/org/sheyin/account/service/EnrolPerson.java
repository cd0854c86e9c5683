package org.sheyin.account.service;

import java.io.Serializable;

/** Whom a security officer has before him. */
public record EnrolPerson(Long accountId, String loginName, String displayName) implements Serializable {}
