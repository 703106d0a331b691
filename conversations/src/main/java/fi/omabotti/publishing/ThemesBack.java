package fi.omabotti.publishing;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.compilation.Sorted;
import fi.omabotti.compilation.Sorted.Fault;
import fi.omabotti.compilation.Tagging;
import fi.omabotti.compilation.document.ThemesFromWorkbook;
import fi.omabotti.compilation.stored.CompilationBook;
import fi.omabotti.compilation.stored.Materials;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.SentFile;
import fi.omabotti.conversation.Turn;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** A workbook that a facilitator sends back with themes in it. Everybody else hears that files are not read. */
@Component
class ThemesBack {

    /** A card holds no more. */
    private static final int MOST_FAULTS = 10;

    private final CompilationAccess access;
    private final Materials materials;
    private final CompilationBook book;
    private final AuditTrail audit;

    ThemesBack(CompilationAccess access, Materials materials, CompilationBook book, AuditTrail audit) {
        this.access = access;
        this.materials = materials;
        this.book = book;
        this.audit = audit;
    }

    Reply read(Turn turn, SentFile file) {
        Wording wording = new Wording(turn.language());
        if (!access.runsAny(turn)) {
            return wording.reply("file.not-read");
        }
        Optional<ByteArrayResource> content = file.readable();
        if (content.isEmpty()) {
            return refused(turn, "themes.unfit");
        }
        ThemesFromWorkbook themes = ThemesFromWorkbook.of(content.get().getByteArray());
        if (!themes.isReadable()) {
            return refused(turn, "themes.unfit");
        }
        if (themes.preTask().isEmpty()) {
            return refused(turn, "themes.of-what");
        }
        return access.run(turn, new PreTaskId(themes.preTask().get()))
                .map(task -> read(turn, task, themes))
                .orElseGet(() -> refused(turn, "themes.not-yours"));
    }

    private Reply read(Turn turn, PreTask task, ThemesFromWorkbook themes) {
        return task.state() == PreTaskState.PUBLISHED
                ? refused(turn, "themes.published")
                : themes.sorted(materials.compiler(task, turn.language()))
                        .fold(taken -> keep(turn, task, taken), faulty -> refused(turn, faulty.faults()));
    }

    private Reply keep(Turn turn, PreTask task, Sorted.Taken taken) {
        Tagging tagging = taken.tagging();
        if (!book.sort(task.id(), tagging, turn.asker().id())) {
            return refused(turn, "themes.published");
        }
        audit.record(AuditRecord.of(CompilationEvent.THEMES_TAKEN_IN, turn).about(task.subject()));
        Wording wording = new Wording(turn.language());
        int sorted = book.find(task.id()).sortedAnswers();
        long used = tagging.byAnswer().values().stream()
                .flatMap(it -> it.stream())
                .distinct()
                .count();
        return wording.reply(
                List.of(wording.paragraph(
                        "themes.kept", wording.title(task), Integer.toString(sorted), Long.toString(used))),
                List.of(wording.button(CompilationButton.SHOW, CompilationButton.of(task.id(), Optional.empty()))));
    }

    private Reply refused(Turn turn, List<Fault> faults) {
        audit.record(AuditRecord.of(CompilationEvent.THEMES_REFUSED, turn));
        Wording wording = new Wording(turn.language());
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph("themes.faulty")));
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(it -> parts.add(wording.paragraph("fault." + it.what().name(), Integer.toString(it.row()))));
        if (faults.size() > MOST_FAULTS) {
            parts.add(wording.note("faults.more", Integer.toString(faults.size() - MOST_FAULTS)));
        }
        return wording.reply(parts, List.of());
    }

    private Reply refused(Turn turn, String key) {
        audit.record(AuditRecord.of(CompilationEvent.THEMES_REFUSED, turn));
        return new Wording(turn.language()).reply(key);
    }
}
