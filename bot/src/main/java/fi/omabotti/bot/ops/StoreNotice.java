package fi.omabotti.bot.ops;

import fi.omabotti.bot.auth.TeamsSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the start that a county is being served from the embedded database. Local mode is what that is for. */
@Component
@ConditionalOnWebApplication
class StoreNotice {

    private static final Logger log = LoggerFactory.getLogger(StoreNotice.class);

    private final TeamsSettings teams;
    private final Environment settings;

    StoreNotice(TeamsSettings teams, Environment settings) {
        this.teams = teams;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (!teams.isLocal()
                && settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")) {
            log.warn(
                    "The bot serves from the embedded database, which one program at a time can open: no second instance takes"
                            + " over, and the bot's own account can change its audit trail. For a county set spring.datasource.url"
                            + " (SPRING_DATASOURCE_URL) to a PostgreSQL, see the README");
        }
    }
}
