package fi.omabotti.naming;

import fi.omabotti.proposal.NamingFacts;
import fi.omabotti.proposal.NamingFacts.Named;
import fi.omabotti.proposal.Proposals;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a client's named workers and what was said of them were when a card was shown, so that an old card is noticed. */
@Component
class Seen {

    private final Proposals proposals;

    Seen(Proposals proposals) {
        this.proposals = proposals;
    }

    String by(Asked asked, NamingFacts facts) {
        String named = facts.inRole(asked.role()).stream()
                .map(Named::worker)
                .map(worker -> Long.toString(worker.value()))
                .sorted()
                .collect(Collectors.joining(" "));
        String waiting = proposals
                .latest(Objects.requireNonNull(asked.client()), asked.role())
                .map(it -> it.id() + " " + it.state())
                .orElse("");
        return facts.day() + "/" + named + "/" + waiting;
    }
}
