package fi.omabotti.bot.local;

import fi.omabotti.bot.auth.Credentials;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** There are no credentials: said of the settings before there are beans, as {@code TeamsSettings.isLocal} says later. */
final class InLocalMode implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return holdsFor(context.getEnvironment());
    }

    static boolean holdsFor(Environment environment) {
        return Credentials.SETTINGS.stream()
                .allMatch(name -> Binder.get(environment)
                        .bind(name, String.class)
                        .orElse("")
                        .isBlank());
    }
}
