package fi.omabotti.organising;

import fi.omabotti.compilation.SmallGroups;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.event.Audiences;
import fi.omabotti.pretask.Participant;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskNotices;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.pretask.Team;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.reach.RecipientCount;
import fi.omabotti.staff.UnitId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A draft as people will see it, who they are, and whom it does not reach: all there is to check before it goes. */
@Component
class Check {

    private final PreTasks tasks;
    private final Participants participants;
    private final PreTaskNotices notices;
    private final ChannelsOfTeams channels;
    private final Audiences audiences;
    private final RecipientCount count;
    private final Clock clock;

    Check(
            PreTasks tasks,
            Participants participants,
            PreTaskNotices notices,
            ChannelsOfTeams channels,
            Audiences audiences,
            RecipientCount count,
            Clock clock) {
        this.tasks = tasks;
        this.participants = participants;
        this.notices = notices;
        this.channels = channels;
        this.audiences = audiences;
        this.count = count;
        this.clock = clock;
    }

    /** @param first said before it */
    Reply draw(PreTask draft, List<String> first, Wording wording) {
        List<Part> parts = new ArrayList<>();
        first.forEach(it -> parts.add(new Paragraph(it)));
        parts.add(wording.note("preview"));
        parts.addAll(notices.preview(draft, wording.language()).parts());
        parts.add(new Facts(facts(draft, wording)));
        parts.addAll(people(draft, wording));
        return wording.reply(parts, choices(draft, wording));
    }

    private List<Choice> choices(PreTask draft, Wording wording) {
        Map<String, String> values = TaskButton.ofVersion(draft);
        List<Choice> choices = new ArrayList<>(List.of(
                wording.button(TaskButton.HAND_OUT, values),
                wording.button(TaskButton.TEST, values),
                wording.button(TaskButton.EDIT, values),
                wording.button(TaskButton.QUESTIONS, values)));
        if (channels.canBeChosen(draft)) {
            choices.add(wording.button(TaskButton.CHANNELS, values));
        }
        choices.add(wording.button(TaskButton.DISCARD, values));
        return choices;
    }

    private List<Fact> facts(PreTask draft, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        int own = draft.pack().numbered(Scope.PERSONAL).size();
        int ofTeam = draft.pack().numbered(Scope.TEAM).size();
        facts.add(wording.fact(
                "fact.questions", ofTeam == 0 ? Integer.toString(own) : wording.say("questions.both", own, ofTeam)));
        ZonedDateTime opens = draft.plan().opensAt();
        facts.add(wording.fact(
                "fact.opens",
                opens.isAfter(ZonedDateTime.now(clock)) ? wording.moment(opens) : wording.say("at-once")));
        facts.addAll(times(draft, wording));
        Optional.ofNullable(draft.secondFacilitator())
                .ifPresent(it -> facts.add(wording.fact("fact.with", audiences.name(it))));
        return facts;
    }

    /** Until when it is answered. */
    static List<Fact> times(PreTask task, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        facts.add(wording.fact("fact.due", wording.moment(task.plan().dueAt())));
        if (task.plan().cutOffAt().isAfter(task.plan().dueAt())) {
            facts.add(wording.fact("fact.cut-off", wording.moment(task.plan().cutOffAt())));
        }
        return facts;
    }

    private List<Part> people(PreTask draft, Wording wording) {
        List<Participant> people = participants.all(draft.id());
        List<Team> teams = tasks.teams(draft.id());
        Map<UnitId, Long> sizes = people.stream()
                .map(Participant::team)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        List<Part> parts = new ArrayList<>();
        parts.add(wording.paragraph(
                "asked",
                people.size(),
                teams.stream()
                        .map(it -> wording.say("team.size", it.name(), sizes.getOrDefault(it.id(), 0L)))
                        .collect(Collectors.joining(", "))));
        List<Recipient> recipients = recipients(draft, people, teams);
        if (draft.pack().byInterviewer()) {
            parts.add(wording.paragraph("goes-to.interview"));
        }
        if (!recipients.isEmpty()) {
            parts.add(wording.paragraph("goes-to", count.inWords(recipients, wording.language())));
        } else if (!draft.pack().byInterviewer()) {
            parts.add(wording.paragraph("goes-to.nobody"));
        }
        channels.told(draft.id(), wording).ifPresent(parts::add);
        if (draft.pack().asksEachPerson() && sizes.values().stream().anyMatch(it -> it < SmallGroups.LEAST)) {
            parts.add(wording.note("small-team"));
        }
        return parts;
    }

    private static List<Recipient> recipients(PreTask draft, List<Participant> people, List<Team> teams) {
        List<Recipient> recipients = new ArrayList<>();
        if (draft.pack().asksEachPerson()) {
            people.forEach(it -> recipients.add(new Recipient.Person(it.worker())));
        }
        teams.stream()
                .map(Team::channel)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(it -> recipients.add(new Recipient.Channel(it)));
        return recipients;
    }
}
