package fi.omabotti.bot.ops;

import fi.omabotti.bot.doctor.Doctor;
import fi.omabotti.bot.doctor.DoctorConfiguration;
import fi.omabotti.bot.doctor.Finding;
import fi.omabotti.bot.doctor.Finding.Verdict;
import fi.omabotti.bot.ops.CommandWords.Misunderstood;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Texts;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code java -jar omabotti.jar doctor [--package FILE]}: says whether the bot can serve with these settings, a line for each thing
 * that it looked at, and lists what somebody has to confirm. It changes nothing. The exit status is 0 when nothing failed, else 1.
 */
public final class DoctorCommand {

    private static final Texts TEXTS = Texts.of(Doctor.class);

    private final CommandRun program;
    private final PrintStream out;

    /** A command that starts this application to do its work, without a web server. */
    public DoctorCommand(Class<?> application, PrintStream out) {
        this.program = new CommandRun(application, out);
        this.out = out;
    }

    /** Whether these arguments of the program are for this command. */
    public static boolean isMeant(String... args) {
        return args.length > 0 && args[0].equals("doctor");
    }

    /** Runs the command and gives the exit status. */
    public int run(String... args) {
        List<String> words = List.of(args).subList(1, args.length);
        Language language = CommandWords.language(words);
        try {
            DoctorArguments arguments = DoctorArguments.parse(words);
            List<String> settings = Stream.concat(
                            arguments.settings().stream(), Stream.of("--spring.main.lazy-initialization=true"))
                    .toList();
            try (ConfigurableApplicationContext context =
                    program.start(settings, new DoctorConfiguration.TouchesNothing())) {
                return tell(new Doctor(context).examine(arguments.appPackage()), language);
            }
        } catch (Misunderstood misunderstood) {
            return program.fail(language, misunderstood.key());
        } catch (RuntimeException fault) {
            return program.explain(language, fault, "doctor-failed");
        }
    }

    private int tell(List<Finding> findings, Language language) {
        findings.forEach(it -> out.println(line(it, language)));
        out.println();
        long failed = count(findings, Verdict.FAILED);
        program.say(
                language,
                failed == 0 ? "doctor-nothing-failed" : "doctor-failed-checks",
                failed,
                count(findings, Verdict.WARNING),
                count(findings, Verdict.TO_CONFIRM));
        return failed == 0 ? 0 : 1;
    }

    private static String line(Finding finding, Language language) {
        String word = TEXTS.say(language, "verdict-" + finding.verdict().name().toLowerCase(Locale.ROOT));
        String text = TEXTS.say(language, finding.key(), finding.values().toArray());
        return "%s %-14s %s".formatted(finding.verdict().sign(), word, text);
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(it -> it.verdict() == verdict).count();
    }
}
