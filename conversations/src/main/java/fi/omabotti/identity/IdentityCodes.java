package fi.omabotti.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Cuts personal identity codes out of what people type, before anything else reads it (P-10). */
@Component
public class IdentityCodes {

    /** A code, or what was meant as one: with a blank in it, a wrong check character, a Finnish ending (":n", "n"). */
    private static final Pattern LOOKS_LIKE_ONE =
            Pattern.compile("(\\d{6}\\s?[-+\u2010-\u2015\u2212A-FYXWVUa-fyxwvu]\\s?\\d{3}[0-9A-Za-z])(?::?\\p{L}+)?");

    private static final String MASK = "******-****";

    private final IdentityHash hash;

    IdentityCodes(IdentityHash hash) {
        this.hash = hash;
    }

    /**
     * Words without the codes that stood among them.
     *
     * @param held whether there was anything that looks like a code
     * @param hashes how the store may know the code, when there was exactly one and it is right
     */
    public record Cut(String text, boolean held, List<String> hashes) {
        public Cut {
            hashes = List.copyOf(hashes);
        }

        /** The text may name a client: it stays out of logs. */
        @Override
        public String toString() {
            return "Cut[" + held + "]";
        }
    }

    /** Cuts out whatever looks like a code. One with a blank inside is cut too, and found by nothing. */
    public Cut cut(String typed) {
        List<String> found = LOOKS_LIKE_ONE
                .matcher(typed)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        if (found.isEmpty()) {
            return new Cut(typed, false, List.of());
        }
        List<String> hashes = found.size() == 1
                ? IdentityCode.parse(found.get(0)).map(hash::knownAs).orElse(List.of())
                : List.of();
        return new Cut(withoutCodes(typed), true, hashes);
    }

    /** The text without whatever looks like a code. */
    public static String withoutCodes(String text) {
        return LOOKS_LIKE_ONE.matcher(text).replaceAll(" ");
    }

    /** Whether anything in a text looks like a code. */
    public static boolean isIn(String text) {
        return LOOKS_LIKE_ONE.matcher(text).find();
    }

    /** The text with every right code made unreadable: the last net, for what leaves the bot. Phone numbers stay. */
    public static String mask(String text) {
        return LOOKS_LIKE_ONE
                .matcher(text)
                .replaceAll(match -> IdentityCode.parse(match.group(1)).isPresent()
                        ? MASK
                        : Matcher.quoteReplacement(match.group()));
    }
}
