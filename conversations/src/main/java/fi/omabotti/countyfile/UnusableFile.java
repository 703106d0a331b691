package fi.omabotti.countyfile;

import java.util.Locale;

/** A county's file cannot be used: which, what is wrong in it, and what to do. Its own words are not quoted but for keys. */
public final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String property;

    UnusableFile(String description, String property) {
        super(description);
        this.property = property;
    }

    /** What to do about it. */
    public String action() {
        String variable = property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
        return "Mend the file, or let " + property + " (" + variable
                + ") name another folder; without it there is what comes" + " with the bot.";
    }
}
