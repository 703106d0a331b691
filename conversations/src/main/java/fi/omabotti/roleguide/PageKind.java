package fi.omabotti.roleguide;

import java.util.Locale;

/** What a page is about. */
enum PageKind {
    /** The task, and what the law says of it. */
    TOPIC,
    /** Who does what, by title: "kuka tekee mitä". */
    ROLE,
    /** What a service is (palvelukuvaus), and who is named there. */
    SERVICE,
    /** The steps of a client's path (palvelupolku). */
    PATH,
    /** Whom to work with outside of the social services. */
    PARTNER;

    /** In files, buttons and texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
