package fi.omabotti.compilation;

/**
 * How many of a team answered: a number, never who.
 *
 * @param answered personal sheets
 * @param answeredTogether whether the team's own answer is there
 */
public record TeamProgress(AskedTeam team, int answered, boolean answeredTogether) {

    /** How many of its people have not answered. */
    public int missing() {
        return Math.max(0, team.people() - answered);
    }

    public boolean isTogetherMissing() {
        return team.together() && !answeredTogether;
    }
}
