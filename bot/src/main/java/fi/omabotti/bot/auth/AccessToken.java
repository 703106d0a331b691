package fi.omabotti.bot.auth;

import java.time.Instant;

/** A token, and the moment at which it ends. Never shown. */
record AccessToken(String value, Instant end) {

    @Override
    public String toString() {
        return "AccessToken[until " + end + "]";
    }
}
