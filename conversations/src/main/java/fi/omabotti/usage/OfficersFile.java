package fi.omabotti.usage;

import fi.omabotti.assignment.ClientId;
import java.util.Set;

/**
 * The log officer's file of a week, as it was written.
 *
 * @param name in the protected folder
 * @param rows how many entries and clients it holds
 * @param restrictedHits how many of its rows are about a client with a non-disclosure order
 * @param clients everybody in it
 */
public record OfficersFile(UsageWeek week, String name, int rows, int restrictedHits, Set<ClientId> clients) {
    public OfficersFile {
        clients = Set.copyOf(clients);
    }
}
