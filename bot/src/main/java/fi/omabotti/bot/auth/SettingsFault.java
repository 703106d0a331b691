package fi.omabotti.bot.auth;

/** The bot does not start with these settings: what is wrong, and what to do. */
public final class SettingsFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public SettingsFault(String description, String action) {
        super(description);
        this.action = action;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
