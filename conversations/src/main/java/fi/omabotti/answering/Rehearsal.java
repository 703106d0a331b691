package fi.omabotti.answering;

import fi.omabotti.answering.AnswerForm.Page;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.permission.Action;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTask.Window;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.pretask.Sheet;
import fi.omabotti.pretask.Writer;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A draft, tried by whoever makes it: the pages as people will see them, and nothing that is written in them is kept. */
@Component
class Rehearsal {

    private final PreTasks tasks;
    private final AnswerForm form;

    Rehearsal(PreTasks tasks, AnswerForm form) {
        this.tasks = tasks;
        this.form = form;
    }

    /** Empty for what is no draft of the presser's own. */
    Optional<Reply> pressed(Turn turn, AnswerButton button, Map<String, String> values) {
        return tasks.find(new PreTaskId(Values.number(values, OwnSheet.TASK, 0)))
                .filter(it -> it.state() == PreTaskState.DRAFT
                        && it.isRunBy(turn.asker().id())
                        && Action.RUN_PRE_TASKS.isOpenTo(turn.asker(), turn.place()))
                .map(draft -> draw(turn, button, sheet(turn, draft, values), values));
    }

    private Reply draw(Turn turn, AnswerButton button, OwnSheet own, Map<String, String> values) {
        Wording wording = new Wording(turn.language());
        int page = Values.number(values, OwnSheet.PAGE, 1);
        int next = button == AnswerButton.SAVE ? Values.number(values, AnswerSaving.GO, page + 1) : page;
        if (next > own.pages().size()) {
            return over(own, wording);
        }
        Reply drawn = form.draw(own, Page.of(next, wording.note("rehearsal")), wording);
        List<Choice> pages = drawn.choices().stream()
                .filter(it -> it instanceof Choice.Pick pick && pick.action().equals(AnswerButton.SAVE.key()))
                .toList();
        return wording.reply(drawn.parts(), pages);
    }

    private Reply over(OwnSheet own, Wording wording) {
        boolean teamIsLeft = !own.isOfTeam() && own.task().pack().asks(Scope.TEAM);
        return wording.reply(
                List.of(wording.paragraph("rehearsal.over")),
                teamIsLeft
                        ? List.of(wording.button(
                                AnswerButton.TEAM, ofTeam(own, own.writer()).values()))
                        : List.of());
    }

    private static OwnSheet sheet(Turn turn, PreTask draft, Map<String, String> values) {
        Writer me = Writer.ofOwn(turn.asker().id());
        OwnSheet own = new OwnSheet(draft, me, new Sheet(0, false, false, false, false, Map.of()), Window.IN_TIME);
        boolean team = values.containsKey(OwnSheet.PART) || !draft.pack().asks(Scope.PERSONAL);
        return team ? ofTeam(own, me) : own;
    }

    /** Of a team that there is not: nothing of it reaches the store. */
    private static OwnSheet ofTeam(OwnSheet own, Writer me) {
        return new OwnSheet(own.task(), Writer.ofTeam(me.who(), new UnitId(0)), own.sheet(), own.window());
    }
}
