package fi.omabotti.followup;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.staff.StaffFinder;
import fi.omabotti.staff.WorkerId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws agreed actions. */
@Component
class ActionCards {

    private final StaffFinder staff;
    private final PreTasks tasks;

    ActionCards(StaffFinder staff, PreTasks tasks) {
        this.staff = staff;
        this.tasks = tasks;
    }

    /** One of them, with who, by when and how far. */
    List<Part> shown(AgreedAction action, FollowUpWording wording) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(wording.say("fact.responsible"), responsible(action)));
        facts.add(new Fact(wording.say("fact.due"), wording.day(action.content().dueOn())));
        facts.add(new Fact(wording.say("fact.state"), wording.state(action.state())));
        facts.add(new Fact(wording.say("fact.agreed"), wording.day(action.agreedOn())));
        workshop(action)
                .ifPresent(it -> facts.add(
                        new Fact(wording.say("fact.workshop"), it.pack().title().in(wording.language()))));
        return List.of(new Paragraph(action.content().what()), new Facts(facts));
    }

    /** "Miten etenee?", in the responsible one's own chat. */
    Reply question(AgreedAction action, FollowUpWording wording) {
        return question(action, List.of(), wording);
    }

    /** The same, when something is to be said of it first. */
    Reply question(AgreedAction action, List<Part> first, FollowUpWording wording) {
        List<Part> parts = new ArrayList<>(first);
        parts.add(new Headline(wording.say("how")));
        parts.addAll(shown(action, wording));
        List<Choice> choices = ActionState.ANSWERS.stream()
                .map(it ->
                        FollowUpButton.ANSWER.choice(wording.say("answer." + it.name()), FollowUpButton.of(action, it)))
                .toList();
        return new Reply(wording.say("notification.how"), wording.language(), parts, choices);
    }

    /** In the place of the question. */
    Reply answered(AgreedAction action, String says, FollowUpWording wording) {
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph(says, wording.state(action.state()))));
        parts.addAll(shown(action, wording));
        return wording.reply(parts, List.of());
    }

    /** Numbers of each team. */
    Reply overview(Map<String, Map<ActionState, Integer>> counts, FollowUpWording wording) {
        if (counts.isEmpty()) {
            return wording.reply("overview.none");
        }
        List<Part> parts = new ArrayList<>();
        counts.forEach((team, numbers) -> {
            parts.add(new Headline(team));
            Map<ActionState, Integer> known = new EnumMap<>(numbers);
            parts.add(new Facts(ActionState.shown().stream()
                    .map(it -> new Fact(
                            wording.state(it), known.getOrDefault(it, 0).toString()))
                    .toList()));
        });
        return wording.reply(parts, List.of());
    }

    String responsible(AgreedAction action) {
        WorkerId worker = action.content().responsible();
        return worker == null
                ? action.content().role()
                : staff.known(List.of(worker)).stream()
                        .findFirst()
                        .map(it -> it.name())
                        .orElse("");
    }

    private Optional<PreTask> workshop(AgreedAction action) {
        PreTaskId id = action.content().preTask();
        return id == null ? Optional.empty() : tasks.find(id);
    }
}
