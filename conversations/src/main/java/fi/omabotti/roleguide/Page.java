package fi.omabotti.roleguide;

import fi.omabotti.conversation.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One page of the guide.
 *
 * @param key by which a county's file takes its place, or adds to it
 * @param answer short enough to be read on a phone
 * @param county the county's own words, shown beside; null for none
 * @param questions by which it is found, in the words of staff
 * @param related keys of pages that are read next
 */
record Page(
        String key,
        PageKind kind,
        Translated title,
        Translated answer,
        List<Section> sections,
        Source source,
        @Nullable Translated county,
        Map<Language, List<String>> questions,
        List<String> related) {

    /** In characters. */
    static final int LONGEST_ANSWER = 600;

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{2,60}");

    Page {
        sections = List.copyOf(sections);
        questions = Map.copyOf(questions);
        related = List.copyOf(related);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("key is not made of a-z, 0-9 and -");
        }
        if (answer.isLongerThan(LONGEST_ANSWER)) {
            throw new IllegalArgumentException("answer is longer than " + LONGEST_ANSWER + " characters");
        }
        if (kind == PageKind.TOPIC && source.law() == null) {
            throw new IllegalArgumentException("a topic needs a citation");
        }
        if (kind == PageKind.PATH && sections.isEmpty()) {
            throw new IllegalArgumentException("a path needs sections");
        }
        for (Language language : List.of(Language.FI, Language.SV)) {
            if (asked(questions, language).isEmpty()) {
                throw new IllegalArgumentException("questions: " + language.tag() + " is missing");
            }
        }
    }

    /** The sentences that find it in a language. */
    List<String> questions(Language language) {
        return asked(questions, language);
    }

    Optional<Translated> countys() {
        return Optional.ofNullable(county);
    }

    /** The same page with the county's own words beside it. */
    Page with(Translated words) {
        return new Page(key, kind, title, answer, sections, source, words, questions, related);
    }

    private static List<String> asked(Map<Language, List<String>> questions, Language language) {
        return questions.getOrDefault(language, List.of());
    }
}
