package fi.omabotti.assignment;

import fi.omabotti.assignment.Match.Closeness;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.name.NameWord;
import fi.omabotti.name.Nicknames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Other readings of a mention that names nobody: one of the words a nickname, or with a typing error in it. */
@Component
class Mending {

    /** A long text is not searched for typing errors. */
    private static final int MOST_WORDS = 6;

    /** In characters: a shorter word alone is an error away from too much. */
    private static final int SHORTEST_ALONE = 5;

    /** A phrase read otherwise. */
    record Mended(NamePhrase phrase, Closeness closeness) {}

    private final KnownNames known;

    Mending(KnownNames known) {
        this.known = known;
    }

    /** The phrases with one word read otherwise; each stands for all that the word may have been. */
    List<Mended> of(Mention mention) {
        List<Mended> mended = new ArrayList<>();
        int words = 0;
        for (NamePhrase phrase : mention.phrases()) {
            words += phrase.words().size();
            if (words > MOST_WORDS) {
                break;
            }
            if (!phrase.isSingleWord() || mention.anchored()) {
                addNicknames(phrase, mended);
                addTypos(phrase, mended);
            }
        }
        return mended;
    }

    private static void addNicknames(NamePhrase phrase, List<Mended> mended) {
        for (int i = 0; i < phrase.words().size(); i++) {
            NameWord called = Nicknames.fullNames(phrase.words().get(i));
            if (!called.givens().isEmpty()) {
                mended.add(new Mended(phrase.with(i, called), Closeness.BY_NICKNAME));
            }
        }
    }

    private void addTypos(NamePhrase phrase, List<Mended> mended) {
        for (int i = 0; i < phrase.words().size(); i++) {
            NameWord word = phrase.words().get(i);
            if (!phrase.isSingleWord() || word.typed().length() >= SHORTEST_ALONE) {
                NameWord meant = withoutTypo(word);
                if (!meant.families().isEmpty() || !meant.givens().isEmpty()) {
                    mended.add(new Mended(phrase.with(i, meant), Closeness.MENDED));
                }
            }
        }
    }

    /** All names that are one typing error away, but for those that the word names as it stands. */
    private NameWord withoutTypo(NameWord word) {
        KnownNames.Names names = known.names();
        Set<String> families = new HashSet<>();
        Set<String> givens = new HashSet<>();
        word.mended().forEach(meant -> {
            meant.familyKeys().stream().filter(names::isFamily).forEach(families::add);
            meant.givenKeys().stream().filter(names::isGiven).forEach(givens::add);
        });
        families.removeAll(word.familyKeys());
        givens.removeAll(word.givenKeys());
        return word.readAs(families, givens);
    }
}
