package fi.omabotti.correction;

import fi.omabotti.assignment.ClientFile;
import fi.omabotti.assignment.ClientFiles;
import fi.omabotti.assignment.ClientId;
import fi.omabotti.assignment.ClientSearch;
import fi.omabotti.assignment.Looker;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Sight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The clients whom an asker may see by a relation, today. */
@Component
class SeenClients {

    private final ClientSearch search;
    private final ClientFiles files;
    private final Clock clock;

    SeenClients(ClientSearch search, ClientFiles files, Clock clock) {
        this.search = search;
        this.files = files;
        this.clock = clock;
    }

    /** Asked anew at each press. */
    Optional<ClientFile> by(Turn turn, ClientId client) {
        Looker looker = new Looker(turn.asker().id(), LocalDate.now(clock), Sight.RELATION);
        return search.known(client, looker).map(seen -> files.of(seen, looker.asker(), looker.day()));
    }

    static Secrecy secrecy(ClientFile file) {
        return file.nonDisclosure() ? Secrecy.RESTRICTED : Secrecy.CONFIDENTIAL;
    }
}
