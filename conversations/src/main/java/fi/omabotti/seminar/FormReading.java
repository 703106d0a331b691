package fi.omabotti.seminar;

import fi.omabotti.event.Audience;
import fi.omabotti.event.Audiences;
import fi.omabotti.event.ByName;
import fi.omabotti.event.EventDetails;
import fi.omabotti.event.EventKind;
import fi.omabotti.event.LocalTimes;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.staff.WorkerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One form, while it is read. */
final class FormReading {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SEATS = Pattern.compile("[1-9]\\d{0,4}");
    private static final Pattern GROUP =
            Pattern.compile("all|unit:\\d{1,18}|task:\\d{1,18}|role:[A-Z_]{1,30}|channel:.{1,250}");

    private final Map<String, String> values;
    private final Wording wording;
    private final LocalDate firstDay;
    private final ZonedDateTime now;
    private final Audiences audiences;
    private final FreeText freeText;
    private final List<String> complaints = new ArrayList<>();
    private boolean mayTellWho;

    /** @param firstDay on which signing up may end: what was announced long ago may have ended */
    FormReading(
            Map<String, String> values,
            Wording wording,
            LocalDate firstDay,
            ZonedDateTime now,
            Audiences audiences,
            FreeText freeText) {
        this.values = values;
        this.wording = wording;
        this.firstDay = firstDay;
        this.now = now;
        this.audiences = audiences;
        this.freeText = freeText;
    }

    List<String> complaints() {
        return complaints;
    }

    /** It is the one complaint that its writer may answer. */
    boolean onlyMayTellWho() {
        return mayTellWho && complaints.size() == 1;
    }

    @Nullable
    EventDetails details() {
        EventKind kind = kind();
        String titleFi = text(EventForm.TITLE_FI, EventForm.LONGEST_TITLE, true);
        String titleSv = text(EventForm.TITLE_SV, EventForm.LONGEST_TITLE, false);
        String words = text(EventForm.WORDS, EventForm.LONGEST_WORDS, true);
        if (mayTellWho) {
            complain("text.may-tell-who");
        }
        ZonedDateTime start = at(EventForm.FROM);
        ZonedDateTime end = at(EventForm.TO);
        String link = link();
        Integer capacity = capacity();
        ZonedDateTime until = start == null ? null : until(start);
        if (start != null && !start.isAfter(now)) {
            complain("wrong.past");
        }
        if (start != null && end != null && !end.isAfter(start)) {
            complain("wrong.backwards");
        }
        return complaints.isEmpty()
                ? new EventDetails(
                        Objects.requireNonNull(kind),
                        titleFi,
                        titleSv,
                        Objects.requireNonNull(start),
                        Objects.requireNonNull(end),
                        link,
                        words,
                        capacity,
                        Objects.requireNonNull(until),
                        !value(EventForm.NEEDS).isEmpty())
                : null;
    }

    Audience audience() {
        Set<String> groups = new HashSet<>();
        COMMA.splitAsStream(value(EventForm.AUDIENCE))
                .filter(GROUP.asMatchPredicate())
                .forEach(groups::add);
        ByName byName = audiences.byNames(value(EventForm.NAMES));
        byName.people().forEach(it -> groups.add(Audience.worker(it)));
        if (byName.tooMany()) {
            complain("wrong.too-many-names", ByName.MOST);
        }
        byName.unknown().forEach(it -> complain("wrong.unknown-name", it));
        byName.namesakes().forEach(it -> complain("wrong.namesakes", it));
        if (groups.isEmpty() && value(EventForm.NAMES).isEmpty()) {
            complain("wrong.audience");
        }
        return Audience.of(groups);
    }

    @Nullable
    WorkerId coOrganiser(WorkerId writer) {
        return audiences.facilitatorsBeside(writer).keySet().stream()
                .filter(id -> id.toString().equals(value(EventForm.WITH)))
                .findFirst()
                .map(WorkerId::new)
                .orElse(null);
    }

    private @Nullable EventKind kind() {
        Optional<EventKind> kind = Arrays.stream(EventKind.values())
                .filter(it -> it.name().equals(value(EventForm.KIND)))
                .findFirst();
        if (kind.isEmpty()) {
            complain("wrong.kind");
        }
        return kind.orElse(null);
    }

    private String text(String name, int longest, boolean required) {
        String text = value(name);
        if (text.isEmpty() && !required) {
            return text;
        }
        switch (freeText.check(text, longest, values.containsKey(Participation.NO_CLIENT))) {
            case FINE -> {}
            case UNFIT -> complain("wrong." + name);
            case IDENTITY_CODE -> complain("text.identity-code");
            case MAY_TELL_WHO -> mayTellWho = true;
        }
        return text;
    }

    private @Nullable ZonedDateTime at(String name) {
        Optional<LocalDate> day = LocalTimes.day(values, EventForm.DAY);
        Optional<LocalTime> time = LocalTimes.time(values, name);
        if (day.isEmpty() || time.isEmpty()) {
            complain("wrong.time");
            return null;
        }
        Optional<ZonedDateTime> moment = LocalTimes.moment(day.get(), time.get());
        if (moment.isEmpty()) {
            complain("wrong.clocks");
        }
        return moment.orElse(null);
    }

    /** To the end of the day that was chosen, or to the beginning. */
    private ZonedDateTime until(ZonedDateTime start) {
        if (value(EventForm.UNTIL).isEmpty()) {
            return start;
        }
        Optional<LocalDate> day = LocalTimes.day(values, EventForm.UNTIL);
        if (day.isEmpty() || day.get().isBefore(firstDay) || day.get().isAfter(start.toLocalDate())) {
            complain("wrong.until");
            return start;
        }
        ZonedDateTime end = day.get().atTime(LAST_MINUTE).atZone(start.getZone());
        return end.isBefore(start) ? end : start;
    }

    private String link() {
        String link = value(EventForm.LINK);
        if (!link.isEmpty() && (link.length() > EventForm.LONGEST_LINK || !FormReader.isOfTeams(link))) {
            complain("wrong.link");
        }
        return link;
    }

    private @Nullable Integer capacity() {
        String seats = value(EventForm.SEATS);
        if (seats.isEmpty()) {
            return null;
        }
        if (!SEATS.matcher(seats).matches()) {
            complain("wrong.seats");
            return null;
        }
        return Integer.valueOf(seats);
    }

    private void complain(String key, Object... what) {
        String complaint = wording.say(key, what);
        if (!complaints.contains(complaint)) {
            complaints.add(complaint);
        }
    }

    private String value(String name) {
        return values.getOrDefault(name, "").strip();
    }
}
