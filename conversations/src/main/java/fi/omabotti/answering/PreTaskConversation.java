package fi.omabotti.answering;

import fi.omabotti.answering.AnswerForm.Page;
import fi.omabotti.answering.AnswerWords.Wish;
import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Need;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.permission.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Mitä minulta puuttuu?", and the form itself: in one's own chat only, as an answer is nobody else's to read. */
@Component
@Order(-2)
class PreTaskConversation implements Conversation {

    static final String NAME = "pre-task";

    /** A card has room for six. */
    private static final int MOST_BUTTONS = 6;

    private final OwnTasks tasks;
    private final AnswerForm form;
    private final AnswerSaving saving;
    private final OwnAnswers answers;
    private final NotTakingPart notTakingPart;
    private final Confidence confidence;
    private final Rehearsal rehearsal;
    private final AskedCount counted;

    PreTaskConversation(
            OwnTasks tasks,
            AnswerForm form,
            AnswerSaving saving,
            OwnAnswers answers,
            NotTakingPart notTakingPart,
            Confidence confidence,
            Rehearsal rehearsal,
            AskedCount counted) {
        this.tasks = tasks;
        this.form = form;
        this.saving = saving;
        this.answers = answers;
        this.notTakingPart = notTakingPart;
        this.confidence = confidence;
        this.rehearsal = rehearsal;
        this.counted = counted;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.missing", "example.change", "example.who-sees")
                .map(new Wording(language)::say)
                .toList();
    }

    @Override
    public Need need() {
        return Need.WEEKLY;
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> AnswerWords.in(said, turn.language())
                                .filter(words -> words.named()
                                        || !tasks.of(turn.asker().id()).isEmpty())
                                .map(words -> asked(turn, words.wish())),
                        chose -> Optional.of(chosen(turn, chose)));
    }

    private Reply asked(Turn turn, Wish wish) {
        Wording wording = new Wording(turn.language());
        if (!Action.ANSWER_PRE_TASK.isOpenTo(turn.asker(), turn.place())) {
            counted.count(turn, "pretask", "in-private");
            return inPrivate(wording);
        }
        List<OwnSheet> own = tasks.of(turn.asker().id());
        counted.count(turn, "pretask", own.isEmpty() ? "none" : "told");
        if (own.isEmpty()) {
            return wording.reply("none");
        }
        return own.size() == 1 ? meant(turn, wish, own.get(0)) : choose(own, wording);
    }

    private Reply meant(Turn turn, Wish wish, OwnSheet own) {
        Wording wording = new Wording(turn.language());
        return switch (wish) {
            case WHO_SEES -> wording.reply(confidence.explained(own, wording), List.of());
            case DELETE ->
                own.sheet().isEmpty() ? answers.status(own, wording) : notTakingPart.askToDelete(own, wording);
            case STILL -> still(own, wording);
            case DECLINE -> notTakingPart.decline(own, wording);
            case TEAM ->
                tasks.ofTeam(own.task(), turn.asker().id())
                        .map(it -> status(turn, it))
                        .orElseGet(() -> wording.reply("no-team-part"));
            case CHANGE ->
                own.isOpen() && own.sheet().submitted() ? form.draw(own, Page.of(1), wording) : status(turn, own);
            case MISSING, ANSWERED, TASK -> status(turn, own);
        };
    }

    /** D10: until when, in one sentence. */
    private Reply still(OwnSheet own, Wording wording) {
        return own.isOpen() && !own.sheet().submitted()
                ? wording.reply(
                        List.of(answers.until(own, wording)),
                        List.of(AnswerButton.PAGE.choice(wording.say("button.go-on"), own.values(own.nextPage()))))
                : answers.status(own, wording);
    }

    /** With a way to the team's part, where there is one. */
    private Reply status(Turn turn, OwnSheet own) {
        Wording wording = new Wording(turn.language());
        Reply status = answers.status(own, wording);
        Optional<OwnSheet> team = own.isOfTeam()
                ? Optional.empty()
                : tasks.ofTeam(own.task(), turn.asker().id());
        List<Choice> choices = new ArrayList<>(status.choices());
        team.ifPresent(it -> choices.add(wording.button(AnswerButton.TEAM, it.values())));
        return wording.reply(status.parts(), choices);
    }

    private static Reply choose(List<OwnSheet> own, Wording wording) {
        return wording.reply(
                List.of(wording.paragraph("which")),
                own.stream()
                        .limit(MOST_BUTTONS)
                        .map(it -> AnswerButton.OPEN.choice(wording.title(it.task()), it.values()))
                        .toList());
    }

    private static Reply inPrivate(Wording wording) {
        return wording.reply(
                List.of(wording.paragraph("in-private")),
                List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))));
    }

    private Reply chosen(Turn turn, Chose chose) {
        Wording wording = new Wording(turn.language());
        if (!Action.ANSWER_PRE_TASK.isOpenTo(turn.asker(), turn.place())) {
            return inPrivate(wording);
        }
        Optional<AnswerButton> button = AnswerButton.named(chose.action());
        if (button.filter(AnswerButton.DROP::equals).isPresent()) {
            return wording.reply("dropped");
        }
        return button.flatMap(it -> tasks.find(chose.values(), turn.asker().id())
                        .map(own -> pressed(turn, it, own, chose.values()))
                        .or(() -> rehearsal.pressed(turn, it, chose.values())))
                .orElseGet(() -> tasks.isFrozen(chose.values(), turn.asker().id())
                        ? wording.reply("frozen")
                        : Reply.outdated(turn.language()));
    }

    /** By the state of today, however old the card is. */
    private Reply pressed(Turn turn, AnswerButton button, OwnSheet own, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        return switch (button) {
            case SAVE -> saving.save(own, values, wording);
            case SUBMIT -> saving.submit(own, values, wording);
            case PAGE ->
                own.isOpen()
                        ? form.draw(own, Page.of(Values.number(values, OwnSheet.PAGE, own.nextPage())), wording)
                        : status(turn, own);
            case CHECK ->
                own.isOpen() && !own.sheet().submitted()
                        ? answers.check(own, List.<Part>of(), wording)
                        : status(turn, own);
            case DELETE -> notTakingPart.askToDelete(own, wording);
            case DELETED -> notTakingPart.delete(own, wording);
            case WHO_SEES ->
                wording.reply(
                        confidence.explained(own, wording), List.of(wording.button(AnswerButton.OPEN, own.values())));
            case DECLINE -> notTakingPart.decline(own, wording);
            case TAKE_PART -> {
                notTakingPart.takePart(own);
                yield status(turn, own);
            }
            case AWAY -> notTakingPart.away(own, wording);
            case AWAY_UNTIL -> notTakingPart.awayUntil(own, values, wording);
            case OPEN, TEAM, DROP -> status(turn, own);
        };
    }
}
