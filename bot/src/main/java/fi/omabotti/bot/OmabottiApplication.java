package fi.omabotti.bot;

import fi.omabotti.ConversationsConfiguration;
import fi.omabotti.bot.ops.AuditCommand;
import fi.omabotti.bot.ops.CompilationCommand;
import fi.omabotti.bot.ops.DoctorCommand;
import fi.omabotti.bot.ops.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program: the bot as a server. */
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
@Import(ConversationsConfiguration.class)
public class OmabottiApplication {

    public static void main(String[] args) {
        if (ImportCommand.isMeant(args)) {
            System.exit(new ImportCommand(CommandApplication.class, System.out, System.err).run(args));
        }
        if (AuditCommand.isMeant(args)) {
            System.exit(new AuditCommand(CommandApplication.class, System.out).run(args));
        }
        if (CompilationCommand.isMeant(args)) {
            System.exit(new CompilationCommand(CommandApplication.class, System.out).run(args));
        }
        if (DoctorCommand.isMeant(args)) {
            System.exit(new DoctorCommand(DoctorApplication.class, System.out).run(args));
        }
        SpringApplication.run(OmabottiApplication.class, args);
    }
}
