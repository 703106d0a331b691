package fi.omabotti.pulse;

import fi.omabotti.pretask.PreTask;
import fi.omabotti.questionnaire.Item;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import java.util.List;

/** The statements of the pulse: one scale, which every pack that asks it has under the same key. */
final class PulseStatements {

    /** As the packs that come with the product call it; a county's own keep it. */
    private static final String SCALE = "rooli";

    private PulseStatements() {}

    static boolean areAskedIn(PreTask task) {
        return !of(task).isEmpty();
    }

    /** In their order; none where they are not asked. */
    static List<Item> of(PreTask task) {
        return task.pack().questions(Scope.PERSONAL).stream()
                .filter(it -> it.key().equals(SCALE) && it instanceof Question.Scale)
                .flatMap(it -> it.items().stream())
                .toList();
    }
}
