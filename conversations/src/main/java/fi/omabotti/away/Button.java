package fi.omabotti.away;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The buttons of this conversation's cards. */
enum Button {
    /** Opens the form. */
    FORM,
    /** What was written in the form. */
    WRITTEN,
    /** One of several who are called so, or nobody. */
    CONFIRM,
    SEND,
    DROP,
    /** Takes an absence back. */
    CANCEL,
    /** The substitute's answers. */
    ACCEPT,
    DECLINE,
    /** The substitute cannot after all. */
    WITHDRAW,
    /** The supervisor's. */
    APPROVE,
    REFUSE;

    /** In a card, and of the label's text. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Button> named(String action) {
        return Arrays.stream(values()).filter(it -> it.key().equals(action)).findFirst();
    }
}
