package fi.omabotti.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How an agreed action goes. */
enum ActionState {
    /** nobody was asked yet, or has answered */
    AGREED,
    DONE,
    IN_PROGRESS,
    NOT_STARTED,
    NOT_RELEVANT,
    /** recorded by mistake: shown to nobody */
    REMOVED;

    /** What the one who is asked may answer, in the order of the buttons. */
    static final List<ActionState> ANSWERS = List.of(DONE, IN_PROGRESS, NOT_STARTED, NOT_RELEVANT);

    /** Empty for what is no answer. */
    static Optional<ActionState> answered(String name) {
        return ANSWERS.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** What a team sees, in the order of a table. */
    static List<ActionState> shown() {
        return Arrays.stream(values()).filter(it -> it != REMOVED).toList();
    }
}
