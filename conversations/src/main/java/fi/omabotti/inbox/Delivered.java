package fi.omabotti.inbox;

import fi.omabotti.extract.ExtractKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/**
 * A file as a look found it.
 *
 * @param name the one it was delivered under
 * @param path where it is: under that name, or with {@link #READING} behind it
 */
record Delivered(ExtractKind kind, String name, Path path, State state) {

    /** Behind the name of a file that is being read, or was when its reader died. */
    static final String READING = ".reading";

    /** As the files are to be read: one that was begun before one that came under its name later. */
    static final Comparator<Delivered> IN_ORDER = Comparator.comparing(Delivered::kind)
            .thenComparing(Delivered::name)
            .thenComparing(file -> !file.isClaimed());

    /** What changes when somebody writes. */
    record State(long size, Instant modified) {

        static State of(Path path) throws IOException {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new State(file.size(), file.lastModifiedTime().toInstant());
        }
    }

    static Delivered of(Path path) throws IOException {
        String found = path.getFileName().toString();
        String name = found.endsWith(READING) ? found.substring(0, found.length() - READING.length()) : found;
        return new Delivered(kindOf(name), name, path, State.of(path));
    }

    /** Of the name of any of our files: it begins with what the file tells about. */
    static ExtractKind kindOf(String name) {
        return switch (name.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'u' -> ExtractKind.UNITS;
            case 's' -> ExtractKind.STAFF;
            default -> ExtractKind.ASSIGNMENTS;
        };
    }

    Delivered at(Path other) {
        return new Delivered(kind, name, other, state);
    }

    boolean isClaimed() {
        return path.getFileName().toString().endsWith(READING);
    }

    /** False when somebody went on writing, or it is gone. */
    boolean isAsItWas() {
        try {
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    && State.of(path).equals(state);
        } catch (IOException gone) {
            return false;
        }
    }
}
