package fi.omabotti.assignment;

import fi.omabotti.assignment.ClientMatches.Fit;
import fi.omabotti.assignment.ClientNames.Found;
import fi.omabotti.assignment.Match.Closeness;
import fi.omabotti.assignment.Mending.Mended;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.permission.Sight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds clients by words. Two words without a match are nobody: there is no falling back to the family name alone. Whom the
 * asker may not see is no match, and what is then tried is tried for them as for nobody at all.
 */
@Component
class NameSearch {

    /** As many as are ever shown. */
    static final int MOST_SHOWN = 5;

    private final ClientNames names;
    private final Clients clients;
    private final Mending mending;

    NameSearch(ClientNames names, Clients clients, Mending mending) {
        this.names = names;
        this.clients = clients;
        this.mending = mending;
    }

    /** What a phrase leads to. */
    private record Asked(NamePhrase phrase, Found found) {}

    /**
     * Whom the phrases name; else whom they may have meant, with a typing error in one word; else, of three words and more,
     * whom two of them name.
     */
    ClientMatches named(Mention mention, Looker looker) {
        List<Asked> asked = mention.phrases().stream()
                .map(phrase -> new Asked(phrase, find(phrase, mention, looker)))
                .toList();
        ClientMatches exact = exactly(asked, looker);
        if (exact.total() > 0) {
            return exact;
        }
        // what is only recorded is not guessed at
        ClientMatches mended =
                looker.sight() == Sight.NOBODYS ? ClientMatches.NONE : mended(mending.of(mention), mention, looker);
        return mended.total() > 0 ? mended : partly(asked, looker);
    }

    private Found find(NamePhrase phrase, Mention mention, Looker looker) {
        if (phrase.isSingleWord()) {
            return called(List.of(phrase), mention, looker);
        }
        if (phrase.words().size() == 2) {
            Found first = names.namedFirst(phrase.pairs(), mention.birthYear(), looker);
            if (!first.isCut() || allFitBest(phrase, first)) {
                return first;
            }
        }
        return new Found(names.named(phrase.pairs(), mention.birthYear(), looker), false);
    }

    /** Whoever else there is fits no better: there is no need to read hundreds of namesakes. */
    private static boolean allFitBest(NamePhrase phrase, Found found) {
        Naming naming = new Naming(phrase, Closeness.AS_SAID);
        List<Match> fitting = naming.fitting(found.candidates());
        return fitting.size() == found.candidates().size() && naming.isTellable(fitting);
    }

    private Found called(List<NamePhrase> words, Mention mention, Looker looker) {
        NamePhrase.Pair keys = words.get(0).single();
        return names.called(keys.familyKeys(), keys.givenKeys(), mention.birthYear(), looker);
    }

    private ClientMatches exactly(List<Asked> asked, Looker looker) {
        List<Match> matches = new ArrayList<>();
        boolean tellable = true;
        boolean cut = false;
        for (Asked it : asked) {
            Naming naming = new Naming(it.phrase(), Closeness.AS_SAID);
            List<Match> fitting = naming.bestFitting(it.found().candidates());
            matches.addAll(fitting);
            tellable &= naming.isTellable(fitting);
            cut |= it.found().isCut();
        }
        return matches(matches, tellable ? Fit.EXACT : Fit.LOOSE, cut, looker);
    }

    private ClientMatches partly(List<Asked> asked, Looker looker) {
        List<Match> matches = asked.stream()
                .filter(it -> it.phrase().words().size() > 2)
                .flatMap(it -> it.phrase().neighbours().stream()
                        .flatMap(pair -> new Naming(pair, Closeness.AS_SAID)
                                .bestFitting(it.found().candidates()).stream()))
                .toList();
        return matches(matches, Fit.LOOSE, false, looker);
    }

    /** All of them in one query, but for words that stand alone. */
    private ClientMatches mended(List<Mended> mended, Mention mention, Looker looker) {
        List<NamePhrase.Pair> pairs = mended.stream()
                .filter(it -> !it.phrase().isSingleWord())
                .flatMap(it -> it.phrase().pairs().stream())
                .distinct()
                .toList();
        Found beside = names.namedFirst(pairs, mention.birthYear(), looker);
        boolean cut = beside.isCut();
        List<Match> matches = new ArrayList<>();
        for (Mended it : mended) {
            Collection<Candidate> candidates = beside.candidates();
            if (it.phrase().isSingleWord()) {
                Found alone = called(List.of(it.phrase()), mention, looker);
                cut |= alone.isCut();
                candidates = alone.candidates();
            }
            matches.addAll(new Naming(it.phrase(), it.closeness()).fitting(candidates));
        }
        return matches(matches, Fit.CORRECTED, cut, looker);
    }

    /** Each client once, and of the likeliest what is shown. */
    private ClientMatches matches(Collection<Match> matches, Fit fit, boolean cut, Looker looker) {
        if (matches.isEmpty()) {
            return ClientMatches.NONE;
        }
        Map<ClientId, Match> distinct = new LinkedHashMap<>();
        matches.stream()
                .sorted()
                .forEach(match -> distinct.putIfAbsent(match.who().id(), match));
        List<ClientId> shown = distinct.keySet().stream().limit(MOST_SHOWN).toList();
        int total = cut ? ClientMatches.MANY : Math.min(distinct.size(), ClientMatches.MANY);
        return new ClientMatches(clients.inOrder(shown, looker), fit, total);
    }
}
