package fi.omabotti.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.omabotti.extract.ExtractKind;
import fi.omabotti.folder.ProtectedFolder;
import fi.omabotti.inbox.Inbox.Fitness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is in the folder, and what becomes of it. */
final class InboxFolder {

    private static final Pattern DELIVERED = Pattern.compile(
            "(?:units|staff|assignments).*\\.csv(?:" + Pattern.quote(Delivered.READING) + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final String REPORT = ".report.txt";

    private final Path folder;

    InboxFolder(Path folder) {
        this.folder = folder;
    }

    Fitness fitness() throws IOException {
        if (!Files.exists(folder)) {
            return Fitness.MISSING;
        }
        if (!Files.isDirectory(folder)) {
            return Fitness.NO_FOLDER;
        }
        if (ProtectedFolder.isOpenToOthers(folder)) {
            return Fitness.OPEN_TO_OTHERS;
        }
        return Files.isReadable(folder) && Files.isWritable(folder) ? Fitness.FIT : Fitness.NOT_WRITABLE;
    }

    /** In the order in which they are to be read. */
    List<Delivered> delivered() throws IOException {
        List<Delivered> files = new ArrayList<>();
        for (Path path : entries()) {
            if (DELIVERED.matcher(path.getFileName().toString()).matches()
                    && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                files.add(Delivered.of(path));
            }
        }
        return files.stream().sorted(Delivered.IN_ORDER).toList();
    }

    /**
     * Takes the file away from its name, so that one that comes under that name meanwhile is another one. Empty when it is
     * gone, or somebody still writes: then it stays where it is.
     */
    Optional<Delivered> claim(Delivered file) throws IOException {
        if (!file.isAsItWas()) {
            return Optional.empty();
        }
        return Optional.of(file.isClaimed() ? file : file.at(rename(file.path(), file.name() + Delivered.READING)));
    }

    /** Under its own name again, unless a newer one has it by now. */
    void giveBack(Delivered file) throws IOException {
        if (Files.exists(folder.resolve(file.name()))) {
            Files.deleteIfExists(file.path());
        } else if (Files.exists(file.path())) {
            rename(file.path(), file.name());
        }
    }

    void delete(Delivered file) throws IOException {
        Files.deleteIfExists(file.path());
    }

    /** Puts the file aside, and gives the name it has then. */
    String reject(Delivered file, Instant at) throws IOException {
        String name = Rejected.name(file.name(), at);
        try {
            rename(file.path(), name);
        } catch (NoSuchFileException gone) {
            // who took it away keeps it
        }
        return name;
    }

    List<Rejected> rejected() throws IOException {
        return entries().stream().flatMap(path -> Rejected.of(path).stream()).toList();
    }

    /** Those of a kind have no use any longer once a later one was taken in. */
    void deleteRejected(ExtractKind kind) throws IOException {
        for (Rejected file : rejected()) {
            if (file.kind() == kind) {
                Files.deleteIfExists(file.path());
            }
        }
    }

    void tidy(Instant rejectedUntil, Instant reportsUntil) throws IOException {
        for (Rejected file : rejected()) {
            if (!file.at().isAfter(rejectedUntil)) {
                Files.deleteIfExists(file.path());
            }
        }
        for (Path path : entries()) {
            if (path.getFileName().toString().endsWith(".csv" + REPORT)
                    && !Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
                            .toInstant()
                            .isAfter(reportsUntil)) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** The whole of it, in the place of the last one of that name. */
    void report(String name, List<String> lines) throws IOException {
        byte[] text = (String.join("\r\n", lines) + "\r\n").getBytes(UTF_8);
        ProtectedFolder.at(folder).write(name + REPORT, out -> out.write(text));
    }

    private Path rename(Path path, String name) throws IOException {
        return Files.move(path, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
