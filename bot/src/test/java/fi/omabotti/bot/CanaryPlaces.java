package fi.omabotti.bot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fi.omabotti.bot.LeakHunt.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where things are kept, and what may be there. */
record CanaryPlaces(JdbcClient jdbc, Path folder) {

    private static final Map<String, Kind> COLUMNS = Map.ofEntries(
            Map.entry("client.client_number", Kind.CLIENT),
            Map.entry("client.family_name", Kind.CLIENT),
            Map.entry("client.given_names", Kind.CLIENT),
            Map.entry("client.call_name", Kind.CLIENT),
            Map.entry("client.former_names", Kind.CLIENT),
            Map.entry("client_name_key.family_key", Kind.CLIENT),
            Map.entry("client_name_key.given_key", Kind.CLIENT),
            Map.entry("recusal.client_number", Kind.CLIENT),
            Map.entry("worker.username", Kind.STAFF),
            Map.entry("worker.display_name", Kind.STAFF),
            Map.entry("worker.name_key", Kind.STAFF),
            Map.entry("worker.phone", Kind.STAFF),
            Map.entry("agreed_action.what", Kind.WORDS),
            Map.entry("agreed_action.responsible_role", Kind.WORDS),
            Map.entry("audit_ground_text.words", Kind.WORDS),
            Map.entry("event_need.words", Kind.WORDS),
            Map.entry("event_version.words", Kind.WORDS),
            Map.entry("outgoing_content.card", Kind.WORDS),
            Map.entry("pre_task_answer.answer", Kind.WORDS),
            Map.entry("pre_task_version.pack", Kind.WORDS),
            Map.entry("log_report.older_reason", Kind.WORDS));

    /** The columns of the database that hold what is not theirs. */
    List<String> columnsThatTell() {
        return jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'PUBLIC'
                        """).query(String.class).stream()
                .flatMap(column -> told(column, valuesOf(column), allowedIn(column)))
                .toList();
    }

    /** The files that hold what is not theirs, or are named by it. */
    List<String> filesThatTell() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> Stream.concat(
                            told("the name of a file", file.getFileName().toString(), Set.of()),
                            told(file.getFileName().toString(), contentOf(file), allowedIn(file))))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Stream<String> told(String place, String text, Set<Kind> allowed) {
        return LeakHunt.in(text, allowed).stream().map(mark -> place + " tells " + mark);
    }

    private String valuesOf(String column) {
        String[] names = column.split("\\.", -1);
        return String.join(
                "\n",
                jdbc.sql("select cast(\"%2$s\" as varchar) from \"%1$s\" where \"%2$s\" is not null"
                                .formatted(names[0], names[1]))
                        .query(String.class)
                        .list());
    }

    private static Set<Kind> allowedIn(String column) {
        Kind kind = COLUMNS.get(column.toLowerCase(Locale.ROOT));
        return kind == null ? Set.of() : Set.of(kind);
    }

    /** The database itself is read above; here only what may be nowhere in it. */
    private Set<Kind> allowedIn(Path file) {
        if (file.getFileName().toString().endsWith(".mv.db")) {
            return EnumSet.complementOf(EnumSet.of(Kind.CODE));
        }
        return file.startsWith(folder.resolve("log-reports"))
                ? EnumSet.of(Kind.CLIENT, Kind.STAFF, Kind.WORDS)
                : Set.of();
    }

    private static String contentOf(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return new String(content, UTF_8) + new String(content, ISO_8859_1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
