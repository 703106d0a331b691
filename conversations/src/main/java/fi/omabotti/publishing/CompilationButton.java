package fi.omabotti.publishing;

import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.staff.UnitId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The buttons of the cards about compilations, and whose they are. */
enum CompilationButton {
    SHOW(false),
    WORD(false),
    MARKDOWN(false),
    EXCEL(true),
    CSV(true),
    /** The files that few want. */
    MORE(true),
    /** Which team's. */
    TEAMS(true),
    /** How answers are sorted by themes. */
    THEMES(true),
    /** The workbook in which they are. */
    SORTING(true),
    /** What becomes visible to whom. */
    RELEASE(true),
    /** Asks whether to share with the teams. */
    SHARE(true),
    SHARED(true),
    /** Asks whether to freeze. */
    FREEZE(true),
    FROZEN(true),
    /** Asks whether to publish. */
    PUBLISH(true),
    PUBLISHED(true),
    /** Nothing is done. */
    DROP(true);

    static final String TASK = "task";
    static final String TEAM = "team";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final boolean facilitators;

    CompilationButton(boolean facilitators) {
        this.facilitators = facilitators;
    }

    /** Whether it does what only the two facilitators may. */
    boolean isFacilitators() {
        return facilitators;
    }

    /** In a card, and of the label's text. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Pick choice(String label, Map<String, String> values) {
        return new Pick(label, CompilationConversation.NAME, key(), values);
    }

    static Optional<CompilationButton> named(String action) {
        return Arrays.stream(values()).filter(it -> it.key().equals(action)).findFirst();
    }

    static Map<String, String> of(PreTaskId task, Optional<UnitId> team) {
        Map<String, String> values = new HashMap<>(Map.of(TASK, Long.toString(task.value())));
        team.ifPresent(it -> values.put(TEAM, Long.toString(it.value())));
        return values;
    }

    /** What came back; empty when it was never ours. */
    static Optional<Long> number(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key))
                .filter(it -> NUMBER.matcher(it).matches())
                .map(Long::parseLong);
    }
}
