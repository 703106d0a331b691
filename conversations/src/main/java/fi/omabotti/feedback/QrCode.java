package fi.omabotti.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.core.io.ByteArrayResource;

/** An address as a QR code, which the camera of a phone reads from paper. */
final class QrCode {

    /** In pixels: sharp on paper at three centimetres. */
    private static final int SIDE = 600;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    /** What a crease or a stain takes away is made up for; around it stays the white that the standard asks for. */
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4,
            EncodeHintType.CHARACTER_SET,
            UTF_8.name());

    private QrCode() {}

    /**
     * A square PNG picture.
     *
     * @throws IllegalArgumentException when the address is longer than a code can hold
     */
    static ByteArrayResource png(URI address) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(
                    drawn(new QRCodeWriter().encode(address.toASCIIString(), BarcodeFormat.QR_CODE, SIDE, SIDE, HINTS)),
                    "png",
                    out);
            return new ByteArrayResource(out.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static BufferedImage drawn(BitMatrix code) {
        BufferedImage image = new BufferedImage(code.getWidth(), code.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                image.setRGB(x, y, code.get(x, y) ? BLACK : WHITE);
            }
        }
        return image;
    }
}
