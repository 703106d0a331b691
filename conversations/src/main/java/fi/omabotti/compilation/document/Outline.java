package fi.omabotti.compilation.document;

import fi.omabotti.compilation.About;
import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Part;
import fi.omabotti.compilation.QuestionResult;
import fi.omabotti.compilation.Result;
import fi.omabotti.compilation.Stage;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.questionnaire.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document says, from its beginning to its end.
 *
 * @param title in the document's properties too
 */
public record Outline(String title, String subtitle, List<Block> blocks) {
    public Outline {
        blocks = List.copyOf(blocks);
    }

    /** What the document of a compilation says. */
    static Outline of(Compilation compilation, Language language) {
        return new Writer(compilation, new Wording(language)).write();
    }

    private record Writer(Compilation compilation, Wording wording, List<Block> blocks) {

        Writer(Compilation compilation, Wording wording) {
            this(compilation, wording, new ArrayList<>());
        }

        Outline write() {
            About about = compilation.about();
            facts(about);
            confidentiality();
            compilation.parts().stream().filter(Part::isAsked).forEach(this::part);
            if (about.stage() == Stage.FULL) {
                blocks.addAll(new Summaries(compilation, wording).blocks());
            }
            blocks.addAll(new WhatIsMissing(compilation, wording).blocks());
            return new Outline(
                    wording.say("title", wording.of(about.title())), wording.whom(compilation), List.copyOf(blocks));
        }

        private void facts(About about) {
            List<List<String>> rows = new ArrayList<>();
            if (!about.serviceTask().isEmpty()) {
                rows.add(List.of(wording.say("service-task"), about.serviceTask()));
            }
            rows.add(List.of(
                    wording.say("answered-when"),
                    wording.say("period", wording.day(about.opened()), wording.day(about.closed()))));
            for (Part part : compilation.parts()) {
                if (part.isAsked()) {
                    rows.add(List.of(wording.say("how-many." + whose(part)), howMany(part)));
                }
            }
            rows.add(List.of(
                    wording.say("compiled"),
                    wording.say(
                            "moment",
                            wording.day(about.compiledAt().toLocalDate()),
                            Dates.time(wording.language(), about.compiledAt()))));
            rows.add(List.of(
                    wording.say("stage"), wording.say("stage." + about.stage().name())));
            blocks.add(new Block.Table(List.of(), rows));
        }

        private String howMany(Part part) {
            return isOwn(part)
                    ? wording.say(part.sheets() > 0 ? "team-part.given" : "team-part.missing")
                    : wording.of(part.sheets(), part.asked());
        }

        /** The answer of the one team that reads this. */
        private boolean isOwn(Part part) {
            return part.scope() == Scope.TEAM && compilation.team().isPresent();
        }

        private String whose(Part part) {
            return isOwn(part) ? "OWN" : part.scope().name();
        }

        private void confidentiality() {
            blocks.add(new Block.Heading(1, wording.say("confidential")));
            blocks.add(new Block.Paragraph(wording.say("confidential.what")));
            blocks.add(new Block.Paragraph(wording.say("confidential.few")));
            if (compilation.about().stage() == Stage.FULL) {
                blocks.add(new Block.Paragraph(wording.say("confidential.numbers")));
            }
        }

        private void part(Part part) {
            blocks.add(new Block.Heading(1, wording.say("scope." + whose(part))));
            if (part.tooFew()) {
                tooFew(part);
                return;
            }
            if (part.scope() == Scope.TEAM
                    && !isOwn(part)
                    && compilation.about().stage() == Stage.FULL) {
                blocks.add(new Block.Note(wording.say("teams.quoted")));
            }
            if (part.results().anyMatch(Result::leftOut)) {
                blocks.add(new Block.Note(wording.say("left-out")));
            }
            int number = 1;
            for (List<QuestionResult> together : part.questions()) {
                blocks.addAll(new QuestionBlocks(wording, part, isOwn(part)).of(number++, together));
            }
        }

        private void tooFew(Part part) {
            blocks.add(new Block.Paragraph(wording.say("too-few")));
            if (!part.themesOfFew().isEmpty()) {
                blocks.add(new Block.Paragraph(wording.say("too-few.themes")));
                blocks.add(new Block.Bullets(part.themesOfFew().stream()
                        .map(it -> wording.of(it.label()))
                        .toList()));
            }
        }
    }
}
