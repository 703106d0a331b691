package fi.omabotti.answering;

import fi.omabotti.compilation.SmallGroups;
import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Letter;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Reply;
import fi.omabotti.pretask.HandOutMessages;
import fi.omabotti.pretask.Participant;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTask.Window;
import fi.omabotti.pretask.PreTaskNotices;
import fi.omabotti.pretask.Progress;
import fi.omabotti.pretask.Sheet;
import fi.omabotti.pretask.Team;
import fi.omabotti.pretask.Writer;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What comes to people and channels without their asking. A channel's card holds numbers, and nobody's name. */
@Component
class PreTaskMessages implements PreTaskNotices {

    private final Broadcasts broadcasts;
    private final Outbox outbox;
    private final OwnAnswers answers;
    private final Confidence confidence;
    private final Clock clock;

    PreTaskMessages(Broadcasts broadcasts, Outbox outbox, OwnAnswers answers, Confidence confidence, Clock clock) {
        this.broadcasts = broadcasts;
        this.outbox = outbox;
        this.answers = answers;
        this.confidence = confidence;
        this.clock = clock;
    }

    @Override
    public void handedOut(PreTask task, List<Participant> people, List<Progress> teams, List<Team> channels) {
        if (task.pack().asksEachPerson()) {
            send(
                    task,
                    HandOutMessages.toPeople(task),
                    people.stream()
                            .filter(it -> !it.declined())
                            .map(it -> new Recipient.Person(it.worker()))
                            .toList(),
                    toPeople(task));
        }
        for (Team team : channels) {
            teams.stream()
                    .filter(it -> team.id().equals(it.team()))
                    .forEach(it -> send(
                            task,
                            HandOutMessages.toTeam(task, team.id()),
                            List.of(channel(team)),
                            toChannel(task, it)));
        }
    }

    /** Text 13. */
    @Override
    public void reminder(PreTask task, WorkerId to) {
        outbox.send(to, task.subject() + "/reminder/" + LocalDate.now(clock), language -> {
            Wording wording = new Wording(language);
            OwnSheet own = unanswered(task, to);
            return new Reply(
                    wording.say("notification.reminder"),
                    language,
                    List.of(
                            wording.paragraph(
                                    "reminder",
                                    wording.date(task.plan().dueAt()),
                                    wording.time(task.plan().dueAt())),
                            wording.note("reminder.of", wording.title(task))),
                    List.of(
                            AnswerButton.PAGE.choice(wording.say("button.go-on"), own.values()),
                            wording.button(AnswerButton.DECLINE, own.values())));
        });
    }

    @Override
    public void progressed(PreTask task, Progress progress, Team channel) {
        broadcasts.replace(HandOutMessages.toTeam(task, channel.id()), toChannel(task, progress));
    }

    @Override
    public Reply preview(PreTask task, Language language) {
        boolean toEach = task.pack().asksEachPerson();
        return toEach
                ? toPerson(task, new Wording(language))
                : toChannel(task, new Progress(null, "", 0, 0, 0, false), new Wording(language));
    }

    private void send(PreTask task, String message, List<? extends Recipient> to, Letter letter) {
        if (!to.isEmpty()) {
            broadcasts.send(new Broadcast(message, task.plan().opensAt().toInstant(), false), to, letter);
        }
    }

    /** Drawn once for all who speak a language, as it is the same for everybody. */
    private Letter toPeople(PreTask task) {
        Map<Language, Reply> drawn = new EnumMap<>(Language.class);
        return (recipient, language) -> drawn.computeIfAbsent(language, it -> toPerson(task, new Wording(it)));
    }

    private Reply toPerson(PreTask task, Wording wording) {
        OwnSheet own = unanswered(task, task.organiser());
        Reply status = answers.status(own, wording);
        List<Part> parts = new ArrayList<>(status.parts());
        parts.add(new Part.Paragraph(task.pack().intro().in(wording.language())));
        parts.addAll(confidence.said(own, wording));
        return wording.reply(parts, status.choices());
    }

    private static Letter toChannel(PreTask task, Progress progress) {
        return (recipient, language) -> toChannel(task, progress, new Wording(language));
    }

    private static Reply toChannel(PreTask task, Progress progress, Wording wording) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Headline(wording.title(task)));
        if (task.pack().asksEachPerson()) {
            parts.add(answered(progress, wording));
        }
        if (task.pack().asks(Scope.TEAM)) {
            parts.add(wording.paragraph(progress.teamAnswered() ? "progress.team" : "progress.no-team"));
        }
        parts.add(wording.paragraph("until", wording.moment(task.plan().dueAt())));
        parts.add(wording.note("progress.how"));
        return wording.reply(parts, List.<Choice>of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))));
    }

    /** Of a team under five no number: each of them knows their own part of it, and could tell who the others are (V-22). */
    private static Part answered(Progress progress, Wording wording) {
        return progress.asked() < SmallGroups.LEAST
                ? wording.paragraph("progress.few")
                : wording.paragraph("progress", progress.answered(), progress.asked());
    }

    /** As it is for everybody who has not begun, once it is open. */
    private static OwnSheet unanswered(PreTask task, WorkerId worker) {
        Sheet empty = new Sheet(0, false, false, false, false, Map.of());
        return new OwnSheet(task, Writer.ofOwn(worker), empty, Window.IN_TIME);
    }

    private static Channel channel(Team team) {
        return new Channel(Objects.requireNonNull(team.channel()));
    }
}
