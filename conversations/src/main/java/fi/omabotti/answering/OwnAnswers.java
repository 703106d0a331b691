package fi.omabotti.answering;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Reply;
import fi.omabotti.pretask.Outcome.Why;
import fi.omabotti.pretask.PreTask.Window;
import fi.omabotti.questionnaire.Item;
import fi.omabotti.questionnaire.Question;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What one has answered: before it is handed in, when it was, and whenever one asks. */
@Component
class OwnAnswers {

    /** In characters: of each answer so much is shown, as a card has only so much room. */
    private static final int SHOWN = 300;

    private final Confidence confidence;
    private final Clock clock;

    OwnAnswers(Confidence confidence, Clock clock) {
        this.confidence = confidence;
        this.clock = clock;
    }

    /** Before it is handed in: all of it, and what may be done with it. */
    Reply check(OwnSheet own, List<Part> first, Wording wording) {
        List<Question> missing = own.sheet().missing(own.task().pack(), own.scope());
        List<Part> parts = new ArrayList<>(first);
        parts.add(new Headline(wording.title(own.task())));
        parts.addAll(answers(own, wording));
        if (!missing.isEmpty() || own.sheet().isEmpty()) {
            parts.add(missing(own, missing, wording));
            return wording.reply(
                    parts, List.of(AnswerButton.PAGE.choice(wording.say("button.go-on"), own.values(own.nextPage()))));
        }
        parts.add(tick(AnswerSaving.QUOTE, own.sheet().mayQuote(), wording));
        parts.add(tick(AnswerSaving.RESEARCH, own.sheet().forResearch(), wording));
        parts.add(wording.note("not-sent-yet"));
        return wording.reply(
                parts,
                List.of(
                        wording.button(AnswerButton.SUBMIT, own.writing(1)),
                        wording.button(AnswerButton.PAGE, own.values(1))));
    }

