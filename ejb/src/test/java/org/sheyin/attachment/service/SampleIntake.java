package org.sheyin.attachment.service;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The intake of files and a scanned page, for tests of other concepts. */
public final class SampleIntake {
    private SampleIntake() {}

    public static ImageIntake intake() {
        return new IntakeSample().intake;
    }

    /** In the dark, with nothing to be seen. */
    public static byte[] dark() throws IOException {
        return ScanSample.coded("png", new BufferedImage(120, 160, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] scan() throws IOException {
        return ScanSample.jpeg(120, 160, 1);
    }
}
