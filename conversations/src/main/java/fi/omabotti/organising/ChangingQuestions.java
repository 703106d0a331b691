package fi.omabotti.organising;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskBook;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Other questions: of a draft at once, of what is being answered as a new version, so that no answer ever stands under a question
 * that its writer did not see.
 */
@Component
class ChangingQuestions {

    private final PreTasks tasks;
    private final PreTaskBook book;
    private final FreeText freeText;
    private final Check check;
    private final AuditTrail audit;

    ChangingQuestions(PreTasks tasks, PreTaskBook book, FreeText freeText, Check check, AuditTrail audit) {
        this.tasks = tasks;
        this.book = book;
        this.freeText = freeText;
        this.check = check;
        this.audit = audit;
    }

    Reply form(Turn turn, PreTask task) {
        Wording wording = new Wording(turn.language());
        return draw(task, List.of(wording.paragraph("questions.how")), Map.of(), false, wording);
    }

    /** Of a draft. */
    Reply written(Turn turn, PreTask draft, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        return read(draft, values, wording, pack -> {
            boolean done = TaskButton.version(values) == draft.version()
                    && book.redraft(
                            draft.id(),
                            pack,
                            draft.plan(),
                            draft.secondFacilitator(),
                            turn.asker().id());
            return done
                    ? check.draw(tasks.find(draft.id()).orElseThrow(), List.of(), wording)
                    : Reply.outdated(wording.language());
        });
    }

    /** What would change, while answers are being given. */
    Reply check(Turn turn, PreTask task, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        return read(task, values, wording, pack -> {
            List<Part> first = new ArrayList<>();
            first.add(wording.paragraph("questions.change"));
            first.add(new Facts(changes(task.pack(), pack, wording)));
            return draw(task, first, values, true, wording);
        });
    }

    Reply change(Turn turn, PreTask task, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        return read(task, values, wording, pack -> {
            if (!book.changeQuestions(
                    task.id(), TaskButton.version(values), pack, turn.asker().id())) {
                return Reply.outdated(wording.language());
            }
            audit.record(
                    AuditRecord.of(TaskEvent.PRE_TASK_QUESTIONS_CHANGED, turn).about(task.subject()));
            return wording.reply(
                    List.of(wording.paragraph("questions.changed", wording.title(task))),
                    List.of(wording.button(TaskButton.MANAGE, TaskButton.of(task))));
        });
    }

    private Reply read(PreTask task, Map<String, String> values, Wording wording, Function<Pack, Reply> then) {
        Complaints complaints = new Complaints(wording);
        Set<String> before = Set.copyOf(QuestionForm.texts(task.pack(), Map.of()));
        QuestionForm.texts(task.pack(), values).stream()
                .filter(it -> !before.contains(it))
                .forEach(it -> complaints.check(
                        freeText.check(it, QuestionForm.LONGEST, values.containsKey(TaskForm.NO_CLIENT)),
                        "wrong.question"));
        if (!complaints.isEmpty()) {
            List<Part> first = new ArrayList<>();
            complaints.all().forEach(it -> first.add(new Paragraph(it)));
            return again(task, first, values, complaints.onlyMayTellWho(), wording);
        }
        Optional<Pack> pack = QuestionForm.read(task.pack(), values);
        if (pack.isEmpty() || pack.get().equals(task.pack())) {
            String why = pack.isEmpty() ? "wrong.no-question" : "questions.same-as-before";
            return draw(task, List.of(wording.paragraph(why)), values, false, wording);
        }
        return then.apply(pack.get());
    }

    private static Reply draw(
            PreTask task, List<Part> first, Map<String, String> values, boolean checked, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        if (checked) {
            choices.add(wording.button(TaskButton.QUESTIONS_CHANGED, confirmed(task, values)));
        }
        choices.add(wording.button(TaskButton.QUESTIONS_WRITTEN, TaskButton.ofVersion(task)));
        return wording.reply(withFields(task, first, values, wording), choices);
    }

    /** With a way on for whom the name in it is no client's. */
    private static Reply again(
            PreTask task, List<Part> first, Map<String, String> values, boolean mayTellWho, Wording wording) {
        Map<String, String> button = TaskButton.ofVersion(task);
        List<Choice> choices = new ArrayList<>(List.of(wording.button(TaskButton.QUESTIONS_WRITTEN, button)));
        if (mayTellWho) {
            Map<String, String> noClient = new HashMap<>(button);
            noClient.put(TaskForm.NO_CLIENT, "yes");
            choices.add(TaskButton.QUESTIONS_WRITTEN.choice(wording.say("no-client"), noClient));
        }
        return wording.reply(withFields(task, first, values, wording), choices);
    }

    private static List<Part> withFields(PreTask task, List<Part> first, Map<String, String> values, Wording wording) {
        List<Part> parts = new ArrayList<>(first);
        parts.addAll(QuestionForm.draw(task.pack(), values, wording));
        return parts;
    }

    private static Map<String, String> confirmed(PreTask task, Map<String, String> values) {
        Map<String, String> button = new HashMap<>(TaskButton.ofVersion(task));
        if (values.containsKey(TaskForm.NO_CLIENT)) {
            button.put(TaskForm.NO_CLIENT, "yes");
        }
        return button;
    }

    private static List<Fact> changes(Pack before, Pack after, Wording wording) {
        Map<String, Question> was = before.questions().stream().collect(Collectors.toMap(Question::key, it -> it));
        long changed = after.questions().stream()
                .filter(it -> was.containsKey(it.key()) && !it.equals(was.get(it.key())))
                .count();
        long added = after.questions().stream()
                .filter(it -> !was.containsKey(it.key()))
                .count();
        long removed = was.size() - (after.questions().size() - added);
        return List.of(
                wording.fact("fact.changed", Long.toString(changed)),
                wording.fact("fact.added", Long.toString(added)),
                wording.fact("fact.removed", Long.toString(removed)));
    }
}
