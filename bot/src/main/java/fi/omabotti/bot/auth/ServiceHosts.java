package fi.omabotti.bot.auth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Hosts that the bot may call: the connector's, to which it shows its token, or those of shared files. Entries are
 * {@code host}, {@code host:port} or {@code *.suffix}; without a port they mean the scheme's own. Plain http is only for this
 * machine, and only when its host is listed.
 */
public final class ServiceHosts {

    private final Predicate<URI> allowed;

    private ServiceHosts(Predicate<URI> allowed) {
        this.allowed = allowed;
    }

    /** The listed hosts and no others. */
    public static ServiceHosts of(List<String> entries) {
        List<Entry> parsed = entries.stream().map(Entry::parse).toList();
        return new ServiceHosts(uri -> parsed.stream().anyMatch(entry -> entry.covers(uri)));
    }

    /** This machine, at any port. */
    public static ServiceHosts loopback() {
        return new ServiceHosts(uri -> Loopback.is(uri.getHost()));
    }

    /** Whether it is a base address of the connector's at one of these hosts: what follows it is ours to write. */
    public boolean allow(@Nullable String serviceUrl) {
        if (serviceUrl == null) {
            return false;
        }
        try {
            URI uri = new URI(serviceUrl);
            return uri.getRawQuery() == null && uri.getRawFragment() == null && trust(uri);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Whether an address is at one of these hosts. Compared when parsed: what only looks like an allowed host is not one. */
    public boolean trust(URI address) {
        return Loopback.isEncryptedOrHere(address) && address.getRawUserInfo() == null && allowed.test(address);
    }

    /** One entry of the list: a host, or with a leading dot the end of one. */
    private record Entry(String host, int port) {

        private static final String WILDCARD = "*.";

        static Entry parse(String entry) {
            String text = entry.strip().toLowerCase(Locale.ROOT);
            boolean wildcard = text.startsWith(WILDCARD);
            try {
                URI uri = new URI("https://" + (wildcard ? text.substring(WILDCARD.length()) : text));
                if (uri.getHost() != null
                        && uri.getRawUserInfo() == null
                        && uri.getRawPath().isEmpty()) {
                    return new Entry((wildcard ? "." : "") + uri.getHost(), uri.getPort());
                }
            } catch (URISyntaxException notAHost) {
                // said below, in the words of the setting
            }
            throw new SettingsFault(
                    "teams.service-hosts or teams.file-hosts has an entry that is not a host: " + entry,
                    "Write host, host:port or *.suffix, separated by commas.");
        }

        boolean covers(URI uri) {
            String asked = uri.getHost().toLowerCase(Locale.ROOT);
            boolean sameHost =
                    host.startsWith(".") ? asked.endsWith(host) && asked.length() > host.length() : asked.equals(host);
            return sameHost && port(uri.getScheme(), port) == port(uri.getScheme(), uri.getPort());
        }

        private static int port(String scheme, int port) {
            if (port != -1) {
                return port;
            }
            return "https".equalsIgnoreCase(scheme) ? 443 : 80;
        }
    }
}
