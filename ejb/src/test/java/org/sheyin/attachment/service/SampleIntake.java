package org.sheyin.attachment.service;

import java.io.IOException;

/** The intake of files and a scanned page, for tests of other concepts. */
public final class SampleIntake {
    private SampleIntake() {}

    public static ImageIntake intake() {
        return new IntakeSample().intake;
    }

    public static byte[] scan() throws IOException {
        return ScanSample.jpeg(120, 160, 1);
    }
}
