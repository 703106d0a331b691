package fi.omabotti.extract;

import fi.omabotti.assignment.Extracts;
import fi.omabotti.extract.ClientsStore.StoredClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores the clients of an extract, thousands at a time, looking closer only at those of whom it says something new. */
final class ClientsWriter {

    private static final int CLIENTS_AT_A_TIME = 5000;

    private final JdbcTemplate jdbc;
    private final ClientsStore store;
    private final LocalDate day;
    private final Instant now;
    private final Findings findings;
    private final boolean named;
    private final Tally tally = new Tally();

    /** @param named whether the file says who is named, also of clients whom the store has already */
    ClientsWriter(JdbcTemplate jdbc, LocalDate day, Instant now, Findings findings, boolean named) {
        this.jdbc = jdbc;
        this.store = new ClientsStore(jdbc);
        this.day = day;
        this.now = now;
        this.findings = findings;
        this.named = named;
    }

    /**
     * Stores the difference.
     *
     * @param stored every client of the store, by client number
     */
    Tally write(Map<String, ClientInFile> inFile, Map<String, StoredClient> stored, ImportProgress progress) {
        List<ClientInFile> clients = List.copyOf(inFile.values());
        List<Long> missing = stored.entrySet().stream()
                .filter(each -> !inFile.containsKey(each.getKey()))
                .filter(each -> !each.getValue().digest().equals(Extracts.ABSENT))
                .map(each -> each.getValue().id())
                .toList();
        int of = clients.size() + missing.size();
        for (int from = 0; from < clients.size(); from += CLIENTS_AT_A_TIME) {
            int to = Math.min(clients.size(), from + CLIENTS_AT_A_TIME);
            store(clients.subList(from, to), stored);
            progress.at(to, of);
        }
        for (int from = 0; from < missing.size(); from += CLIENTS_AT_A_TIME) {
            int to = Math.min(missing.size(), from + CLIENTS_AT_A_TIME);
            end(missing.subList(from, to));
            progress.at(clients.size() + to, of);
        }
        return tally;
    }

    private void store(List<ClientInFile> clients, Map<String, StoredClient> stored) {
        Changes changes = new Changes(now.atOffset(ZoneOffset.UTC));
        List<ClientInFile> added = new ArrayList<>();
        List<ClientInFile> changed = new ArrayList<>();
        for (ClientInFile client : clients) {
            StoredClient before = stored.get(client.facts().number());
            if (before == null) {
                added.add(client);
            } else if (before.digest().equals(client.digest())) {
                tally.unchanged(client.rows().size());
            } else {
                changed.add(client);
            }
        }
        add(added, changes);
        change(changed, stored, changes);
        changes.send(jdbc);
    }

    private void add(List<ClientInFile> clients, Changes changes) {
        store.add(clients);
        Map<String, Long> ids = store.ids(
                clients.stream().map(client -> client.facts().number()).toList());
        for (ClientInFile client : clients) {
            long id = Objects.requireNonNull(ids.get(client.facts().number()));
            changes.addNames(id, client.facts());
            new ClientDifference(ClientHistory.of(id, client.facts()), day, changes, tally, true).apply(client);
        }
    }

    private void change(List<ClientInFile> clients, Map<String, StoredClient> stored, Changes changes) {
        List<Long> ids = clients.stream()
                .map(client -> Objects.requireNonNull(stored.get(client.facts().number()))
                        .id())
                .toList();
        Map<Long, ClientHistory> histories = store.histories(ids);
        for (int i = 0; i < ids.size(); i++) {
            ClientInFile client = clients.get(i);
            ClientHistory history = Objects.requireNonNull(histories.get(ids.get(i)));
            if (history.facts().hasName() && !history.facts().isNamedAs(client.facts())) {
                findings.add(
                        Finding.ofLine(Rule.NAME_CHANGED, client.rows().get(0).line()));
            }
            changes.setClient(history.id(), client.facts(), client.digest());
            new ClientDifference(history, day, changes, tally, named).apply(client);
        }
    }

    private void end(List<Long> ids) {
        Changes changes = new Changes(now.atOffset(ZoneOffset.UTC));
        for (ClientHistory history : store.histories(ids).values()) {
            new ClientDifference(history, day, changes, tally, named).endEverything();
            changes.setDigest(history.id(), Extracts.ABSENT);
        }
        changes.send(jdbc);
    }
}
