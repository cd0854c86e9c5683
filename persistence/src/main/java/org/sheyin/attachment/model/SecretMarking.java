package org.sheyin.attachment.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Art 22(1): a secret may not enter this network. Found are the marking of a state secret (绝密★, 机密★, 秘密★) and the words
 * 工作秘密, 内部资料 and 内部文件, however they are spaced or widened; plain 内部 is an ordinary word, as in 内部退养.
 */
public final class SecretMarking {
    private static final Pattern MARKING = Pattern.compile("(绝密|机密|秘密)★|工作秘密|内部资料|内部文件");
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private SecretMarking() {}

    /** @param text file name or text layer */
    public static boolean isIn(String text) {
        var plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return MARKING.matcher(plain).find();
    }
}