    /** Text 14. */
    Reply receipt(OwnSheet own, Wording wording) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime end = own.sheet().late()
                ? own.task().plan().cutOffAt()
                : own.task().plan().dueAt();
        List<Part> parts = new ArrayList<>();
        parts.add(wording.paragraph(
                "receipt", wording.date(now), wording.time(now), wording.date(end), wording.time(end)));
        if (own.sheet().late()) {
            parts.add(wording.note("is-late"));
        }
        parts.addAll(answers(own, wording));
        parts.addAll(confidence.said(own, wording));
        return wording.reply(parts, ofSubmitted(own, wording));
    }

    /** How things are today, whichever card was pressed and whatever was asked. */
    Reply status(OwnSheet own, Wording wording) {
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.title(own.task()))));
        if (own.window() == Window.BEFORE) {
            parts.add(wording.paragraph(
                    "not-yet", wording.moment(own.task().plan().opensAt())));
            return wording.reply(parts, List.of());
        }
        if (own.sheet().submitted()) {
            ZonedDateTime end = own.sheet().late()
                    ? own.task().plan().cutOffAt()
                    : own.task().plan().dueAt();
            parts.add(
                    own.isOpen()
                            ? wording.paragraph("answered", wording.moment(end))
                            : wording.paragraph("answered.stays"));
            parts.addAll(answers(own, wording));
            return wording.reply(parts, ofSubmitted(own, wording));
        }
        if (!own.isOpen()) {
            parts.add(over(own, wording));
            return wording.reply(parts, own.sheet().isEmpty() ? List.of() : List.of(delete(own, wording)));
        }
        parts.add(
                own.sheet().isEmpty()
                        ? wording.paragraph("begin", own.count())
                        : wording.paragraph("unfinished", own.done(), own.count()));
        parts.add(until(own, wording));
        List<Question> missing = own.sheet().missing(own.task().pack(), own.scope());
        if (!own.sheet().isEmpty() && !missing.isEmpty()) {
            parts.add(missing(own, missing, wording));
        }
        return wording.reply(parts, ofUnfinished(own, wording));
    }

    Reply refused(OwnSheet own, Why why, Wording wording) {
        return switch (why) {
            case NOT_YOURS -> Reply.outdated(wording.language());
            case NOT_YET ->
                wording.reply("not-yet", wording.moment(own.task().plan().opensAt()));
            case OVER -> wording.reply(List.of(over(own, wording)), List.of());
            case IN_TIME_STAYS ->
                wording.reply(
                        List.of(wording.paragraph("answered.stays")),
                        List.of(wording.button(AnswerButton.OPEN, own.values())));
        };
    }

    /** "Voit vastata pe 27.11. klo 12.00 asti.", and that it is late where it is. */
    Part until(OwnSheet own, Wording wording) {
        return own.window() == Window.LATE
                ? wording.paragraph(
                        "still.late", wording.moment(own.task().plan().cutOffAt()))
                : wording.paragraph("still", wording.moment(own.task().plan().dueAt()));
    }

    /** By their numbers, as their words are long. */
    Part missing(OwnSheet own, List<Question> missing, Wording wording) {
        return missing.isEmpty()
                ? wording.paragraph("missing.all")
                : wording.paragraph(
                        "missing",
                        missing.stream()
                                .map(it -> FormFields.number(it, own.task().pack()))
                                .distinct()
                                .map(it -> Integer.toString(it))
                                .collect(Collectors.joining(", ")));
    }

    private Part over(OwnSheet own, Wording wording) {
        return wording.paragraph("over", confidence.readers(own.task()));
    }

    private static List<Part> answers(OwnSheet own, Wording wording) {
        List<Part> parts = new ArrayList<>();
        for (Question question : own.task().pack().questions(own.scope())) {
            List<Item> answered = question.items().stream()
                    .filter(item -> !own.sheet().text(item.key()).isEmpty())
                    .toList();
            if (!answered.isEmpty()) {
                parts.add(new Part.Note(FormFields.numbered(question, own.task().pack(), wording)));
                parts.add(answer(own, question, answered, wording));
            }
        }
        return parts;
    }

    /** Of a scale each statement with its number. */
    private static Part answer(OwnSheet own, Question question, List<Item> answered, Wording wording) {
        return question.items().size() == 1
                ? new Part.Paragraph(shown(own, question, answered.get(0), wording))
                : new Part.Facts(answered.stream()
                        .map(it -> new Part.Fact(it.label().in(wording.language()), shown(own, question, it, wording)))
                        .toList());
    }

    private static String shown(OwnSheet own, Question question, Item item, Wording wording) {
        String answer = FormFields.shown(question, own.sheet().text(item.key()), wording);
        return answer.length() > SHOWN ? answer.substring(0, SHOWN) + "…" : answer;
    }

    private static List<Choice> ofSubmitted(OwnSheet own, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        if (own.isOpen()) {
            choices.add(wording.button(AnswerButton.PAGE, own.values(1)));
        }
        if (!own.isOfTeam()) {
            choices.add(delete(own, wording));
        }
        choices.add(wording.button(AnswerButton.WHO_SEES, own.values()));
        return choices;
    }

    private static List<Choice> ofUnfinished(OwnSheet own, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        boolean complete = !own.sheet().isEmpty()
                && own.sheet().missing(own.task().pack(), own.scope()).isEmpty();
        if (complete) {
            choices.add(wording.button(AnswerButton.CHECK, own.values()));
        }
        choices.add(AnswerButton.PAGE.choice(
                wording.say(own.sheet().isEmpty() ? "button.begin" : "button.go-on"), own.values(own.nextPage())));
        if (!complete) {
            choices.add(AnswerButton.PAGE.inDialog(wording.say("button.dialog"), own.values(own.nextPage())));
        }
        if (own.isOnesOwn()) {
            choices.add(wording.button(AnswerButton.DECLINE, own.values()));
            choices.add(own.sheet().isEmpty() ? wording.button(AnswerButton.AWAY, own.values()) : delete(own, wording));
        }
        choices.add(wording.button(AnswerButton.WHO_SEES, own.values()));
        return choices;
    }

    private static Choice delete(OwnSheet own, Wording wording) {
        return wording.button(AnswerButton.DELETE, own.values());
    }

    private static Field tick(String name, boolean ticked, Wording wording) {
        return new Field(
                name,
                wording.say("field." + name),
                new Entry.AnyOf(List.of(new Entry.Option(wording.say("tick." + name), "yes"))),
                "",
                ticked ? "yes" : "");
    }
}
