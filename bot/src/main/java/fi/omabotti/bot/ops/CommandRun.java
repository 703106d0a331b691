package fi.omabotti.bot.ops;

import fi.omabotti.audit.UnusableAuditKey;
import fi.omabotti.bot.auth.SettingsFault;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Texts;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** What commands have in common: the program started silently, without a web server, and faults in our own words. */
final class CommandRun {

    /** "Database may be already in use", of an embedded H2. */
    private static final int DATABASE_IN_USE = 90020;

    /** "Undefined table" in PostgreSQL and in H2. */
    private static final List<String> NO_TABLE = List.of("42P01", "42S02", "42S04");

    private static final List<String> SILENCE = List.of(
            "--logging.level.root=off",
            "--logging.level.fi.omabotti=off",
            "--logging.level.org.flywaydb.core.internal.command=off");

    private static final Texts TEXTS = Texts.of(CommandRun.class);

    private final Class<?> application;
    private final PrintStream out;

    CommandRun(Class<?> application, PrintStream out) {
        this.application = application;
        this.out = out;
    }

    /** Silent, for what goes wrong is said in our own words. */
    ConfigurableApplicationContext start(
            List<String> settings, ApplicationContextInitializer<ConfigurableApplicationContext> before) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(before)
                .run(Stream.concat(settings.stream(), SILENCE.stream()).toArray(String[]::new));
    }

    void say(Language language, String key, Object... values) {
        out.println(TEXTS.say(language, key, values));
    }

    /** Says it, and gives the exit status of what failed. */
    int fail(Language language, String key, Object... values) {
        say(language, key, values);
        return 1;
    }

    /**
     * Says what went wrong, and gives the exit status.
     *
     * @param failed the key of the command's own words for what it has no better ones for; {0} is for support
     */
    int explain(Language language, Exception fault, String failed) {
        return first(fault, SettingsFault.class)
                .map(it -> print(String.valueOf(it.getMessage()), it.action()))
                .or(() -> first(fault, UnusableAuditKey.class)
                        .map(it -> print(String.valueOf(it.getMessage()), it.action())))
                .or(() -> first(fault, SQLException.class).flatMap(it -> store(language, it)))
                .orElseGet(() -> fail(language, failed, kinds(fault)));
    }

    private Optional<Integer> store(Language language, SQLException fault) {
        if (fault.getErrorCode() == DATABASE_IN_USE) {
            return Optional.of(fail(language, "database-in-use"));
        }
        return NO_TABLE.contains(String.valueOf(fault.getSQLState()))
                ? Optional.of(fail(language, "database-too-old"))
                : Optional.empty();
    }

    private int print(String... lines) {
        Stream.of(lines).forEach(out::println);
        return 1;
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

    private static <T> Optional<T> first(Exception fault, Class<T> kind) {
        return causes(fault)
                .filter(kind::isInstance)
                .map((Function<Throwable, T>) kind::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, it -> it != null, Throwable::getCause).limit(20);
    }
}
