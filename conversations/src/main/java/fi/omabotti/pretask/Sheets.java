package fi.omabotti.pretask;

import fi.omabotti.pretask.Outcome.Fault;
import fi.omabotti.pretask.Outcome.Why;
import fi.omabotti.pretask.PreTask.Window;
import fi.omabotti.pretask.Sheet.Answer;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The answers, for those whose they are. What changes one joins the caller's transaction and locks the sheet first. Nobody's
 * words are lost by somebody else's, nor by one's own of another device: what was written since the form was drawn is not
 * written over, and the same written again changes nothing.
 */
@Component
public class Sheets {

    private final PreTasks tasks;
    private final SheetLocks locks;
    private final SheetRows rows;
    private final Entries entries;
    private final Clock clock;

    Sheets(PreTasks tasks, SheetLocks locks, SheetRows rows, Entries entries, Clock clock) {
        this.tasks = tasks;
        this.locks = locks;
        this.rows = rows;
        this.entries = entries;
        this.clock = clock;
    }

    /** A sheet as it stands; empty for who may not write on it, and once it is frozen. */
    public Optional<Sheet> read(PreTaskId id, Writer writer) {
        return locks.read(id, writer)
                .map(held -> rows.read(id, held.pseudonym()).sheet());
    }

    /** Keeps what was entered: of a draft, or of what is handed in. */
    public Outcome save(PreTaskId id, Writer writer, Fill fill) {
        return open(id, writer, open -> save(open, fill));
    }

    /**
     * Hands it in, with what may be done with it. Again, for what was handed in before.
     *
     * @param version of the questions that were shown
     * @param revision of the sheet that was shown
     */
    public Outcome submit(
            PreTaskId id, Writer writer, int version, int revision, boolean mayQuote, boolean forResearch) {
        return open(id, writer, open -> {
            Sheet now = open.row().sheet();
            boolean same = now.submitted() && now.mayQuote() == mayQuote && now.forResearch() == forResearch;
            if (same && (revision == now.revision() || revision == now.revision() - 1)) {
                return new Outcome.Kept(now);
            }
            if (version != open.task().version()) {
                return new Outcome.OtherQuestions(now);
            }
            if (revision != now.revision()) {
                return new Outcome.Overtaken(now);
            }
            List<Question> missing = missing(open, now);
            boolean late = now.submitted() ? now.late() : open.window() == Window.LATE;
            return missing.isEmpty() && !now.isEmpty()
                    ? keep(open, new Sheet(now.revision() + 1, true, late, mayQuote, forResearch, now.answers()))
                    : new Outcome.Incomplete(missing);
        });
    }

    /**
     * Takes one's own answers away, handed in or not: at any time until they are frozen. An interviewer may, for whom they
     * interview; a team's answer stays.
     */
    public Outcome delete(PreTaskId id, Writer writer) {
        Optional<SheetLocks.Held> held = locks.lock(id, writer);
        if (held.isEmpty() || writer.whose() instanceof Respondent.Group) {
            return new Outcome.Refused(Why.NOT_YOURS);
        }
        String pseudonym = held.get().pseudonym();
        if (!rows.read(id, pseudonym).sheet().isEmpty()) {
            rows.clear(id, pseudonym);
        }
        return new Outcome.Kept(rows.read(id, pseudonym).sheet());
    }

    /** A sheet that may be written on now, and is locked. */
    private record Open(PreTask task, Writer writer, SheetLocks.Held held, SheetRows.Row row, Window window) {}

    private Outcome open(PreTaskId id, Writer writer, Function<Open, Outcome> write) {
        Optional<SheetLocks.Held> held = locks.lock(id, writer);
        if (held.isEmpty()) {
            boolean over = tasks.find(id).filter(PreTask::isFrozen).isPresent();
            return new Outcome.Refused(over ? Why.OVER : Why.NOT_YOURS);
        }
        PreTask task = tasks.find(id).orElseThrow();
        Open open = new Open(
                task,
                writer,
                held.get(),
                rows.read(id, held.get().pseudonym()),
                task.windowAt(ZonedDateTime.now(clock)));
        return switch (open.window()) {
            case BEFORE -> new Outcome.Refused(Why.NOT_YET);
            case OVER -> new Outcome.Refused(Why.OVER);
            case LATE ->
                open.row().sheet().submitted() && !open.row().sheet().late()
                        ? new Outcome.Refused(Why.IN_TIME_STAYS)
                        : write.apply(open);
            case IN_TIME -> write.apply(open);
        };
    }

    /** Nothing at all is no answer, even where nothing is required. */
    private static List<Question> missing(Open open, Sheet sheet) {
        Scope scope = open.writer().whose().scope();
        Pack pack = open.task().pack();
        return sheet.isEmpty() ? pack.questions(scope) : sheet.missing(pack, scope);
    }

    private Outcome save(Open open, Fill fill) {
        SheetRows.Row row = open.row();
        Sheet now = row.sheet();
        if (fill.version() != open.task().version()) {
            return new Outcome.OtherQuestions(now);
        }
        Entries.Read read =
                entries.read(open.task().pack(), open.writer().whose().scope(), fill, now);
        Map<String, Fault> faults = read.faults();
        if (!faults.isEmpty()) {
            return new Outcome.Unfit(faults);
        }
        Map<String, String> changed = read.changed();
        if (changed.isEmpty()) {
            return new Outcome.Kept(now);
        }
        boolean overtaken = fill.revision() < row.since()
                || fill.revision() > now.revision()
                || changed.keySet().stream().anyMatch(item -> row.isNewerThan(fill.revision(), item));
        return overtaken ? new Outcome.Overtaken(now) : keep(open, changed);
    }

    private Outcome keep(Open open, Map<String, String> changed) {
        Sheet now = open.row().sheet();
        PreTask task = open.task();
        Map<String, Answer> answers = new HashMap<>(now.answers());
        changed.forEach((item, text) -> {
            answers.remove(item);
            if (!text.isEmpty()) {
                answers.put(item, new Answer(text, task.version()));
            }
        });
        Sheet next =
                new Sheet(now.revision() + 1, now.submitted(), now.late(), now.mayQuote(), now.forResearch(), answers);
        List<Question> missing = now.submitted() ? missing(open, next) : List.of();
        if (!missing.isEmpty()) {
            return new Outcome.Incomplete(missing);
        }
        Outcome kept = keep(open, next);
        changed.forEach((item, text) -> rows.answer(
                task.id(), open.held().pseudonym(), item, new Answer(text, task.version()), next.revision()));
        return kept;
    }

    private Outcome keep(Open open, Sheet next) {
        rows.write(
                open.task().id(),
                open.held().pseudonym(),
                open.writer().whose(),
                open.held().team(),
                open.row(),
                next);
        return new Outcome.Kept(next);
    }
}
