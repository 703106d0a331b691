package fi.omabotti.compilation.document;

import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Part;
import fi.omabotti.compilation.QuestionResult;
import fi.omabotti.compilation.TeamProgress;
import fi.omabotti.questionnaire.Scope;
import java.util.ArrayList;
import java.util.List;

/** Whose answers are not there, in numbers, and which questions nobody answered. */
record WhatIsMissing(Compilation compilation, Wording wording) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, wording.say("missing")));
        boolean anyTogether =
                compilation.progress().stream().anyMatch(it -> it.team().together());
        List<String> header = new ArrayList<>(List.of(
                wording.say("column.team"), wording.say("column.has-answered"), wording.say("column.is-missing")));
        if (anyTogether) {
            header.add(wording.say("column.team-part"));
        }
        blocks.add(new Block.Table(
                header,
                compilation.progress().stream().map(it -> row(it, anyTogether)).toList()));
        compilation.parts().stream().filter(Part::isAsked).forEach(part -> unanswered(part, blocks));
        return blocks;
    }

    private List<String> row(TeamProgress progress, boolean anyTogether) {
        List<String> row = new ArrayList<>(List.of(
                wording.team(progress.team()),
                wording.of(progress.answered(), progress.team().people()),
                Integer.toString(progress.missing())));
        if (anyTogether) {
            row.add(wording.say(
                    progress.answeredTogether()
                            ? "team-part.given"
                            : progress.team().together() ? "team-part.missing" : "team-part.not-asked"));
        }
        return row;
    }

    private String whose(Part part) {
        return part.scope() == Scope.TEAM && compilation.team().isPresent()
                ? "OWN"
                : part.scope().name();
    }

    private void unanswered(Part part, List<Block> blocks) {
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < part.questions().size(); i++) {
            String number = Integer.toString(i + 1);
            part.questions().get(i).stream()
                    .filter(QuestionResult::isUnanswered)
                    .map(it -> wording.say(
                            "numbered", number, wording.of(it.question().text())))
                    .forEach(questions::add);
        }
        if (!questions.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.say("missing.questions." + whose(part))));
            blocks.add(new Block.Bullets(questions));
        }
    }
}
