package fi.omabotti.privacy;

import java.util.Locale;

/** What is kept, as staff would ask for it. */
enum Kept {
    LOOK_UPS,
    ASSIGNMENTS,
    PRE_TASKS,
    SIGN_UPS,
    DELIVERIES;

    /** Of what is said of it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
