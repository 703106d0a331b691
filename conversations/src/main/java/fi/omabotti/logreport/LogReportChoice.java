package fi.omabotti.logreport;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Utterance.Chose;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A button of this conversation's cards, both when it is drawn and when it comes back.
 *
 * @param report the number of the report
 * @param words why older data is needed; empty for the other steps, and before it was asked for
 */
record LogReportChoice(Step step, long report, String words) {

    /** The name of the field that the reason is written in. */
    static final String WORDS = "words";

    /** What to do with a report. */
    enum Step {
        RELEASE,
        REFUSE,
        /** Take in what is older than two years: asks for the reason. */
        OLDER,
        /** With the reason. */
        BECAUSE,
        /** With the reason, whose writer says that a name in it is no client's. */
        BECAUSE_NO_CLIENT
    }

    /** As a button with these words on it. */
    static Choice button(String label, Step step, long report) {
        return new Choice.Pick(
                label, LogReportConversation.NAME, action(step), Map.of("report", Long.toString(report)));
    }

    /** What came back; empty for a button that was never ours. */
    static Optional<LogReportChoice> in(Chose chose) {
        String report = chose.values().getOrDefault("report", "");
        if (!report.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Arrays.stream(Step.values())
                .filter(step -> action(step).equals(chose.action()))
                .findFirst()
                .map(step -> new LogReportChoice(
                        step, Long.parseLong(report), chose.values().getOrDefault(WORDS, "")));
    }

    /** What was written may name somebody: it stays out of logs. */
    @Override
    public String toString() {
        return "LogReportChoice[" + step + ", " + report + "]";
    }

    private static String action(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
