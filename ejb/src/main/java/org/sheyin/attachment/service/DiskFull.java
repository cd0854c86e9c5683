package org.sheyin.attachment.service;

import java.io.IOException;
import java.util.Locale;

/** Recognises a full volume or an exhausted quota; Java has no exception of its own for it. */
final class DiskFull {
    private DiskFull() {}

    static boolean isCauseOf(IOException failure) {
        var message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("quota exceeded")
                || message.contains("not enough space");
    }
}
