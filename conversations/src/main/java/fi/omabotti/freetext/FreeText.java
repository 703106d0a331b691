package fi.omabotti.freetext;

import fi.omabotti.identity.IdentityCodes;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NameWord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one check of every field that people fill in (P-21). It is no oracle: it reads the staff list and never the clients, so
 * it says the same of a client's name as of anybody else's (V-01).
 */
@Component
public class FreeText {

    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+|00|0)\\d(?:[ -]?\\d){5,12}(?!\\d)");

    /** Words with a capital letter, or an initial, side by side: first name and family name, in either order. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}(?:\\.|[\\p{L}\\p{M}'’-]+)(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+)+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final JdbcClient jdbc;

    FreeText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What there is to say of a text. */
    public enum Verdict {
        /** It may be kept. */
        FINE,
        /** There is nothing in it, or more than the field takes. */
        UNFIT,
        /** It holds something that looks like a personal identity code: refused, whatever its writer says. */
        IDENTITY_CODE,
        /** It may tell who somebody is: kept only when its writer says that it is no client. */
        MAY_TELL_WHO
    }

    /**
     * Looks at what was written in a field.
     *
     * @param longest in characters
     * @param isNoClient its writer says that whoever it names is no client
     */
    public Verdict check(String text, int longest, boolean isNoClient) {
        if (text.isBlank() || text.length() > longest) {
            return Verdict.UNFIT;
        }
        Verdict verdict = check(text);
        return verdict == Verdict.MAY_TELL_WHO && isNoClient ? Verdict.FINE : verdict;
    }

    /** Looks at a text. */
    Verdict check(String text) {
        if (IdentityCodes.isIn(text)) {
            return Verdict.IDENTITY_CODE;
        }
        boolean named = NAME.matcher(text).results().map(MatchResult::group).anyMatch(this::isUnknownName);
        return named || PHONE.matcher(text).find() ? Verdict.MAY_TELL_WHO : Verdict.FINE;
    }

    /** Colleagues may be named: what stays when their names are taken out is a name if it is two words side by side. */
    private boolean isUnknownName(String capitalised) {
        List<String> words = new ArrayList<>(BLANKS.splitAsStream(capitalised).toList());
        int i = 0;
        while (i + 1 < words.size()) {
            if (!isColleague(words.get(i), words.get(i + 1))) {
                boolean nextPairIsColleague = i + 2 < words.size() && isColleague(words.get(i + 1), words.get(i + 2));
                if (!nextPairIsColleague) {
                    return true;
                }
                i++;
            } else {
                i += 2;
            }
        }
        return false;
    }

    private boolean isColleague(String one, String other) {
        NameWord first = NameForms.finnish(one);
        NameWord second = NameForms.finnish(other);
        List<String> keys = Stream.concat(pairs(first, second), pairs(second, first))
                .distinct()
                .toList();
        return jdbc.sql("select count(*) from worker where name_key in (:keys)")
                        .param("keys", keys)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Stream<String> pairs(NameWord given, NameWord family) {
        return given.givenKeys().stream()
                .flatMap(first -> family.familyKeys().stream().map(last -> first + " " + last));
    }
}
