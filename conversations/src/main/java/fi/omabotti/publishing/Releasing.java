package fi.omabotti.publishing;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.compilation.stored.CompilationBook;
import fi.omabotti.compilation.stored.ShownToTeams;
import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.pretask.Freezing;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskBook;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.pretask.Progress;
import fi.omabotti.pretask.ProgressCounts;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sharing with teams, freezing and publishing: each asked for twice, and done once. */
@Component
class Releasing {

    private final PreTasks tasks;
    private final PreTaskBook book;
    private final Freezing freezing;
    private final Participants participants;
    private final ProgressCounts progress;
    private final CompilationBook compilations;
    private final ShownToTeams shown;
    private final Broadcasts broadcasts;
    private final AuditTrail audit;
    private final Clock clock;

    Releasing(
            PreTasks tasks,
            PreTaskBook book,
            Freezing freezing,
            Participants participants,
            ProgressCounts progress,
            CompilationBook compilations,
            ShownToTeams shown,
            Broadcasts broadcasts,
            AuditTrail audit,
            Clock clock) {
        this.tasks = tasks;
        this.book = book;
        this.freezing = freezing;
        this.participants = participants;
        this.progress = progress;
        this.compilations = compilations;
        this.shown = shown;
        this.broadcasts = broadcasts;
        this.audit = audit;
        this.clock = clock;
    }

    /** How far it is, and what comes next. */
    Reply overview(PreTask task, Wording wording) {
        boolean shared = compilations.find(task.id()).isShared();
        boolean teams = !tasks.teams(task.id()).isEmpty();
        List<Part> parts = new ArrayList<>(List.of(
                new Headline(wording.say("headline", wording.title(task))),
                wording.paragraph("release." + task.state().name())));
        List<Choice> choices = new ArrayList<>();
        Map<String, String> values = values(task);
        if (task.state() != PreTaskState.PUBLISHED && teams) {
            parts.add(wording.paragraph(shared ? "release.shared" : "release.not-shared"));
            if (!shared) {
                choices.add(wording.button(CompilationButton.SHARE, values));
            }
        }
        if (!task.isFrozen()) {
            choices.add(wording.button(CompilationButton.FREEZE, values));
        } else if (task.state() == PreTaskState.FROZEN) {
            choices.add(wording.button(CompilationButton.PUBLISH, values));
        }
        choices.add(wording.button(CompilationButton.SHOW, values));
        return wording.reply(parts, choices);
    }

    Reply askToShare(PreTask task, Wording wording) {
        if (task.state() == PreTaskState.PUBLISHED
                || compilations.find(task.id()).isShared()) {
            return overview(task, wording);
        }
        return check(task, task.isFrozen() ? "share?.frozen" : "share?", CompilationButton.SHARED, wording);
    }

    Reply share(Turn turn, PreTask task, Wording wording) {
        if (!compilations.share(task.id())) {
            return wording.reply("shared.before");
        }
        audit.record(AuditRecord.of(CompilationEvent.COMPILATION_SHARED, turn).about(task.subject()));
        return wording.reply(
                List.of(wording.paragraph("shared")), List.of(wording.button(CompilationButton.SHOW, values(task))));
    }

    Reply askToFreeze(PreTask task, Wording wording) {
        if (task.isFrozen()) {
            return wording.reply("frozen.before");
        }
        List<Part> parts = new ArrayList<>(
                List.of(new Headline(wording.say("headline", wording.title(task))), wording.paragraph("freeze?")));
        List<Progress> teams = progress.of(task.id());
        parts.add(wording.paragraph(
                "freeze?.answered",
                Integer.toString(teams.stream().mapToInt(Progress::answered).sum()),
                Integer.toString(teams.stream().mapToInt(Progress::asked).sum())));
        if (task.state() == PreTaskState.OPEN
                && ZonedDateTime.now(clock).isBefore(task.plan().cutOffAt())) {
            parts.add(
                    wording.paragraph("freeze?.open", wording.moment(task.plan().cutOffAt())));
        }
        return wording.reply(
                parts,
                List.of(
                        wording.button(CompilationButton.FROZEN, values(task)),
                        wording.button(CompilationButton.DROP, values(task))));
    }

    /** What teams were shown until now goes with the key: it was of answers that somebody could still change. */
    Reply freeze(Turn turn, PreTask task, Wording wording) {
        if (!freezing.freeze(task.id())) {
            return wording.reply("frozen.before");
        }
        shown.forget(task.id());
        audit.record(AuditRecord.of(CompilationEvent.ANSWERS_FROZEN, turn).about(task.subject()));
        return wording.reply(
                List.of(wording.paragraph("frozen")),
                List.of(
                        wording.button(CompilationButton.SHOW, values(task)),
                        wording.button(CompilationButton.PUBLISH, values(task))));
    }

    Reply askToPublish(PreTask task, Wording wording) {
        return switch (task.state()) {
            case FROZEN -> check(task, "publish?", CompilationButton.PUBLISHED, wording);
            case PUBLISHED -> wording.reply("published.before");
            default -> wording.reply("freeze-first");
        };
    }

    Reply publish(Turn turn, PreTask task, Wording wording) {
        if (!book.publish(task.id())) {
            boolean before = tasks.find(task.id()).orElseThrow().state() == PreTaskState.PUBLISHED;
            return wording.reply(before ? "published.before" : "freeze-first");
        }
        audit.record(
                AuditRecord.of(CompilationEvent.COMPILATION_PUBLISHED, turn).about(task.subject()));
        List<Recipient.Person> told = participants.all(task.id()).stream()
                .filter(it -> !it.declined())
                .map(it -> new Recipient.Person(it.worker()))
                .toList();
        if (!told.isEmpty()) {
            broadcasts.send(
                    new Broadcast(message(task), clock.instant(), false),
                    told,
                    (recipient, language) -> letter(task, language));
        }
        return wording.reply(
                List.of(wording.paragraph("published", Integer.toString(told.size()))),
                List.of(wording.button(CompilationButton.SHOW, values(task))));
    }

    /** By which delivery knows it. */
    static String message(PreTask task) {
        return task.subject() + "/published";
    }

    private static Reply letter(PreTask task, Language language) {
        Wording wording = new Wording(language);
        return wording.reply(
                List.of(
                        new Headline(wording.say("headline", wording.title(task))),
                        wording.paragraph("letter"),
                        wording.note("confidence")),
                List.of(wording.button(CompilationButton.SHOW, values(task))));
    }

    private static Reply check(PreTask task, String key, CompilationButton yes, Wording wording) {
        return wording.reply(
                List.of(new Headline(wording.say("headline", wording.title(task))), wording.paragraph(key)),
                List.of(wording.button(yes, values(task)), wording.button(CompilationButton.DROP, values(task))));
    }

    private static Map<String, String> values(PreTask task) {
        return CompilationButton.of(task.id(), Optional.empty());
    }
}
