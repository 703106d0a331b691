package fi.omabotti.namedworker;

import fi.omabotti.name.NamePhrase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that go on from the answer before: "se toinen", "se vuonna 45", "entä sijainen?". Never a whole question that
 * leaves out the name: that one is asked whom it means.
 *
 * @param which of those offered, as {@code which.*} of the vocabulary lists it; null when none is said
 * @param birthYear of the one meant; null when none is said
 * @param names of the one meant
 */
record FollowUp(
        Asked asked, @Nullable String which, @Nullable Integer birthYear, List<NamePhrase> names, Word word) {

    /** A word that stands for all of it. */
    enum Word {
        YES,
        NO,
        OTHER
    }

    /** In words. */
    private static final int LONGEST = 8;

    private static final int LONGEST_FRAGMENT = 2;

    FollowUp {
        names = List.copyOf(names);
    }

    /** Empty when the sentence stands by itself. */
    static Optional<FollowUp> in(Sentence sentence) {
        boolean isWhole = sentence.isEmpty()
                || sentence.length() > LONGEST
                || sentence.isAboutSomethingElse()
                || sentence.hasFullName()
                || sentence.hasUnknownWord()
                || sentence.clientNumber().isPresent()
                || (sentence.hasName() && sentence.hasAnchor());
        return isWhole ? Optional.empty() : Optional.of(of(sentence)).filter(it -> it.refersBack(sentence));
    }

    private static FollowUp of(Sentence sentence) {
        return new FollowUp(
                sentence.asked(),
                sentence.which().orElse(null),
                sentence.birthYear().orElse(null),
                sentence.hasName() ? sentence.phrases() : List.of(),
                word(sentence));
    }

    /** By a word that stands for somebody; a fragment ("milloin nimetty?") needs none. */
    private boolean refersBack(Sentence sentence) {
        if (sentence.has("role")) {
            return sentence.has("back-to-client");
        }
        int longest = sentence.has("who") ? LONGEST_FRAGMENT + 1 : LONGEST_FRAGMENT;
        boolean isFragment = sentence.length() <= longest && !sentence.hasName();
        return isFragment
                ? chooses() || asked != Asked.NAMED_WORKER || word != Word.OTHER
                : birthYear != null || (sentence.has("back") && (chooses() || asked != Asked.NAMED_WORKER));
    }

    private static Word word(Sentence sentence) {
        if (sentence.length() > LONGEST_FRAGMENT) {
            return Word.OTHER;
        }
        return sentence.has("yes") ? Word.YES : sentence.has("no") ? Word.NO : Word.OTHER;
    }

    /** Whether it says which client is meant. */
    boolean chooses() {
        return which != null || birthYear != null || !names.isEmpty();
    }
}
