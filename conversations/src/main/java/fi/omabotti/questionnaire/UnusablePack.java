package fi.omabotti.questionnaire;

/** A file of questions cannot be used: which, what is wrong in it, and what to do. Its own words are not quoted but for keys. */
public final class UnusablePack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnusablePack(String description) {
        super(description);
    }

    static UnusablePack in(String file, String what) {
        return new UnusablePack("The questions in " + file + " cannot be used: " + what + ".");
    }

    static UnusablePack noFolder(String folder) {
        return new UnusablePack("The folder of questions " + folder + " that omabotti.packs names cannot be read.");
    }

    /** What to do about it. */
    public String action() {
        return "Mend the file, or let omabotti.packs (OMABOTTI_PACKS) name another folder; without it the questions are those"
                + " that come with the bot.";
    }
}
