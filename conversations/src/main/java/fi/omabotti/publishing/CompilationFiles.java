package fi.omabotti.publishing;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.document.CompilationFile;
import fi.omabotti.compilation.document.WorkbookFile;
import fi.omabotti.compilation.stored.CompilationBook;
import fi.omabotti.compilation.stored.Materials;
import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Takeaway;
import fi.omabotti.conversation.Turn;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.publishing.CompilationAccess.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Compilations to take along: offered first, and made anew when they are wanted. */
@Component
class CompilationFiles {

    private final CompilationAccess access;
    private final Materials materials;
    private final CompilationBook book;
    private final AuditTrail audit;

    CompilationFiles(CompilationAccess access, Materials materials, CompilationBook book, AuditTrail audit) {
        this.access = access;
        this.materials = materials;
        this.book = book;
        this.audit = audit;
    }

    /** One for its readers. */
    Reply file(Turn turn, CompilationButton button, View view, boolean taken) {
        CompilationFile kind = CompilationFile.valueOf(button.name());
        audit.record(
                AuditRecord.of(taken ? CompilationEvent.COMPILATION_TAKEN : CompilationEvent.COMPILATION_OFFERED, turn)
                        .about(view.task().subject() + "/" + kind.name()));
        if (taken && view.asFacilitator()) {
            book.made(view.task().id());
        }
        Wording wording = new Wording(turn.language());
        Compilation compilation = access.compiled(view, turn.language()).compilation();
        if (compilation.progress().isEmpty()) {
            return wording.reply("gone", wording.title(view.task()));
        }
        String description =
                wording.say("file.of", wording.title(view.task()), CompilationCard.whom(compilation, wording));
        return offer(
                kind.name(view.task().id().value(), compilation),
                description,
                kind.of(compilation, turn.language()),
                (Pick) wording.button(button, view.values()),
                taken,
                wording);
    }

    /** With every answer in words, for the two facilitators alone. */
    Reply sorting(Turn turn, PreTask task, boolean taken) {
        audit.record(AuditRecord.of(taken ? CompilationEvent.ANSWERS_TAKEN : CompilationEvent.ANSWERS_OFFERED, turn)
                .about(task.subject()));
        Wording wording = new Wording(turn.language());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookFile.writeForFacilitators(
                    materials.compiler(task, turn.language()), task.id().value(), turn.language(), out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        Map<String, String> values = CompilationButton.of(task.id(), Optional.empty());
        return offer(
                CompilationFile.themes(task.id().value()),
                wording.say("file.sorting", wording.title(task)),
                out.toByteArray(),
                (Pick) wording.button(CompilationButton.SORTING, values),
                taken,
                wording);
    }

    private static Reply offer(
            String name, String description, byte[] content, Pick again, boolean taken, Wording wording) {
        return wording.reply(List.of(wording.paragraph(taken ? "file.taken" : "file", name, description)), List.of())
                .with(new Takeaway(name, description, new ByteArrayResource(content), again));
    }
}
