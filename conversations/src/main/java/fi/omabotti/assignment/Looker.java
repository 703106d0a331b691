package fi.omabotti.assignment;

import fi.omabotti.permission.Sight;
import fi.omabotti.staff.WorkerId;
import java.time.LocalDate;

/** Who looks for a client, on which day and by what right: only those are found who may be. */
public record Looker(WorkerId asker, LocalDate day, Sight sight) {

    /** The same person, by another right. */
    public Looker by(Sight other) {
        return new Looker(asker, day, other);
    }
}
