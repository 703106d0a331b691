package fi.omabotti.bot.auth;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is this machine itself. Decided on the written address: asking DNS would let a name decide. */
public final class Loopback {

    private static final Pattern ADDRESS =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?(?:::1|0:0:0:0:0:0:0:1)]?");

    private static final Pattern LINK_LOCAL = Pattern.compile("169\\.254\\.\\d{1,3}\\.\\d{1,3}");

    private Loopback() {}

    /** Whether a host, as written in an address, is this machine. */
    public static boolean is(@Nullable String host) {
        return host != null && ADDRESS.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether it is at an address that no router passes on, where clouds keep their metadata services. */
    static boolean isLinkLocal(@Nullable String host) {
        return host != null && LINK_LOCAL.matcher(host).matches();
    }

    /** A secret or a key never travels in the open, except within this machine. */
    static void requireEncrypted(String setting, URI address) {
        if (!isEncryptedOrHere(address)) {
            throw new SettingsFault(
                    setting + " is not an https address: " + address,
                    "Give a whole address that begins with https://.");
        }
    }

    /** Whether what is sent there cannot be read on its way. */
    public static boolean isEncryptedOrHere(URI address) {
        String host = address.getHost();
        return host != null
                && switch (String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT)) {
                    case "https" -> true;
                    case "http" -> is(host);
                    default -> false;
                };
    }
}
