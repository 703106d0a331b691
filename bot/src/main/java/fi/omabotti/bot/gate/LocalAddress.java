package fi.omabotti.bot.gate;

import fi.omabotti.bot.auth.TeamsSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** In local mode the port is open on loopback only, whatever {@code server.address} says. */
@Component
class LocalAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final TeamsSettings settings;

    LocalAddress(TeamsSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (settings.isLocal()) {
            factory.setAddress(loopback());
        }
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
