package fi.omabotti.namedworker;

import java.util.Locale;

/** What is asked about a client. A sentence asks the first of these whose words it has ({@code words_*.properties}). */
enum Asked {
    /** Whether it is the asker who is the named worker. */
    AM_I("named_worker"),
    /** Who have been, and when it changed. */
    HISTORY("history"),
    /** Who was before. */
    PREVIOUS("previous"),
    /** Since when. */
    SINCE("since"),
    /** Who stands in. */
    SUBSTITUTE("deputy"),
    /** How to reach whoever it is. */
    CONTACT("contact"),
    /** Who it is: what is asked when nothing else is. */
    NAMED_WORKER("named_worker");

    private final String intent;

    Asked(String intent) {
        this.intent = intent;
    }

    /** As it is counted. */
    String intent() {
        return intent;
    }

    /** Whether the past is asked for, which only some may see (P-12). */
    boolean isOfThePast() {
        return this == HISTORY || this == PREVIOUS;
    }

    /** Where its words are listed. */
    String key() {
        return "asked." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
