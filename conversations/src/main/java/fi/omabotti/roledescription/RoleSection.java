package fi.omabotti.roledescription;

import java.util.Locale;

/** What every description says, in this order; each has a heading. */
enum RoleSection {
    PURPOSE,
    WORK,
    NAMING,
    CONTACT;

    /** In characters. */
    static final int LONGEST = 1500;

    /** Of its field, its heading and its column. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
