package fi.omabotti.bot.ops;

import fi.omabotti.bot.ops.CommandWords.Misunderstood;
import fi.omabotti.conversation.Language;
import fi.omabotti.folder.OpenToOthersException;
import fi.omabotti.folder.ProtectedFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code java -jar omabotti.jar koonti 12 [--folder FOLDER] [--team ID] [--themes FILE.xlsx] [--facilitator USERNAME]}: writes the
 * compilation of a pre-task as Word, Excel, Markdown and CSV into a folder that nobody else can read. Before the answers are frozen,
 * and of everything that may not be quoted, it does so for one of the two facilitators only. The exit status is 0 when the files were
 * written, else 1, and then nothing was changed.
 */
public final class CompilationCommand {

    private static final String NAME = "koonti";

    private final CommandRun program;

    /** A command that starts this application to do its work, without a web server. */
    public CompilationCommand(Class<?> application, PrintStream out) {
        this.program = new CommandRun(application, out);
    }

    /** Whether these arguments of the program are for this command. */
    public static boolean isMeant(String... args) {
        return args.length > 0 && args[0].equals(NAME);
    }

    /** Runs the command and gives the exit status. */
    public int run(String... args) {
        List<String> words = List.of(args).subList(1, args.length);
        Language language = CommandWords.language(words);
        try {
            return run(CompilationArguments.parse(words));
        } catch (Misunderstood misunderstood) {
            return program.fail(language, misunderstood.key());
        } catch (OpenToOthersException open) {
            return program.fail(language, "koonti-folder-open");
        } catch (IOException unwritable) {
            return program.fail(language, "koonti-unwritable");
        } catch (RuntimeException fault) {
            return program.explain(language, fault, "koonti-failed");
        }
    }

    /** Written only when the trail has it (P-14). The store's tables stay as they are. */
    private int run(CompilationArguments arguments) throws IOException {
        Path themes = arguments.themes();
        if (themes != null && !Files.isReadable(themes)) {
            return program.fail(arguments.language(), "file-unreadable");
        }
        byte[] workbook = themes == null ? new byte[0] : Files.readAllBytes(themes);
        try (ConfigurableApplicationContext context = program.start(arguments.settings(), new AsItIs())) {
            CompilationRun run = new CompilationRun(context, arguments, workbook);
            TransactionOperations transaction = context.getBean(TransactionOperations.class);
            Map<String, byte[]> files = transaction.execute(status -> run.files());
            if (files == null || files.isEmpty()) {
                run.refusal().forEach(it -> program.say(arguments.language(), it.key(), it.value()));
                return 1;
            }
            Path chosen = arguments.folder();
            ProtectedFolder folder = chosen == null
                    ? context.getBean(ProtectedFolder.class)
                    : ProtectedFolder.at(chosen.toAbsolutePath().normalize());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                folder.write(file.getKey(), out -> out.write(file.getValue()));
            }
            program.say(arguments.language(), "koonti-written", String.join(", ", files.keySet()), folder.place());
            return 0;
        }
    }
}
