package fi.omabotti.bot.ops;

import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.ops.CommandWords.Misunderstood;
import fi.omabotti.conversation.Language;
import fi.omabotti.extract.ExtractImport;
import fi.omabotti.extract.ImportReport;
import fi.omabotti.extract.ImportReport.Outcome;
import fi.omabotti.extract.ReportText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code java -jar omabotti.jar import units|staff|assignments FILE [--dry-run] [--taken 2026-11-24T06:00] [--invented]
 * [--force]}: takes a file in with the settings of the bot, and prints the report. The exit status is 0 when the file was taken in (or
 * a dry run says that it can be), else 1, and then nothing was changed.
 */
public final class ImportCommand {

    private final CommandRun program;
    private final PrintStream out;
    private final ImportTerminal terminal;

    /** A command that starts this application to do its work, without a web server. */
    public ImportCommand(Class<?> application, PrintStream out, PrintStream err) {
        this.program = new CommandRun(application, out);
        this.out = out;
        this.terminal = new ImportTerminal(err);
    }

    /** Whether these arguments of the program are for this command. */
    public static boolean isMeant(String... args) {
        return args.length > 0 && args[0].equals("import");
    }

    /** Runs the command and gives the exit status. */
    public int run(String... args) {
        List<String> words = List.of(args).subList(1, args.length);
        Language language = CommandWords.language(words);
        try {
            ImportArguments arguments = ImportArguments.parse(words);
            if (!Files.isReadable(arguments.file())) {
                return fail(language, "file-unreadable");
            }
            return run(arguments);
        } catch (Misunderstood misunderstood) {
            return fail(language, misunderstood.key());
        } catch (IOException | RuntimeException fault) {
            terminal.done();
            return program.explain(language, fault, "failed");
        }
    }

    private int run(ImportArguments arguments) throws IOException {
        try (ConfigurableApplicationContext context = program.start(arguments.settings(), unchanged -> {})) {
            boolean local = context.getBean(TeamsSettings.class).isLocal();
            if (local && !arguments.invented()) {
                return fail(arguments.language(), "local-takes-invented-only");
            }
            // beside real people, nobody's word makes a test code right (P-26)
            boolean testCodes =
                    local || context.getEnvironment().getProperty("omabotti.allow-temporary-ids", Boolean.class, false);
            ImportReport report = context.getBean(ExtractImport.class)
                    .run(arguments.request(context.getBean(Clock.class).getZone(), testCodes), terminal::progress);
            terminal.done();
            ReportText.lines(report, arguments.language()).forEach(out::println);
            return report.outcome() == Outcome.REFUSED ? 1 : 0;
        }
    }

    private int fail(Language language, String key) {
        terminal.done();
        return program.fail(language, key);
    }
}
