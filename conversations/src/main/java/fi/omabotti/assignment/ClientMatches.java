package fi.omabotti.assignment;

import java.util.List;

/**
 * Whom a question may mean, the likeliest first; only those whom the asker may see.
 *
 * @param certain true when all words of a phrase name them: one certain match may be told, any other is offered
 */
public record ClientMatches(List<ClientSummary> clients, boolean certain) {

    public static final ClientMatches NONE = new ClientMatches(List.of(), true);

    public ClientMatches {
        clients = List.copyOf(clients);
    }
}
