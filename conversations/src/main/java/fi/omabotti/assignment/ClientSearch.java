package fi.omabotti.assignment;

import fi.omabotti.assignment.ClientMatches.Fit;
import fi.omabotti.assignment.Clients.Candidate;
import fi.omabotti.name.NamePhrase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Finds the client that a number or some words of a sentence mean. */
@Component
public class ClientSearch {

    private final Clients clients;

    ClientSearch(Clients clients) {
        this.clients = clients;
    }

    /** The client with just that number, leading zeros and all. */
    public ClientMatches numbered(String clientNumber, Looker looker) {
        return clients.numbered(clientNumber, looker)
                .map(client -> ClientMatches.of(List.of(client), Fit.EXACT))
                .orElse(ClientMatches.NONE);
    }

    /** The client with that identity code; the hashes are what the store may know the one code by. */
    public ClientMatches identified(List<String> hashes, Looker looker) {
        List<ClientSummary> found = hashes.isEmpty()
                ? List.of()
                : clients.identified(hashes, looker).stream()
                        .map(Candidate::summary)
                        .toList();
        return ClientMatches.of(found, found.size() < 2 ? Fit.EXACT : Fit.LOOSE);
    }

    /** The client that a button names: whether the asker may see it is asked again. */
    public Optional<ClientSummary> known(ClientId id, Looker looker) {
        return clients.known(id, looker);
    }

    /** The same, as a match. */
    public ClientMatches with(ClientId id, Looker looker) {
        return known(id, looker)
                .map(client -> ClientMatches.of(List.of(client), Fit.EXACT))
                .orElse(ClientMatches.NONE);
    }

    /**
     * Whom the phrases name. Two words without a match are nobody: there is no falling back to the family name alone. Of
     * three words and more, two that match are offered, not told.
     */
    public ClientMatches named(List<NamePhrase> phrases, Looker looker) {
        Set<ClientSummary> exact = new LinkedHashSet<>();
        phrases.forEach(phrase -> exact.addAll(exactly(phrase, looker)));
        if (!exact.isEmpty()) {
            boolean tellable = phrases.stream().allMatch(phrase -> isTellable(phrase, exact));
            return ClientMatches.of(List.copyOf(exact), tellable ? Fit.EXACT : Fit.LOOSE);
        }
        Set<ClientSummary> partly = new LinkedHashSet<>();
        phrases.stream()
                .filter(phrase -> phrase.words().size() > 2)
                .flatMap(phrase -> phrase.neighbours().stream())
                .forEach(pair -> partly.addAll(exactly(pair, looker)));
        return ClientMatches.of(List.copyOf(partly), Fit.LOOSE);
    }

    /** A given name alone never says enough, however few there are of it. */
    private static boolean isTellable(NamePhrase phrase, Set<ClientSummary> found) {
        return !phrase.isSingleWord() || found.stream().allMatch(client -> phrase.fitsFamily(client.familyName()));
    }

    /** Everybody whom all words fit; of those, the ones whose form and spelling fit as well, where there are any. */
    private List<ClientSummary> exactly(NamePhrase phrase, Looker looker) {
        List<Candidate> fitting = clients.named(phrase, looker).stream()
                .filter(candidate -> phrase.fits(candidate.keys()))
                .toList();
        List<Candidate> inForm = preferring(fitting, candidate -> phrase.fitsInForm(candidate.keys()));
        // å, ä and ö that were typed are meant; without them all spellings count
        List<Candidate> asWritten = phrase.hasDiacritics()
                ? preferring(inForm, candidate -> phrase.fitsAsWritten(candidate.keysAsWritten()))
                : inForm;
        return asWritten.stream().map(Candidate::summary).toList();
    }

    private static List<Candidate> preferring(List<Candidate> candidates, Predicate<Candidate> preferred) {
        List<Candidate> those = candidates.stream().filter(preferred).toList();
        return those.isEmpty() ? candidates : those;
    }
}
