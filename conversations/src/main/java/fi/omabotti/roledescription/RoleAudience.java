package fi.omabotti.roledescription;

/** To whom the role is described. */
enum RoleAudience {
    STAFF,
    /** In plain language (selkokieli). */
    CLIENT,
    PARTNER
}
