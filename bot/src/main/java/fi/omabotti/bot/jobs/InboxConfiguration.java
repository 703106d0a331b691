package fi.omabotti.bot.jobs;

import fi.omabotti.bot.auth.SettingsFault;
import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Reads the inbox, if there is one. */
@Configuration(proxyBeanMethods = false)
@Conditional(InboxConfiguration.IsSet.class)
class InboxConfiguration {

    private static final String FOLDER = "omabotti.inbox.folder";

    /** A folder is named. */
    static final class IsSet implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty(FOLDER));
        }
    }

    @Bean
    Job readInbox(Inbox inbox, TeamsSettings teams) {
        if (teams.isLocal()) {
            throw new SettingsFault(
                    "Local mode takes invented people only, and an inbox is for real ones.",
                    "Take the setting " + FOLDER + " away, or set the credentials of Teams.");
        }
        return switch (inbox.fitness()) {
            case FIT -> Job.every(inbox.lookEvery(), "read-inbox", inbox::look);
            case MISSING -> throw unfit("does not exist", "Make it, owned by the bot's account: mkdir, chmod 700.");
            case NO_FOLDER -> throw unfit("is not a folder", "Name a folder, owned by the bot's account, chmod 700.");
            case OPEN_TO_OTHERS ->
                throw unfit("is open to others than the bot's account", "Close it: chmod 700. See who read it.");
            case NOT_WRITABLE ->
                throw unfit("cannot be read and written by the bot's account", "Give it to that account: chown.");
        };
    }

    private static SettingsFault unfit(String what, String action) {
        return new SettingsFault("The folder of " + FOLDER + " " + what + ".", action);
    }
}
