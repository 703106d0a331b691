package fi.omabotti.bot.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A token that the platform keeps fresh in a file, as Kubernetes does for a workload identity. Read at each use. */
final class IdentityFile implements EntraLogin.Assertion {

    private final Path file;

    /** Refuses a file that is not there: the platform writes it before it starts the bot. */
    IdentityFile(URI source) {
        this.file = Path.of(source);
        if (!Files.isReadable(file)) {
            throw new SettingsFault(
                    "teams.identity.source is a file that cannot be read: " + file,
                    "Give the file that the platform projects, such as file:///var/run/secrets/….");
        }
    }

    @Override
    public String get() {
        try {
            String token = Files.readString(file).strip();
            if (token.isEmpty()) {
                throw new TokenUnavailable("the identity's file is empty");
            }
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
