package fi.omabotti.conversation;

/** How long a reply may be read, and what of it a lock screen may show. */
public enum Secrecy {
    /** Holds nothing about a client: it stays. */
    OPEN,
    /** Is about a client, or says that it tells nothing of one: hidden after a while (P-22). */
    CONFIDENTIAL,
    /** Is about a client with a non-disclosure order: hidden very soon (D6). */
    RESTRICTED
}
