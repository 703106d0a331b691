package fi.omabotti.compilation;

import fi.omabotti.questionnaire.Item;
import fi.omabotti.questionnaire.Labelled;
import java.util.List;
import java.util.Optional;

/**
 * What came out of one item.
 *
 * @param options what the tally counts: the options of a choice, the numbers of a scale, the days that were given; none for words
 * @param tally of those who are shown
 * @param withheld whether there are answers of which nothing is shown, being fewer than five people's
 * @param leftOut whether some answers are missing from the tally because they are fewer than five people's
 * @param unfit answers to an earlier form of the question that do not fit it now; counted nowhere else
 * @param quotes those that may be shown as they were written, by their numbers
 * @param themes of the answers in the tally
 * @param byTeam the teams that are shown by themselves; none in the compilation of one team
 */
public record Result(
        Item item,
        List<Labelled> options,
        Tally tally,
        boolean withheld,
        boolean leftOut,
        int unfit,
        List<Quote> quotes,
        List<ThemeCount> themes,
        List<TeamTally> byTeam) {

    /** Of one team. */
    public record TeamTally(AskedTeam team, Tally tally) {}

    public Result {
        options = List.copyOf(options);
        quotes = List.copyOf(quotes);
        themes = List.copyOf(themes);
        byTeam = List.copyOf(byTeam);
    }

    /** Whether nobody has answered it. */
    public boolean isUnanswered() {
        return tally.answered() == 0 && !withheld;
    }

    /** Of a team, if it is shown by itself. */
    public Optional<Tally> of(AskedTeam team) {
        return byTeam.stream()
                .filter(it -> it.team().equals(team))
                .map(TeamTally::tally)
                .findFirst();
    }
}
