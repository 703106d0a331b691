package fi.omabotti.assignment;

import fi.omabotti.assignment.Match.Closeness;
import fi.omabotti.name.NameKey;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.name.NameWord;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom of some candidates a phrase names. */
final class Naming {

    private final NamePhrase phrase;
    private final Closeness closeness;
    private final Set<String> families;
    private final Set<String> givens;

    Naming(NamePhrase phrase, Closeness closeness) {
        this.phrase = phrase;
        this.closeness = closeness;
        this.families = all(phrase.words().stream().map(NameWord::familyKeys));
        this.givens = all(phrase.words().stream().map(NameWord::givenKeys));
    }

    private static Set<String> all(Stream<Set<String>> keys) {
        return keys.flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Everybody whom all words fit. */
    List<Match> fitting(Collection<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> phrase.fits(candidate.keys()))
                .map(this::match)
                .toList();
    }

    /** Of those, the ones whose form and spelling fit as well, where there are any. */
    List<Match> bestFitting(Collection<Candidate> candidates) {
        List<Match> inForm = preferring(
                fitting(candidates), match -> phrase.fitsInForm(match.who().keys()));
        // å, ä and ö that were typed are meant; without them all spellings count
        return phrase.hasDiacritics() ? preferring(inForm, Match::isAsWritten) : inForm;
    }

    /**
     * A given name alone never says enough, however few there are of it; and whom the words fit only with forms that do not
     * agree, or with other diacritics than were typed, is asked about first.
     */
    boolean isTellable(Collection<Match> found) {
        return found.stream().allMatch(match -> isSaid(match) && (!phrase.hasDiacritics() || match.isAsWritten()));
    }

    private boolean isSaid(Match match) {
        return phrase.isSingleWord()
                ? phrase.fitsFamily(match.who().familyName())
                : phrase.fitsInForm(match.who().keys());
    }

    private Match match(Candidate who) {
        List<NameKey> said = who.keys().stream()
                .filter(key -> families.contains(key.family()))
                .filter(key -> phrase.isSingleWord() || givens.contains(key.given()))
                .toList();
        return new Match(
                who,
                closeness,
                phrase.isSingleWord() && !said.isEmpty() ? 0 : position(who),
                phrase.fitsAsWritten(who.keysAsWritten()),
                said.stream().anyMatch(NameKey::familyIsWhole));
    }

    private int position(Candidate who) {
        return who.keys().stream()
                .filter(key -> givens.contains(key.given()))
                .mapToInt(NameKey::givenPosition)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<Match> preferring(List<Match> matches, Predicate<Match> preferred) {
        List<Match> those = matches.stream().filter(preferred).toList();
        return those.isEmpty() ? matches : those;
    }
}
