package fi.omabotti.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The seals outside of the database, a line each: so that a trail whose tail was cut off, rows and seals alike, is found
 * out. Copying it to yet another place is the operator's.
 */
@Component
class SealFile {

    private static final Logger log = LoggerFactory.getLogger(SealFile.class);
    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) (\\d{1,9}) ([0-9a-f]{64})");

    private final @Nullable Path file;
    private boolean complete;

    SealFile(AuditSettings settings) {
        this.file = settings.sealFile().isBlank() ? null : Path.of(settings.sealFile());
    }

    /** A seal as it was noted. */
    record Noted(long segment, int count, String head) {
        boolean isOf(Seal seal) {
            return segment == seal.segment() && count == seal.count() && head.equals(seal.head());
        }
    }

    /** Whether there is a file to compare with. */
    boolean exists() {
        return file != null && Files.exists(file);
    }

    /** Notes these; after a failure everything that the file lacks. A file that cannot be written holds nobody up. */
    synchronized void note(List<Seal> seals, SealStore store) {
        if (file == null || (complete && seals.isEmpty())) {
            return;
        }
        try {
            if (complete) {
                append(file, seals);
            } else {
                catchUp(file, store);
            }
            complete = true;
        } catch (IOException fault) {
            complete = false;
            log.warn(
                    "Seals of the audit trail cannot be noted in {} ({}); they are noted as soon as they can be",
                    file,
                    fault.getClass().getSimpleName());
        }
    }

    /** Reads what was noted, from the beginning. A line that was cut short, by a power cut perhaps, is none. */
    void read(Consumer<Noted> each) throws IOException {
        if (file == null || !Files.exists(file)) {
            return;
        }
        try (BufferedReader reader = Files.newBufferedReader(file, UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Matcher parts = LINE.matcher(line);
                if (parts.matches()) {
                    each.accept(new Noted(
                            Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3)));
                }
            }
        }
    }

    private void catchUp(Path target, SealStore store) throws IOException {
        IdSet noted = new IdSet();
        read(it -> noted.add(it.segment()));
        List<Seal> page = store.following(0);
        while (!page.isEmpty()) {
            append(
                    target,
                    page.stream().filter(it -> !noted.contains(it.segment())).toList());
            page = store.following(page.get(page.size() - 1).segment());
        }
    }

    private static void append(Path target, List<Seal> seals) throws IOException {
        OwnFiles.createIfMissing(target);
        StringBuilder lines = new StringBuilder();
        seals.forEach(seal -> lines.append(seal.line()).append('\n'));
        try (RandomAccessFile end = new RandomAccessFile(target.toFile(), "rw")) {
            long length = end.length();
            if (length > 0) {
                end.seek(length - 1);
                if (end.read() != '\n') {
                    lines.insert(0, '\n');
                }
            }
            end.seek(length);
            end.write(lines.toString().getBytes(UTF_8));
        }
    }
}
