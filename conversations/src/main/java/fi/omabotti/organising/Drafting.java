package fi.omabotti.organising;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskBook;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From "uusi ennakkotehtävä" to a draft that can be looked at. */
@Component
class Drafting {

    private static final Set<PreTaskState> HANDED_OUT =
            Set.of(PreTaskState.OPEN, PreTaskState.CLOSED, PreTaskState.FROZEN, PreTaskState.PUBLISHED);

    /** Drafts that are offered. */
    private static final int MOST_DRAFTS = 3;

    private final PreTasks tasks;
    private final PreTaskBook book;
    private final Participants participants;
    private final TaskForm form;
    private final TaskValues values;
    private final TaskFormReader reader;
    private final ChannelsOfTeams channels;
    private final Check check;

    Drafting(
            PreTasks tasks,
            PreTaskBook book,
            Participants participants,
            TaskForm form,
            TaskValues values,
            TaskFormReader reader,
            ChannelsOfTeams channels,
            Check check) {
        this.tasks = tasks;
        this.book = book;
        this.participants = participants;
        this.form = form;
        this.values = values;
        this.reader = reader;
        this.channels = channels;
        this.check = check;
    }

    /** The last one first: most are like it (V-27). */
    Reply start(Turn turn) {
        Wording wording = new Wording(turn.language());
        WorkerId me = turn.asker().id();
        Optional<PreTask> last = tasks.runBy(me, HANDED_OUT).stream().findFirst();
        List<PreTask> drafts = tasks.runBy(me, Set.of(PreTaskState.DRAFT));
        if (last.isEmpty() && drafts.isEmpty()) {
            return empty(turn);
        }
        List<Choice> choices = new ArrayList<>();
        last.ifPresent(it -> choices.add(wording.button(TaskButton.COPY, TaskButton.of(it))));
        choices.add(wording.button(TaskButton.FORM, Map.of()));
        drafts.stream()
                .limit(MOST_DRAFTS)
                .forEach(it -> choices.add(
                        TaskButton.EDIT.choice(wording.say("draft", wording.titleAndTime(it)), TaskButton.of(it))));
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph("new")));
        last.ifPresent(it -> parts.add(wording.note("last", wording.titleAndTime(it))));
        return wording.reply(parts, choices);
    }

    Reply empty(Turn turn) {
        return draw(turn, "form", Optional.empty(), TaskValues.empty(), Map.of());
    }

    Reply copy(Turn turn, PreTask task) {
        return draw(turn, "form.copy", Optional.of(task), values.copied(task), Map.of());
    }

    /** A draft, to go on with. */
    Reply edit(Turn turn, PreTask draft) {
        return draw(turn, "form", Optional.of(draft), values.of(draft), TaskButton.of(draft));
    }

    private Reply draw(
            Turn turn, String first, Optional<PreTask> like, Map<String, String> written, Map<String, String> button) {
        Wording wording = new Wording(turn.language());
        return form.draw(wording, turn.asker().id(), List.of(wording.say(first)), like, written, button, false);
    }

    /** What was written becomes a draft, and is shown; or the form comes back as it was written. */
    Reply written(Turn turn, Optional<PreTask> draft, Map<String, String> written) {
        Wording wording = new Wording(turn.language());
        WorkerId me = turn.asker().id();
        return reader.read(written, me, wording)
                .fold(
                        right -> keep(me, draft, right)
                                .flatMap(tasks::find)
                                .map(it -> check.draw(it, List.of(), wording))
                                .orElseGet(() -> Reply.outdated(wording.language())),
                        (complaints, mayTellWho) -> form.draw(
                                wording,
                                me,
                                complaints,
                                draft.or(() -> reader.like(written, me)),
                                written,
                                draft.map(TaskButton::of).orElseGet(Map::of),
                                mayTellWho));
    }

    private Optional<PreTaskId> keep(WorkerId me, Optional<PreTask> draft, Filled.Right right) {
        if (draft.isEmpty()) {
            PreTaskId id = book.draft(right.pack(), right.plan(), me, right.secondFacilitator());
            participants.replace(id, right.invited());
            channels.choose(id, Map.of());
            return Optional.of(id);
        }
        PreTask it = draft.get();
        WorkerId second = me.equals(it.organiser()) ? right.secondFacilitator() : it.secondFacilitator();
        if (!book.redraft(it.id(), right.pack(), right.plan(), second, me)) {
            return Optional.empty();
        }
        Map<UnitId, String> before = channels.of(it.id());
        participants.replace(it.id(), right.invited());
        channels.choose(it.id(), before);
        return Optional.of(it.id());
    }

    Reply discard(Turn turn, PreTask draft) {
        return book.discard(draft.id())
                ? new Wording(turn.language()).reply("discarded")
                : Reply.outdated(turn.language());
    }
}
