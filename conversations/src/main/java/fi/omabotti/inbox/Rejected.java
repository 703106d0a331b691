package fi.omabotti.inbox;

import fi.omabotti.extract.ExtractKind;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A refused file, which tells in its name when that was: its own date stays the one at which the extract was taken. */
record Rejected(ExtractKind kind, Path path, Instant at) {

    private static final Pattern NAME = Pattern.compile(
            "(?:units|staff|assignments).*\\.csv\\.(\\d{8}T\\d{6}Z)\\.rejected", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneId.of("UTC"));

    static String name(String delivered, Instant at) {
        return delivered + "." + TIME.format(at) + ".rejected";
    }

    static Optional<Rejected> of(Path path) {
        String name = path.getFileName().toString();
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(new Rejected(Delivered.kindOf(name), path, Instant.from(TIME.parse(matcher.group(1)))))
                : Optional.empty();
    }
}
