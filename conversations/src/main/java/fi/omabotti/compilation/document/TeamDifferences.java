package fi.omabotti.compilation.document;

import fi.omabotti.compilation.AskedTeam;
import fi.omabotti.compilation.Part;
import fi.omabotti.compilation.QuestionResult;
import fi.omabotti.compilation.Result;
import fi.omabotti.compilation.Result.TeamTally;
import fi.omabotti.compilation.Tally;
import fi.omabotti.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each question that counts something, team by team: those teams that are shown by themselves, when there are two of them. */
record TeamDifferences(Part personal, Wording wording) {

    private static final String NOT_SHOWN = "–";

    /** One thing that is compared. */
    private record Line(String label, Function<AskedTeam, String> value) {}

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (List<QuestionResult> together : personal.questions()) {
            for (QuestionResult result : together) {
                List<AskedTeam> teams = teams(result);
                List<Line> lines = lines(result);
                if (teams.size() > 1 && !lines.isEmpty()) {
                    blocks.add(new Block.Heading(2, wording.of(result.question().text())));
                    blocks.add(new Block.Note(wording.say(
                            result.question() instanceof Question.Scale ? "compared.means" : "compared.shares")));
                    blocks.add(table(teams, lines));
                }
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Heading(1, wording.say("differences")));
        }
        return blocks;
    }

    private static List<AskedTeam> teams(QuestionResult result) {
        return result.results().stream()
                .flatMap(it -> it.byTeam().stream())
                .map(TeamTally::team)
                .distinct()
                .toList();
    }

    private List<Line> lines(QuestionResult result) {
        if (result.question() instanceof Question.Scale) {
            return result.results().stream().map(this::mean).toList();
        }
        Result only = result.results().get(0);
        return IntStream.range(0, only.options().size())
                .mapToObj(i -> new Line(
                        wording.option(result.question(), only.options().get(i)),
                        team -> of(only, team, tally -> wording.percent(tally.share(i)))))
                .toList();
    }

    private Line mean(Result result) {
        return new Line(
                wording.of(result.item().label()), team -> of(result, team, tally -> wording.decimal(tally.mean())));
    }

    private static String of(Result result, AskedTeam team, Function<Tally, String> value) {
        return result.of(team).map(value).orElse(NOT_SHOWN);
    }

    /** As narrow as it can be. */
    private Block table(List<AskedTeam> teams, List<Line> lines) {
        if (teams.size() <= lines.size()) {
            return new Block.Table(
                    header("", teams.stream().map(wording::team)),
                    lines.stream()
                            .map(line -> header(line.label(), teams.stream().map(line.value())))
                            .toList());
        }
        return new Block.Table(
                header(wording.say("column.team"), lines.stream().map(Line::label)),
                teams.stream()
                        .map(team -> header(
                                wording.team(team),
                                lines.stream().map(line -> line.value().apply(team))))
                        .toList());
    }

    private static List<String> header(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
