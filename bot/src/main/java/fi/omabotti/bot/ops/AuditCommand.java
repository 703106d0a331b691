package fi.omabotti.bot.ops;

import fi.omabotti.audit.AuditPurge;
import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditReport;
import fi.omabotti.audit.AuditSealer;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.AuditVerifier;
import fi.omabotti.audit.PurgeReport;
import fi.omabotti.audit.TrailEvent;
import fi.omabotti.bot.ops.CommandWords.Misunderstood;
import fi.omabotti.conversation.Language;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code java -jar omabotti.jar audit verify} reads the whole audit trail and says whether it is as it was written;
 * {@code audit purge [--dry-run]} removes what is older than it is kept for. Both run as the owner of the tables, write what
 * they do into the trail first, and seal it. The exit status is 0 when the trail is whole, or was purged, else 1.
 */
public final class AuditCommand {

    private static final String NAME = "audit";

    private final CommandRun program;

    /** A command that starts this application to do its work, without a web server. */
    public AuditCommand(Class<?> application, PrintStream out) {
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
            AuditArguments arguments = AuditArguments.parse(words);
            try (ConfigurableApplicationContext context = program.start(arguments.settings(), new AsOwner())) {
                return arguments.purge() ? purge(context, language, arguments.dryRun()) : verify(context, language);
            }
        } catch (Misunderstood misunderstood) {
            return program.fail(language, misunderstood.key());
        } catch (RuntimeException fault) {
            return program.explain(language, fault, "audit-failed");
        }
    }

    /** That somebody looked is written before they see (P-14). */
    private int verify(ConfigurableApplicationContext context, Language language) {
        AuditTrail trail = context.getBean(AuditTrail.class);
        context.getBean(TransactionOperations.class)
                .executeWithoutResult(status ->
                        trail.record(AuditRecord.ofOffice(TrailEvent.TRAIL_VERIFIED, "command/audit-verify")));
        context.getBean(AuditSealer.class).sealNow();
        AuditReport report = context.getBean(AuditVerifier.class).verify();
        program.say(language, report.isSound() ? "audit-sound" : "audit-not-sound");
        program.say(language, "audit-counts", report.rows(), report.segments(), report.purged(), report.unsealed());
        if (report.seals() == 0) {
            program.say(language, "audit-no-file");
        }
        report.findings()
                .forEach(it -> program.say(
                        language,
                        "audit-finding-" + it.kind().name().toLowerCase(Locale.ROOT),
                        Long.toString(it.id())));
        if (report.more() > 0) {
            program.say(language, "audit-more", report.more());
        }
        return report.isSound() ? 0 : 1;
    }

    private int purge(ConfigurableApplicationContext context, Language language, boolean dryRun) {
        PurgeReport report = context.getBean(AuditPurge.class).purge(dryRun, "command/audit-purge");
        context.getBean(AuditSealer.class).sealNow();
        program.say(language, dryRun ? "audit-would-purge" : "audit-purged", report.rows(), report.segments());
        Long stoppedAt = report.stoppedAt();
        return stoppedAt == null ? 0 : program.fail(language, "audit-purge-stopped", Long.toString(stoppedAt));
    }
}
