package org.sheyin.attachment.service;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes image readers that work in memory. They are named: another deployment's plug-in must not step in. */
final class Decoders {
    static {
        // The default cache is a file in the temporary folder: plaintext would reach the disk.
        ImageIO.setUseCache(false);
    }

    private Decoders() {}

    /** The platform's own reader: strict, gives the raw raster of any colour space. */
    static ImageReader strictJpeg(byte[] bytes) throws IOException {
        return reading(platform("com.sun.imageio.plugins.jpeg."), bytes);
    }

    /** Reads CMYK and YCCK too. */
    static ImageReader jpeg(byte[] bytes) throws IOException {
        var provider = new JPEGImageReaderSpi();
        provider.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
        return reading(provider, bytes);
    }

    static ImageReader png(byte[] bytes) throws IOException {
        return reading(platform("com.sun.imageio.plugins.png."), bytes);
    }

    static ImageReader tiff(byte[] bytes) throws IOException {
        return reading(new TIFFImageReaderSpi(), bytes);
    }

    private static ImageReaderSpi platform(String packageName) {
        var all = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        return Stream.iterate(all, providers -> providers.hasNext(), providers -> providers)
                .map(providers -> providers.next())
                .filter(provider -> provider.getClass().getName().startsWith(packageName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this Java has no reader in " + packageName));
    }

    private static ImageReader reading(ImageReaderSpi provider, byte[] bytes) throws IOException {
        var reader = provider.createReaderInstance(null);
        reader.setInput(new InterruptibleInput(bytes), false, false);
        return reader;
    }

    /** Ends a decoder whose time is over: it asks for input again and again. */
    private static final class InterruptibleInput extends MemoryCacheImageInputStream implements ImageInputStream {
        InterruptibleInput(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read() throws IOException {
            check();
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            check();
            return super.read(target, offset, length);
        }

        private static void check() throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("time is over");
            }
        }
    }
}
