package fi.omabotti.whonames;

import fi.omabotti.conversation.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The county's own instruction on who names the worker of a client of several services, in running text for the staff; empty
 * where there is none. Which unit goes before which is agreed in the county: no law says it.
 */
@ConfigurationProperties("omabotti.who-names")
record WhoNamesSettings(
        @DefaultValue("") String fi,
        @DefaultValue("") String sv,
        @DefaultValue("") String en) {

    /** In that language; in Finnish where the county has not translated it. */
    String in(Language language) {
        String own = switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
        return own.isBlank() ? fi.strip() : own.strip();
    }
}
