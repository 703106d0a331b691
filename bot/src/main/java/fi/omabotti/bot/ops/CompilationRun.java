package fi.omabotti.bot.ops;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.compilation.Compilation;
import fi.omabotti.compilation.Compiler;
import fi.omabotti.compilation.Sorted;
import fi.omabotti.compilation.document.CompilationFile;
import fi.omabotti.compilation.document.ThemesFromWorkbook;
import fi.omabotti.compilation.document.WorkbookFile;
import fi.omabotti.compilation.stored.CompilationBook;
import fi.omabotti.compilation.stored.Materials;
import fi.omabotti.event.Audiences;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTaskState;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** One run of the command {@code koonti} over the store. */
final class CompilationRun {

    /** A terminal holds more; nobody reads them. */
    private static final int MOST_FAULTS = 20;

    private final PreTasks tasks;
    private final Materials materials;
    private final CompilationBook book;
    private final Audiences audiences;
    private final AuditTrail audit;
    private final CompilationArguments arguments;
    private final byte[] workbook;
    private final List<Message> refusal = new ArrayList<>();

    /** @param workbook with themes to be taken in first; empty for none */
    CompilationRun(ApplicationContext context, CompilationArguments arguments, byte[] workbook) {
        this.tasks = context.getBean(PreTasks.class);
        this.materials = context.getBean(Materials.class);
        this.book = context.getBean(CompilationBook.class);
        this.audiences = context.getBean(Audiences.class);
        this.audit = context.getBean(AuditTrail.class);
        this.arguments = arguments;
        this.workbook = workbook.clone();
    }

    /** A key of the commands' texts, with what is filled in. */
    record Message(String key, String value) {}

    /** Why nothing is written. */
    List<Message> refusal() {
        return List.copyOf(refusal);
    }

    /** By their names; none when it is refused. Joins the caller's transaction. */
    Map<String, byte[]> files() {
        PreTask task = tasks.find(new PreTaskId(arguments.task()))
                .filter(it -> it.state() != PreTaskState.DRAFT)
                .orElse(null);
        if (task == null) {
            return refuse(null, "koonti-no-task");
        }
        WorkerId facilitator = facilitator(task).orElse(null);
        if (facilitator == null && arguments.facilitator() != null) {
            return refuse(task, "koonti-no-facilitator");
        }
        if (facilitator == null && (!task.isFrozen() || workbook.length > 0)) {
            return refuse(task, "koonti-facilitator-first");
        }
        Long team = arguments.team();
        if (team != null
                && tasks.teams(task.id()).stream().noneMatch(it -> it.id().value() == team)) {
            return refuse(task, "koonti-no-team");
        }
        return facilitator == null || workbook.length == 0 || sort(task, facilitator)
                ? written(task, facilitator)
                : Map.of();
    }

    private Optional<WorkerId> facilitator(PreTask task) {
        String username = arguments.facilitator();
        return username == null
                ? Optional.empty()
                : task.facilitators()
                        .filter(it -> audiences
                                .username(it)
                                .toLowerCase(Locale.ROOT)
                                .equals(username.strip().toLowerCase(Locale.ROOT)))
                        .findFirst();
    }

    private Map<String, byte[]> written(PreTask task, @Nullable WorkerId facilitator) {
        record(CompilationWritten.COMPILATION_WRITTEN, task, facilitator);
        Compiler compiler = materials.compiler(task, arguments.language());
        Long team = arguments.team();
        Compilation compilation = team == null ? compiler.ofAll() : compiler.ofTeam(new UnitId(team));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (CompilationFile kind : CompilationFile.values()) {
            files.put(kind.name(task.id().value(), compilation), kind.of(compilation, arguments.language()));
        }
        if (facilitator != null && team == null) {
            record(CompilationWritten.ANSWERS_WRITTEN, task, facilitator);
            files.put(CompilationFile.themes(task.id().value()), sorting(task, compiler));
        }
        book.made(task.id());
        return files;
    }

    private byte[] sorting(PreTask task, Compiler compiler) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookFile.writeForFacilitators(compiler, task.id().value(), arguments.language(), out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    /** All of them or none. */
    private boolean sort(PreTask task, WorkerId facilitator) {
        ThemesFromWorkbook themes = ThemesFromWorkbook.of(workbook);
        if (themes.isReadable()
                && !themes.preTask().equals(Optional.of(task.id().value()))) {
            refuse(task, "koonti-themes-of-another");
            return false;
        }
        return themes.sorted(materials.compiler(task, arguments.language()))
                .fold(
                        taken -> {
                            if (!book.sort(task.id(), taken.tagging(), facilitator)) {
                                refuse(task, "koonti-published");
                                return false;
                            }
                            record(CompilationWritten.THEMES_WRITTEN, task, facilitator);
                            return true;
                        },
                        faulty -> {
                            refuse(task, "koonti-themes-faulty");
                            faulty.faults().stream().limit(MOST_FAULTS).forEach(this::tell);
                            return false;
                        });
    }

    private void tell(Sorted.Fault fault) {
        refusal.add(new Message(
                "koonti-fault-" + fault.what().name().toLowerCase(Locale.ROOT), Integer.toString(fault.row())));
    }

    private Map<String, byte[]> refuse(@Nullable PreTask task, String key) {
        record(CompilationWritten.COMPILATION_NOT_WRITTEN, task, null);
        refusal.add(new Message(key, Long.toString(arguments.task())));
        return Map.of();
    }

    private void record(CompilationWritten event, @Nullable PreTask task, @Nullable WorkerId facilitator) {
        audit.record(new AuditRecord(
                event,
                facilitator,
                Set.of(),
                Ground.OFFICE,
                null,
                List.of(),
                null,
                task == null ? null : task.subject(),
                "command/koonti"));
    }
}
