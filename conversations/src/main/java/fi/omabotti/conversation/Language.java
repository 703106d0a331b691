package fi.omabotti.conversation;

import java.util.Locale;

/** The languages that Omabotti speaks. */
public enum Language {
    FI,
    SV,
    EN;

    /** For formats and message bundles. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The BCP 47 tag: fi, sv or en. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language that a client's locale such as {@code sv-FI} means; Finnish when it is none of ours. */
    public static Language ofTag(String tag) {
        for (Language language : values()) {
            if (tag.toLowerCase(Locale.ROOT).startsWith(language.tag())) {
                return language;
            }
        }
        return FI;
    }
}
