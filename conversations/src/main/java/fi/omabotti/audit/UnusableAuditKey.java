package fi.omabotti.audit;

/** The trail cannot be written with this key: what is wrong, and what to do. Never says anything of the key itself. */
public final class UnusableAuditKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    private UnusableAuditKey(String description, String action) {
        super(description);
        this.action = action;
    }

    static UnusableAuditKey tooShort(String setting, int shortest) {
        return new UnusableAuditKey(
                "The audit key in " + setting + " is too short: it needs at least " + shortest + " characters.",
                "Set omabotti.audit.key (OMABOTTI_AUDIT_KEY) to a longer one, or leave it out and the bot makes one in"
                        + " omabotti.audit.key-file.");
    }

    static UnusableAuditKey noFile(String file) {
        return new UnusableAuditKey(
                "The audit key is not set, and the file " + file + " can be neither read nor made.",
                "Set omabotti.audit.key (OMABOTTI_AUDIT_KEY) to a secret of 32 characters or more, or let"
                        + " omabotti.audit.key-file name a file that the bot may write.");
    }

    static UnusableAuditKey another() {
        return new UnusableAuditKey(
                "The audit key is not the one that this database's audit trail was written with. Nothing was written.",
                "Set omabotti.audit.key (OMABOTTI_AUDIT_KEY), or the file that omabotti.audit.key-file names, to the key"
                        + " that was used until now.");
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
