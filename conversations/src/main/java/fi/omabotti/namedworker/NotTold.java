package fi.omabotti.namedworker;

import java.util.Arrays;
import java.util.Optional;

/** What is refused before anybody is looked up, by the words alone: so the refusal says nothing of any client. */
enum NotTold {
    /** Health, address, money, decisions, case notes (P-06). */
    NEVER("never", "out_of_scope"),
    /** The asker's own named worker: staff who are clients are served as everybody is (P-13). */
    ONESELF("oneself", "out_of_scope"),
    /** A family: whom one is related to is not known here (V-19). */
    FAMILY("family", "family");

    private final String key;
    private final String intent;

    NotTold(String key, String intent) {
        this.key = key;
        this.intent = intent;
    }

    /** What a sentence asks that is not told; empty when it may be answered. */
    static Optional<NotTold> in(Sentence sentence) {
        return Arrays.stream(values()).filter(it -> it.isAskedIn(sentence)).findFirst();
    }

    /** Of the texts. */
    String key() {
        return key;
    }

    /** As it is counted. */
    String intent() {
        return intent;
    }

    private boolean isAskedIn(Sentence sentence) {
        return switch (this) {
            case NEVER -> isNeverTold(sentence);
            case ONESELF -> sentence.has(key) && !sentence.hasName();
            case FAMILY -> isAboutFamily(sentence);
        };
    }

    /** Who asks for the named worker may speak of a decision beside it. */
    private static boolean isNeverTold(Sentence sentence) {
        return sentence.has("never")
                && !(sentence.has("role") && sentence.has("who"))
                && !(sentence.isAboutSomethingElse() && !sentence.hasName());
    }

    private static boolean isAboutFamily(Sentence sentence) {
        return sentence.has("family")
                && (sentence.namesFamily() || (sentence.hasAnchor() && !sentence.hasName()))
                && !(sentence.isAboutSomethingElse() && !sentence.hasName());
    }
}
