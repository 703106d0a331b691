package fi.omabotti.organising;

import fi.omabotti.compilation.SmallGroups;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.Progress;
import fi.omabotti.questionnaire.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * How many of each team have answered. Of a team under five a number would nearly tell who has (V-22): such teams are counted
 * together, and not at all when they are under five together; then there is no total that their number could be read out of.
 */
final class TeamLines {

    private TeamLines() {}

    static List<Fact> draw(PreTask task, List<Progress> teams, Wording wording) {
        // whoever interviews knows whom
        boolean all = task.pack().byInterviewer();
        List<Progress> small = teams.stream()
                .filter(it -> !all && it.asked() < SmallGroups.LEAST)
                .toList();
        boolean counted = small.isEmpty() || asked(small) >= SmallGroups.LEAST;
        List<Fact> lines = new ArrayList<>();
        for (Progress team : teams) {
            String number =
                    small.contains(team) || !task.pack().asks(Scope.PERSONAL) ? "" : number(List.of(team), wording);
            String together = team.team() == null ? "" : together(task, team, wording);
            if (!(number + together).isEmpty()) {
                lines.add(new Fact(name(team, wording), joined(number, together)));
            }
        }
        if (task.pack().asks(Scope.PERSONAL)) {
            if (!small.isEmpty()) {
                lines.add(wording.fact("small-teams", counted ? number(small, wording) : wording.say("not-shown")));
            }
            if (counted && teams.size() > 1) {
                lines.add(wording.fact("total", number(teams, wording)));
            }
        }
        return lines;
    }

    private static String together(PreTask task, Progress team, Wording wording) {
        return task.pack().asks(Scope.TEAM) ? wording.say(team.teamAnswered() ? "team.answered" : "team.not-yet") : "";
    }

    private static String joined(String number, String together) {
        return number.isEmpty() || together.isEmpty() ? number + together : number + ", " + together;
    }

    private static String name(Progress team, Wording wording) {
        return team.name().isEmpty() ? wording.say("no-team") : team.name();
    }

    private static String number(List<Progress> teams, Wording wording) {
        int declined = teams.stream().mapToInt(Progress::declined).sum();
        int answered = teams.stream().mapToInt(Progress::answered).sum();
        return declined == 0
                ? wording.say("of", answered, asked(teams))
                : wording.say("of.declined", answered, asked(teams), declined);
    }

    private static int asked(List<Progress> teams) {
        return teams.stream().mapToInt(Progress::asked).sum();
    }
}
