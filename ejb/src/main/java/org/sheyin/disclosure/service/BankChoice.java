package org.sheyin.disclosure.service;

import java.io.Serializable;

/** A bank to choose. */
public record BankChoice(long id, String name) implements Serializable {}
