package fi.omabotti.compilation.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same content as the same bytes: the entries of an archive, and of archives in it, without the time when each was written. */
final class StableZip {

    /** The first that the format knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    static void copy(byte[] archive, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                if (entry.getName().endsWith(".xlsx")) {
                    ByteArrayOutputStream inner = new ByteArrayOutputStream();
                    copy(from.readAllBytes(), inner);
                    inner.writeTo(to);
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
            to.finish();
        }
    }
}
