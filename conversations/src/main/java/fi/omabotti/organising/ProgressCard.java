package fi.omabotti.organising;

import fi.omabotti.compilation.SmallGroups;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Bar;
import fi.omabotti.conversation.Part.Bars;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Tally;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.Progress;
import fi.omabotti.pretask.ProgressCounts;
import fi.omabotti.questionnaire.Item;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many have answered: numbers of teams and of questions, and no name. */
@Component
class ProgressCard {

    private final ProgressCounts counts;

    ProgressCard(ProgressCounts counts) {
        this.counts = counts;
    }

    /** @param delivery how far the messages are that hand it out */
    Reply draw(PreTask task, Tally delivery, Language language) {
        Wording wording = new Wording(language);
        List<Part> parts = new ArrayList<>();
        parts.add(new Headline(wording.title(task)));
        parts.add(wording.paragraph("state." + task.state().name()));
        if (!task.isFrozen()) {
            parts.add(new Facts(Check.times(task, wording)));
        }
        parts.add(new Facts(TeamLines.draw(task, counts.of(task.id()), wording)));
        int reminders = counts.reminders(task.id());
        if (reminders > 0) {
            parts.add(wording.note("reminders", reminders));
        }
        if (delivery.in(DeliveryState.DELIVERED) < delivery.total()) {
            parts.add(wording.paragraph("delivery.some", delivery.in(DeliveryState.DELIVERED), delivery.total()));
        }
        if (task.state() == PreTaskState.OPEN && task.pack().asksEachPerson()) {
            parts.add(wording.note("no-names"));
        }
        return wording.reply(parts, choices(task, delivery, wording));
    }

    private static List<Choice> choices(PreTask task, Tally delivery, Wording wording) {
        Map<String, String> values = TaskButton.of(task);
        List<Choice> choices = new ArrayList<>();
        if (task.pack().byInterviewer() && !task.isFrozen()) {
            choices.add(wording.button(TaskButton.INTERVIEW, values));
        }
        choices.add(compilation(task, wording));
        choices.add(wording.button(TaskButton.BY_QUESTION, values));
        if (delivery.total() > 0) {
            choices.add(wording.button(TaskButton.DELIVERY, values));
        }
        choices.add(
                task.isFrozen() ? wording.button(TaskButton.COPY, values) : wording.button(TaskButton.CHANGE, values));
        return choices;
    }

    /** Leads to the conversation about compilations. */
    static Choice compilation(PreTask task, Wording wording) {
        return new Choice.Pick(wording.say("button.compilation"), "compilation", "show", TaskButton.of(task));
    }

    Reply byQuestion(PreTask task, Language language) {
        Wording wording = new Wording(language);
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.title(task))));
        List<Progress> progress = counts.of(task.id());
        int answered = progress.stream().mapToInt(Progress::answered).sum();
        if (task.pack().asks(Scope.PERSONAL)) {
            parts.add(wording.paragraph("by-question.people", answered));
            parts.add(
                    answered < SmallGroups.LEAST && !task.pack().byInterviewer()
                            ? wording.note("by-question.few", SmallGroups.LEAST)
                            : bars(task, Scope.PERSONAL, wording));
        }
        if (task.pack().asks(Scope.TEAM)) {
            parts.add(wording.paragraph(
                    "by-question.teams",
                    progress.stream().filter(Progress::teamAnswered).count()));
            parts.add(bars(task, Scope.TEAM, wording));
        }
        return wording.reply(parts, List.of(wording.button(TaskButton.MANAGE, TaskButton.of(task))));
    }

    /** Of a scale as many as have answered the statement that most have. */
    private Part bars(PreTask task, Scope scope, Wording wording) {
        Map<String, Integer> items = counts.ofItems(task.id(), scope);
        List<Bar> bars = new ArrayList<>();
        for (Question question : task.pack().questions(scope)) {
            int most = question.items().stream()
                    .map(Item::key)
                    .mapToInt(it -> items.getOrDefault(it, 0))
                    .max()
                    .orElse(0);
            bars.add(new Bar(question.text().in(wording.language()), most, ""));
        }
        return new Bars(bars);
    }
}
