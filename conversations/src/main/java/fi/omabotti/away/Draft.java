package fi.omabotti.away;

import fi.omabotti.absence.AbsenceId;
import fi.omabotti.absence.Days;
import fi.omabotti.staff.WorkerId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An absence that is not told yet: it stands in the buttons.
 *
 * @param substitute null for nobody
 */
record Draft(Days days, @Nullable WorkerId substitute) {

    static final String FROM = "from";
    static final String TO = "to";
    static final String WHO = "who";
    static final String CARD = "card";
    private static final String ID = "id";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** As a button holds it. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>(ofDays(days));
        if (substitute != null) {
            values.put(WHO, Long.toString(substitute.value()));
        }
        return values;
    }

    static Map<String, String> ofDays(Days days) {
        return Map.of(FROM, days.first().toString(), TO, days.last().toString());
    }

    static Map<String, String> ofId(AbsenceId id) {
        return Map.of(ID, Long.toString(id.value()));
    }

    /** What came back; empty when it was never ours. */
    static Optional<Draft> in(Map<String, String> values) {
        Optional<WorkerId> who = number(values, WHO).map(WorkerId::new);
        return values.containsKey(WHO) && who.isEmpty()
                ? Optional.empty()
                : days(values).map(days -> new Draft(days, who.orElse(null)));
    }

    static Optional<Days> days(Map<String, String> values) {
        try {
            LocalDate first = LocalDate.parse(values.getOrDefault(FROM, ""));
            LocalDate last = LocalDate.parse(values.getOrDefault(TO, ""));
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    static Optional<AbsenceId> id(Map<String, String> values) {
        return number(values, ID).map(AbsenceId::new);
    }

    private static Optional<Long> number(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key))
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Long::parseLong);
    }
}
