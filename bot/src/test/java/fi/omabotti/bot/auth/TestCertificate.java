package fi.omabotti.bot.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A key and its own certificate, made by the JDK's keytool: good for a year from 2026-11-01. */
public record TestCertificate(Path keyStore) {

    static final String PASSWORD = "changeit";

    public static TestCertificate in(Path folder, String... options) {
        Path keyStore = folder.resolve("bot.p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(List.of("-keystore", keyStore.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-alias", "bot", "-dname", "CN=omabotti", "-validity", "365"));
        command.addAll(List.of("-startdate", "2026/11/01 00:00:00"));
        command.addAll(options.length == 0 ? List.of("-keyalg", "RSA", "-keysize", "2048") : List.of(options));
        try {
            Process keytool =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(keytool.waitFor()).as(said).isZero();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new TestCertificate(keyStore);
    }

    public KeyStore load() throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(keyStore.toFile(), PASSWORD.toCharArray());
    }

    /** The settings of a bundle of that name which reads the key store. */
    List<String> asKeyStore(String name) {
        String prefix = "spring.ssl.bundle.jks." + name + ".keystore.";
        return List.of(prefix + "location=file:" + keyStore, prefix + "password=" + PASSWORD, prefix + "type=PKCS12");
    }

    /** The settings of a bundle of that name which reads the certificate and the key as PEM. */
    List<String> asPem(String name) throws IOException, GeneralSecurityException {
        Path certificate = keyStore.resolveSibling("bot.crt");
        Path key = keyStore.resolveSibling("bot.key");
        write(certificate, "CERTIFICATE", load().getCertificate("bot").getEncoded());
        write(key, "PRIVATE KEY", load().getKey("bot", PASSWORD.toCharArray()).getEncoded());
        String prefix = "spring.ssl.bundle.pem." + name + ".keystore.";
        return List.of(prefix + "certificate=file:" + certificate, prefix + "private-key=file:" + key);
    }

    private static void write(Path file, String label, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        Files.writeString(file, "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }
}
