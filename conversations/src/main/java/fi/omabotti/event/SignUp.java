package fi.omabotti.event;

import fi.omabotti.staff.WorkerId;

/**
 * A line of the organisers' list.
 *
 * @param name of the colleague
 * @param need which support they need; empty for none told
 */
public record SignUp(WorkerId worker, String name, String units, Standing.State state, boolean attended, String need) {

    /** Names somebody: it stays out of logs. */
    @Override
    public String toString() {
        return "SignUp[" + worker.value() + ", " + state + "]";
    }
}
