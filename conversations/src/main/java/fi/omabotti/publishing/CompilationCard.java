package fi.omabotti.publishing;

import fi.omabotti.compilation.AnswerSheet;
import fi.omabotti.compilation.AskedTeam;
import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.TeamProgress;
import fi.omabotti.compilation.stored.CompilationBook;
import fi.omabotti.compilation.stored.CompilationRecord;
import fi.omabotti.compilation.stored.Materials;
import fi.omabotti.compilation.stored.ShownToTeams.Shown;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.publishing.CompilationAccess.View;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a compilation says on a card: what is in it, what is missing, and its main numbers. */
@Component
class CompilationCard {

    private final CompilationAccess access;
    private final CompilationBook book;
    private final Materials materials;

    CompilationCard(CompilationAccess access, CompilationBook book, Materials materials) {
        this.access = access;
        this.book = book;
        this.materials = materials;
    }

    /** @param ownTeam of the reader, to go on to; empty for none, and for a card that is of it */
    Reply draw(View view, Optional<UnitId> ownTeam, Language language) {
        Wording wording = new Wording(language);
        Shown shown = access.compiled(view, language);
        Compilation compilation = shown.compilation();
        if (compilation.progress().isEmpty()) {
            return wording.reply("gone", wording.title(view.task()));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Headline(wording.say("headline", wording.title(view.task()))));
        parts.add(new Paragraph(whom(compilation, wording)));
        parts.add(new Facts(facts(view, compilation, wording)));
        if (shown.changed() > 0) {
            parts.add(wording.note("changed", Integer.toString(shown.changed())));
        }
        parts.addAll(new MainNumbers(wording).of(compilation));
        parts.add(wording.note(confidence(view)));
        return wording.reply(
                parts, view.asFacilitator() ? facilitators(view, wording) : readers(view, ownTeam, wording));
    }

    static String whom(Compilation compilation, Wording wording) {
        return compilation.team().map(AskedTeam::name).orElseGet(() -> wording.say("all-teams"));
    }

    private List<Fact> facts(View view, Compilation compilation, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        facts.add(wording.fact(
                "fact.state", wording.say("state." + view.task().state().name())));
        if (compilation.personal().isAsked()) {
            facts.add(wording.fact(
                    "fact.personal",
                    wording.of(
                            compilation.personal().sheets(),
                            compilation.personal().asked())));
        }
        if (compilation.together().isAsked()) {
            facts.add(wording.fact(
                    "fact.together",
                    wording.of(
                            compilation.together().sheets(),
                            compilation.together().asked())));
        }
        facts.add(wording.fact("fact.missing", missing(view.task(), compilation, wording)));
        if (view.asFacilitator()) {
            facilitators(view, facts, wording);
        } else {
            facts.add(wording.fact(
                    "fact.compiled", wording.moment(compilation.about().compiledAt())));
        }
        return facts;
    }

    /** What only those read who sort and publish it. */
    private void facilitators(View view, List<Fact> facts, Wording wording) {
        PreTask task = view.task();
        CompilationRecord record = book.find(task.id());
        List<AnswerSheet> sheets = materials.sheets(task).stream()
                .filter(it -> view.team().isEmpty() || it.team().equals(view.team()))
                .toList();
        long quotable = sheets.stream().filter(AnswerSheet::mayQuote).count();
        facts.add(wording.fact("fact.quotable", wording.of((int) quotable, sheets.size())));
        facts.add(wording.fact(
                "fact.themes",
                record.sortedAt()
                        .map(it -> wording.say("sorted", Integer.toString(record.sortedAnswers()), wording.moment(it)))
                        .orElseGet(() -> wording.say("not-sorted"))));
        facts.add(wording.fact(
                "fact.shared", record.sharedAt().map(wording::moment).orElseGet(() -> wording.say("not-yet"))));
        facts.add(wording.fact(
                "fact.made", record.madeAt().map(wording::moment).orElseGet(() -> wording.say("not-yet"))));
    }

    private static String missing(PreTask task, Compilation compilation, Wording wording) {
        int people = task.pack().asks(Scope.PERSONAL)
                ? compilation.progress().stream()
                        .mapToInt(TeamProgress::missing)
                        .sum()
                : 0;
        long teams = compilation.progress().stream()
                .filter(TeamProgress::isTogetherMissing)
                .count();
        if (people == 0 && teams == 0) {
            return wording.say("missing.none");
        }
        return teams == 0
                ? wording.say("missing.people", people)
                : people == 0 ? wording.say("missing.teams", teams) : wording.say("missing.both", people, teams);
    }

    private static String confidence(View view) {
        if (view.asFacilitator()) {
            return "confidence.facilitator";
        }
        return view.task().isFrozen() ? "confidence" : "confidence.counts";
    }

    private static List<Choice> facilitators(View view, Wording wording) {
        List<Choice> choices = new ArrayList<>(List.of(
                wording.button(CompilationButton.WORD, view.values()),
                wording.button(CompilationButton.EXCEL, view.values()),
                wording.button(CompilationButton.MORE, view.values())));
        if (view.team().isPresent()) {
            choices.add(CompilationButton.SHOW.choice(wording.say("button.all"), view.taskOnly()));
            return choices;
        }
        choices.add(wording.button(CompilationButton.THEMES, view.values()));
        choices.add(wording.button(CompilationButton.TEAMS, view.values()));
        choices.add(wording.button(CompilationButton.RELEASE, view.values()));
        return choices;
    }

    private static List<Choice> readers(View view, Optional<UnitId> ownTeam, Wording wording) {
        List<Choice> choices = new ArrayList<>(List.of(
                wording.button(CompilationButton.WORD, view.values()),
                wording.button(CompilationButton.MARKDOWN, view.values())));
        ownTeam.ifPresent(it -> choices.add(CompilationButton.SHOW.choice(
                wording.say("button.own-team"), CompilationButton.of(view.task().id(), Optional.of(it)))));
        return choices;
    }
}
