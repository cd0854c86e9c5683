package org.sheyin.attachment.service;

import java.util.List;
import java.util.stream.Stream;
import org.sheyin.attachment.model.IntakeCode;

/** A normaliser's no, on its way to the intake. */
final class IntakeRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final IntakeCode code;
    private final transient List<String> args;

    IntakeRefusal(IntakeCode code, Object... args) {
        super(code.name());
        this.code = code;
        this.args = Stream.of(args).map(String::valueOf).toList();
    }

    IntakeCode code() {
        return code;
    }

    List<String> args() {
        return args;
    }
}
