package fi.omabotti.away;

import fi.omabotti.name.Folding;
import fi.omabotti.words.Spoken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads from when to when: "to–pe", "huomenna", "21.12.–6.1.", "26.-27.11.2026". A weekday is the next such day, today
 * counts; a date without a year is the next one, unless it has passed lately.
 */
final class DayReader {

    /** d.M. with or without a year; the first day of "26.–27.11."; a word. */
    private static final Pattern PIECE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4})?)?(?![\\d])"
            + "|(\\d{1,2})\\.?(?=\\s?[-–—]\\s?\\d{1,2}\\.)|(\\p{L}+)");

    /** In days. What lies further back is meant for next year. */
    private static final int LATELY = 90;

    private final Vocabulary vocabulary;
    private final LocalDate today;

    DayReader(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /** A day as it was written: a date or a day of the month, or a day counted from today. */
    private record Piece(
            @Nullable MatchResult date, @Nullable LocalDate day, boolean weekday, int start) {}

    SpokenDays read(String text) {
        Spoken spoken = Spoken.of(text);
        List<Piece> pieces = pieces(text);
        if (pieces.isEmpty() || pieces.size() > 2 || vocabulary.unclear().areIn(spoken)) {
            return new SpokenDays.Unclear();
        }
        try {
            return range(pieces, vocabulary.upTo().areIn(spoken));
        } catch (DateTimeException notInTheCalendar) {
            return new SpokenDays.Unclear();
        }
    }

    private SpokenDays range(List<Piece> pieces, boolean upTo) {
        Piece end = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1) {
            LocalDate day = day(end, today, null);
            return SpokenDays.of(upTo ? today : day, day, today);
        }
        LocalDate first = day(pieces.get(0), today, end);
        LocalDate last = day(end, first, null);
        return SpokenDays.of(first, last, today);
    }

    /** @param end the other end of a range, whose month a day of the month has */
    private LocalDate day(Piece piece, LocalDate from, @Nullable Piece end) {
        MatchResult date = piece.date();
        if (date == null) {
            LocalDate day = piece.day() == null ? from : piece.day();
            return piece.weekday() ? from.with(TemporalAdjusters.nextOrSame(day.getDayOfWeek())) : day;
        }
        if (date.group(4) != null) {
            MatchResult other = end == null ? null : end.date();
            if (other == null || other.group(4) != null) {
                throw new DateTimeException("no month");
            }
            return of(date.group(4), other.group(2), other.group(3), from);
        }
        return of(date.group(1), date.group(2), date.group(3), from);
    }

    private static LocalDate of(String day, String month, @Nullable String year, LocalDate from) {
        int dayOfMonth = Integer.parseInt(day);
        int monthOfYear = Integer.parseInt(month);
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), monthOfYear, dayOfMonth);
        }
        LocalDate thisYears = LocalDate.of(from.getYear(), monthOfYear, dayOfMonth);
        return thisYears.isBefore(from.minusDays(LATELY)) ? thisYears.plusYears(1) : thisYears;
    }

    /** A weekday that stands right before its date says nothing more. */
    private List<Piece> pieces(String text) {
        List<Piece> all = PIECE.matcher(text)
                .results()
                .flatMap(found -> piece(found).stream())
                .toList();
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Piece piece = all.get(i);
            Piece next = i + 1 < all.size() ? all.get(i + 1) : null;
            boolean beforeItsDate = piece.weekday()
                    && next != null
                    && next.date() != null
                    && text.substring(piece.start(), next.start()).matches("\\p{L}+\\.?,?\\s*");
            if (!beforeItsDate) {
                kept.add(piece);
            }
        }
        return kept;
    }

    private Optional<Piece> piece(MatchResult found) {
        String word = found.group(5);
        if (word == null) {
            return Optional.of(new Piece(found, null, false, found.start()));
        }
        String lower = Folding.lower(word);
        return weekday(lower)
                .or(() -> relative(lower))
                .map(day -> new Piece(null, day, weekday(lower).isPresent(), found.start()));
    }

    /** Whether a word is a day's, or a range of them: "to-pe". */
    boolean isDay(String lower) {
        return Pattern.compile("-")
                .splitAsStream(lower)
                .allMatch(part -> weekday(part).or(() -> relative(part)).isPresent());
    }

    private Optional<LocalDate> weekday(String lower) {
        return vocabulary.weekdays().entrySet().stream()
                .filter(day -> day.getValue().contain(lower))
                .findFirst()
                .map(day -> today.with(TemporalAdjusters.nextOrSame(day.getKey())));
    }

    private Optional<LocalDate> relative(String lower) {
        return IntStream.range(0, vocabulary.relative().size())
                .filter(i -> vocabulary.relative().get(i).contain(lower))
                .mapToObj(today::plusDays)
                .findFirst();
    }
}
