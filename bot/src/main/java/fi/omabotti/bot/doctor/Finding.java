package fi.omabotti.bot.doctor;

import java.util.List;

/**
 * What a check found.
 *
 * @param key of the doctor's texts: what is so, and what to do about it
 * @param values what is filled in: names of settings, hosts, counts and dates; never a secret
 */
public record Finding(Verdict verdict, String key, List<Object> values) {

    public Finding {
        values = List.copyOf(values);
    }

    /** What it means for whoever runs the bot. */
    public enum Verdict {
        PASSED("✔"),
        /** The bot works, and something should be done about it all the same. */
        WARNING("!"),
        FAILED("✖"),
        /** No program can see it: somebody has to confirm it. */
        TO_CONFIRM("?");

        private final String sign;

        Verdict(String sign) {
            this.sign = sign;
        }

        /** Stands beside a word, never alone. */
        public String sign() {
            return sign;
        }
    }

    static Finding passed(String key, Object... values) {
        return new Finding(Verdict.PASSED, key, List.of(values));
    }

    static Finding warning(String key, Object... values) {
        return new Finding(Verdict.WARNING, key, List.of(values));
    }

    static Finding failed(String key, Object... values) {
        return new Finding(Verdict.FAILED, key, List.of(values));
    }

    static Finding toConfirm(String key) {
        return new Finding(Verdict.TO_CONFIRM, key, List.of());
    }
}
