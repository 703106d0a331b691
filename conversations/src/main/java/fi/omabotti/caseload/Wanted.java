package fi.omabotti.caseload;

import java.util.Locale;

/** What is asked for; where the words fit several, the first of these. */
enum Wanted {
    /** "Keneltä puuttuu omatyöntekijä?" */
    UNASSIGNED,
    /** "Poikkeamat" */
    DEVIATIONS,
    /** "Paljonko asiakkaita mulla on?" */
    CASELOAD,
    /** "Omat asiakkaani" */
    MY_CLIENTS;

    /** As it is counted. */
    String intent() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of its words. */
    String key() {
        return intent().replace('_', '-');
    }
}
