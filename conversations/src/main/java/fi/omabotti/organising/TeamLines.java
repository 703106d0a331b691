package fi.omabotti.organising;

import fi.omabotti.compilation.SmallGroups;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.Progress;
import fi.omabotti.questionnaire.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many of each team have answered. Of a team under five a number would nearly tell who has (V-22): such teams are counted
 * together, and with the smallest of the others where they are under five together, so that no total gives it away either.
 */
final class TeamLines {

    private TeamLines() {}

    static List<Fact> draw(PreTask task, List<Progress> teams, Wording wording) {
        boolean counted = task.pack().asks(Scope.PERSONAL);
        // whoever interviews knows whom
        List<Progress> small = task.pack().byInterviewer()
                ? List.of()
                : teams.stream().filter(TeamLines::isSmall).toList();
        Optional<Progress> beside = beside(teams, small);
        List<Progress> joint = Stream.concat(beside.stream(), small.stream()).toList();
        List<Fact> lines = new ArrayList<>();
        for (Progress team : teams) {
            String number = !counted || joint.contains(team) ? "" : number(List.of(team), wording);
            String together = team.team() == null ? "" : together(task, team, wording);
            if (!(number + together).isEmpty()) {
                lines.add(new Fact(name(team, wording), joined(number, together)));
            }
        }
        if (counted && !small.isEmpty()) {
            String label = beside.map(it -> wording.say("small-teams.and", name(it, wording)))
                    .orElseGet(() -> wording.say("small-teams"));
            lines.add(new Fact(label, number(joint, wording)));
        }
        if (counted && teams.size() > 1 && joint.size() < teams.size()) {
            lines.add(wording.fact("total", number(teams, wording)));
        }
        return lines;
    }

    /** The one that small teams are counted with; empty where they need none, and where there is none. */
    private static Optional<Progress> beside(List<Progress> teams, List<Progress> small) {
        return small.isEmpty() || asked(small) >= SmallGroups.LEAST
                ? Optional.empty()
                : teams.stream().filter(it -> !small.contains(it)).min(Comparator.comparingInt(Progress::asked));
    }

    private static boolean isSmall(Progress team) {
        return team.asked() < SmallGroups.LEAST;
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
