package fi.omabotti.assignment;

import fi.omabotti.assignment.ClientMatches.Fit;
import fi.omabotti.name.NamePhrase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the client that a number or some words of a sentence mean. */
@Component
public class ClientSearch {

    private final Clients clients;
    private final NameSearch names;

    ClientSearch(Clients clients, NameSearch names) {
        this.clients = clients;
        this.names = names;
    }

    /** The client with just that number, leading zeros and all. */
    public ClientMatches numbered(String clientNumber, Looker looker) {
        return clients.numbered(clientNumber, looker)
                .map(client -> ClientMatches.of(List.of(client), Fit.EXACT))
                .orElse(ClientMatches.NONE);
    }

    /** The client with that identity code; the hashes are what the store may know the one code by. */
    public ClientMatches identified(List<String> hashes, Looker looker) {
        List<ClientSummary> found = hashes.isEmpty() ? List.of() : clients.identified(hashes, looker);
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

    /** Those of the clients whom the asker may see now, in this order: to go on about those who were shown before. */
    public ClientMatches among(List<ClientId> ids, @Nullable Integer birthYear, Looker looker) {
        List<ClientSummary> found = clients.inOrder(ids, looker).stream()
                .filter(client -> birthYear == null || client.birthYear() == birthYear)
                .toList();
        return ClientMatches.of(found, found.size() < 2 ? Fit.EXACT : Fit.LOOSE);
    }

    /** The same of phrases alone: of whatever age, and words that stand alone taken as they are. */
    public ClientMatches named(List<NamePhrase> phrases, Looker looker) {
        return named(new Mention(phrases, null, false), looker);
    }

    /** Whom the words mean, as {@link NameSearch} finds them. */
    public ClientMatches named(Mention mention, Looker looker) {
        return names.named(mention, looker);
    }
}
