package fi.omabotti.bot.ops;

import fi.omabotti.bot.auth.SettingsFault;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.ops.ImportArguments.Misunderstood;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Texts;
import fi.omabotti.extract.ExtractImport;
import fi.omabotti.extract.ImportReport;
import fi.omabotti.extract.ImportReport.Outcome;
import fi.omabotti.extract.ReportText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code java -jar omabotti.jar import units|staff|assignments FILE [--dry-run] [--taken 2026-11-24T06:00] [--invented]}:
 * takes a file in with the settings of the bot, and prints the report. The exit status is 0 when the file was taken in (or
 * a dry run says that it can be), else 1, and then nothing was changed.
 */
public final class ImportCommand {

    /** "Database may be already in use", of an embedded H2. */
    private static final int DATABASE_IN_USE = 90020;

    private static final List<String> SILENCE = List.of(
            "--logging.level.root=off",
            "--logging.level.fi.omabotti=off",
            "--logging.level.org.flywaydb.core.internal.command=off");

    private static final Texts TEXTS = Texts.of(ImportCommand.class);

    private final Class<?> application;
    private final PrintStream out;
    private final ImportTerminal terminal;

    /** A command that starts this application to do its work, without a web server. */
    public ImportCommand(Class<?> application, PrintStream out, PrintStream err) {
        this.application = application;
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
        Language language = ImportArguments.language(words);
        try {
            ImportArguments arguments = ImportArguments.parse(words);
            if (!Files.isReadable(arguments.file())) {
                return fail(language, "file-unreadable");
            }
            return run(arguments);
        } catch (Misunderstood misunderstood) {
            return fail(language, String.valueOf(misunderstood.getMessage()));
        } catch (IOException | RuntimeException fault) {
            return explain(language, fault);
        }
    }

    private int run(ImportArguments arguments) throws IOException {
        try (ConfigurableApplicationContext context = start(arguments)) {
            if (context.getBean(TeamsSettings.class).isLocal() && !arguments.invented()) {
                return fail(arguments.language(), "local-takes-invented-only");
            }
            Clock clock = context.getBean(Clock.class);
            ImportReport report =
                    context.getBean(ExtractImport.class).run(arguments.request(clock.getZone()), terminal::progress);
            terminal.done();
            ReportText.lines(report, arguments.language()).forEach(out::println);
            return report.outcome() == Outcome.REFUSED ? 1 : 0;
        }
    }

    /** Silent, for what goes wrong is said in our own words. */
    private ConfigurableApplicationContext start(ImportArguments arguments) {
        String[] settings =
                Stream.concat(arguments.settings().stream(), SILENCE.stream()).toArray(String[]::new);
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(settings);
    }

    private int explain(Language language, Exception fault) {
        Optional<SettingsFault> settings = causes(fault)
                .filter(SettingsFault.class::isInstance)
                .map(SettingsFault.class::cast)
                .findFirst();
        if (settings.isPresent()) {
            out.println(settings.get().getMessage());
            out.println(settings.get().action());
            return 1;
        }
        boolean inUse =
                causes(fault).anyMatch(it -> it instanceof SQLException sql && sql.getErrorCode() == DATABASE_IN_USE);
        return fail(language, inUse ? "database-in-use" : "failed", kinds(fault));
    }

    /** Class names only: messages may hold what is in the file. */
    private static String kinds(Exception fault) {
        return String.join(
                " < ",
                causes(fault)
                        .map(it -> it.getClass().getSimpleName())
                        .distinct()
                        .toList());
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, it -> it != null, Throwable::getCause).limit(20);
    }

    private int fail(Language language, String key, Object... values) {
        terminal.done();
        out.println(TEXTS.say(language, key, values));
        return 1;
    }
}
