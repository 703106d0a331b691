package fi.omabotti.bot.delivery;

import fi.omabotti.bot.auth.SettingsFault;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what nobody asked for is delivered.
 *
 * @param atOnce how many messages may be on their way at once: at least as many as are sent in the time that Teams takes to
 *     answer; after a crash no more than these are uncertain
 * @param lookEvery how soon what was written down, or has become due, is noticed
 */
@ConfigurationProperties("omabotti.delivery")
record DeliverySettings(
        @DefaultValue("128") int atOnce, @DefaultValue("1s") Duration lookEvery) {

    private static final int MOST = 1000;

    DeliverySettings {
        if (atOnce < 1 || atOnce > MOST) {
            throw new SettingsFault("omabotti.delivery.at-once is not between 1 and 1000.", "Give 128.");
        }
        if (lookEvery.isNegative() || lookEvery.isZero()) {
            throw new SettingsFault("omabotti.delivery.look-every is not above zero.", "Give 1s.");
        }
    }
}
