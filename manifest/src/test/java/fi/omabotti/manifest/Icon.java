package fi.omabotti.manifest;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** A picture as its pixels. */
final class Icon {

    private final BufferedImage image;

    Icon(BufferedImage image) {
        this.image = image;
    }

    Dimension size() {
        return new Dimension(image.getWidth(), image.getHeight());
    }

    List<Pixel> pixels() {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .mapToObj(i -> new Point(i % image.getWidth(), i / image.getWidth()))
                .map(place -> new Pixel(place, image.getRGB(place.x, place.y)))
                .toList();
    }

    record Pixel(Point place, int argb) {

        private static final int WHITE = 0xFFFFFF;

        /** Without how opaque it is. */
        int colour() {
            return argb & 0xFFFFFF;
        }

        boolean isWhite() {
            return colour() == WHITE;
        }

        boolean isOpaque() {
            return argb >>> 24 == 0xFF;
        }

        boolean isClear() {
            return argb >>> 24 == 0;
        }
    }
}
