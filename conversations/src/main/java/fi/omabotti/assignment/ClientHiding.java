package fi.omabotti.assignment;

import fi.omabotti.permission.Sight;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a client from sight at once, as a non-disclosure order does, until a later extract tells of the client (V-24). */
@Component
public class ClientHiding {

    private final Clients clients;
    private final JdbcClient jdbc;
    private final Clock clock;

    ClientHiding(Clients clients, JdbcClient jdbc, Clock clock) {
        this.clients = clients;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Hides the client with that number. Joins the caller's transaction.
     *
     * @return who it was; empty when there is nobody with that number whom the asker may find by that right
     */
    public Optional<ClientId> hide(String clientNumber, WorkerId asker, Sight sight) {
        Looker looker = new Looker(asker, LocalDate.now(clock), sight);
        Optional<ClientId> client = clients.numbered(clientNumber, looker).map(ClientSummary::id);
        client.ifPresent(it -> jdbc.sql("update client set hidden_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", it.value())
                .update());
        return client;
    }
}
