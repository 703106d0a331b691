package fi.omabotti.naming;

import fi.omabotti.conversation.Language;
import fi.omabotti.name.Folding;
import fi.omabotti.name.NameForms;
import fi.omabotti.name.NameList;
import fi.omabotti.name.NameWord;
import fi.omabotti.words.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the names in a command, and what speaks for each of them being the client's. */
final class NameParts {

    private static final Pattern NUMBER = Pattern.compile("(\\d{4,})(?:[:'’-]\\p{L}+)?");
    private static final Pattern TO_SOMEBODY = Pattern.compile(".*l(?:le|ta|tä|la|lä)");
    private static final Pattern FINNISH_GENITIVE = Pattern.compile(".*n");
    private static final Pattern GENITIVE = Pattern.compile(".*s['’]?");

    /** Of one name. */
    private static final int MOST_WORDS = 6;

    private final Vocabulary vocabulary;
    private final Language language;
    private final Spoken spoken;
    private final List<String> typed = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final List<Boolean> broken = new ArrayList<>();

    NameParts(String text, Spoken spoken, Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.spoken = spoken;
        int end = 0;
        for (MatchResult found : Spoken.inTheirPlaces(text)) {
            typed.add(found.group());
            lower.add(Folding.lower(found.group()));
            broken.add(!text.substring(end, found.start()).isBlank());
            end = found.end();
        }
    }

    /** The one name or client number that a field holds; empty for anything else. */
    static List<NamePart> written(String field, Language language) {
        List<String> words = Spoken.inTheirPlaces(field).stream()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .toList();
        if (words.size() == 1 && NUMBER.matcher(words.get(0)).matches()) {
            return List.of(number(words.get(0)));
        }
        return words.isEmpty()
                ? List.of()
                : List.of(new NamePart(
                        words.stream().map(word -> read(word, language)).toList(), "", 0));
    }

    List<NamePart> all() {
        List<NamePart> parts = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= typed.size(); i++) {
            boolean name = i < typed.size() && isName(i);
            if (first >= 0 && (!name || broken.get(i) || isToSomebody(i - 1))) {
                parts.add(part(first, i));
                first = -1;
            }
            if (name && first < 0) {
                first = i;
            }
            if (i < typed.size() && NUMBER.matcher(typed.get(i)).matches()) {
                parts.add(number(typed.get(i)));
            }
        }
        return parts;
    }

    private static NamePart number(String word) {
        return new NamePart(List.of(), NUMBER.matcher(word).replaceFirst("$1"), 9);
    }

    private NamePart part(int from, int until) {
        List<NameWord> words =
                typed.subList(from, until).stream().map(this::read).toList();
        return new NamePart(words, "", weight(from, until));
    }

    private int weight(int from, int until) {
        int weight = isToSomebody(until - 1) ? 2 : isGenitive(lower.get(until - 1)) ? 1 : 0;
        weight += isRole(until) || isRole(until + 1) ? 2 : 0;
        weight += is("before-client", from - 1) ? 2 : 0;
        weight -= is("before-worker", from - 1) || isRole(from - 1) ? 2 : 0;
        return weight;
    }

    private boolean isToSomebody(int i) {
        return language == Language.FI
                && TO_SOMEBODY.matcher(lower.get(i)).matches()
                && !NameList.isGivenName(lower.get(i));
    }

    private boolean isGenitive(String word) {
        return (language == Language.FI ? FINNISH_GENITIVE : GENITIVE)
                .matcher(word)
                .matches();
    }

    private boolean isRole(int i) {
        return is("role", i);
    }

    private boolean is(String key, int i) {
        return i >= 0 && i < lower.size() && vocabulary.contains(key, lower.get(i), spoken);
    }

    /** A name that people here have, or a word that somebody wrote with a capital letter. */
    private boolean isName(int i) {
        String word = typed.get(i);
        if (Character.isDigit(word.charAt(0)) || vocabulary.knows(lower.get(i), spoken)) {
            return false;
        }
        return (i > 0 && Character.isUpperCase(word.codePointAt(0))) || NameList.isName(read(word));
    }

    private NameWord read(String word) {
        return read(word, language);
    }

    private static NameWord read(String word, Language language) {
        return language == Language.FI ? NameForms.finnish(word) : NameForms.inEither(word);
    }
}
