package fi.omabotti.bot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.ContextConfiguration;

/** The whole bot, with credentials, at a port of its own; Teams is a {@link TeamsStub}, the database lives in memory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({OutputCaptureExtension.class, SoundCards.class})
@ContextConfiguration(initializers = TeamsStub.Start.class)
@SpringBootTest(
        classes = {OmabottiApplication.class, BotTestConfiguration.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000",
            // tests write to the same chat one after another
            "omabotti.pace.per-chat=10000/1s",
            // a slow machine shows no sign that a test does not ask for
            "omabotti.typing-after=1h",
            "teams.app-id=" + Channel.APP_ID,
            "teams.app-password=not-a-real-secret",
            "teams.tenant-id=" + Channel.TENANT_ID
        })
public @interface BotTest {}
