package fi.omabotti.proposal;

import fi.omabotti.extract.AfterExtract;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Looks at what waits when the client system has spoken. */
@Component
class SettledByExtract implements AfterExtract {

    private final ProposalUpkeep upkeep;

    SettledByExtract(ProposalUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public void taken(LocalDate day) {
        upkeep.settle(day);
    }
}
