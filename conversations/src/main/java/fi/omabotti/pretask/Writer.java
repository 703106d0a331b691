package fi.omabotti.pretask;

import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;

/**
 * Who writes, and on whose sheet: people on their own, any member on their team's, and an interviewer on that of whom they
 * interview.
 */
public record Writer(WorkerId who, Respondent whose) {

    public static Writer ofOwn(WorkerId who) {
        return new Writer(who, new Respondent.Person(who));
    }

    public static Writer ofTeam(WorkerId who, UnitId team) {
        return new Writer(who, new Respondent.Group(team));
    }
}
