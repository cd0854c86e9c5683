package org.sheyin.staff.service;

import java.io.Serializable;

/** How many leavings a bank filed too late (Art 21(2)). */
public record LateFilings(long bankId, String bankName, long count) implements Serializable {}
