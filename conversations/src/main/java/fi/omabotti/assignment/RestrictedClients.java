package fi.omabotti.assignment;

import java.util.List;
import org.springframework.stereotype.Component;

/** Clients with a non-disclosure order, for the one list that they stand in (V-05). */
@Component
public class RestrictedClients {

    private final Clients clients;

    RestrictedClients(Clients clients) {
        this.clients = clients;
    }

    /** Those of the units that the looker leads who have no named worker, and no child's social worker in the place of one. */
    public List<ClientSummary> withoutWorker(Looker looker) {
        return clients.restrictedWithoutWorker(looker);
    }
}
