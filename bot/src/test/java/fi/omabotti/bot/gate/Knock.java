package fi.omabotti.bot.gate;

import fi.omabotti.bot.AToken;
import fi.omabotti.bot.AnActivity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One request, byte by byte: an HTTP client would mend what is wrong with it. Asks for replies in the response, so that what
 * the bot did is seen at once.
 */
final class Knock {

    private String requestLine = "POST /api/messages HTTP/1.1";
    private final List<String> headers =
            new ArrayList<>(List.of("Host: 127.0.0.1", "Connection: close", "Content-Type: application/json"));
    private Function<String, String> authorization =
            url -> "Bearer " + AToken.good().forServiceUrl(url);
    private Function<String, byte[]> body = url -> message("hei").json(url).getBytes(StandardCharsets.UTF_8);
    private boolean lengthSaid = true;
    private boolean everythingSent = true;

    /** As Teams knocks: a message with a good token. */
    static Knock good() {
        return new Knock();
    }

    static AnActivity message(String text) {
        return AnActivity.message(text).expectingReplies();
    }

    Knock requestLine(String line) {
        requestLine = line;
        return this;
    }

    Knock header(String line) {
        headers.add(line);
        return this;
    }

    /** Takes the place of those of the same name. */
    Knock only(String line) {
        return without(line.substring(0, line.indexOf(':'))).header(line);
    }

    Knock without(String header) {
        if (header.equals("Authorization")) {
            return authorization("");
        }
        headers.removeIf(line -> line.toLowerCase(Locale.ROOT).startsWith(header.toLowerCase(Locale.ROOT) + ":"));
        return this;
    }

    Knock token(AToken token) {
        return authorization(url -> "Bearer " + token.forServiceUrl(url));
    }

    /** The header's value; none when empty. */
    Knock authorization(String value) {
        return authorization(url -> value);
    }

    Knock authorization(Function<String, String> value) {
        authorization = value;
        return this;
    }

    Knock with(AnActivity activity) {
        body = url -> activity.json(url).getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Knock body(byte[] bytes) {
        body = url -> bytes;
        return this;
    }

    Knock body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The good message, as text, changed. */
    Knock rewritten(Function<String, String> change) {
        body = url -> change.apply(message("hei").json(url)).getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** The good message, as bytes, packed otherwise; no length is said. */
    Knock packed(String header, Function<byte[], byte[]> change) {
        Function<String, byte[]> before = body;
        body = url -> change.apply(before.apply(url));
        return lengthUnsaid().header(header);
    }

    Knock lengthUnsaid() {
        lengthSaid = false;
        return this;
    }

    /** In another encoding than it says. */
    Knock reencoded(Charset charset) {
        body = url -> message("hei").json(url).getBytes(charset);
        return this;
    }

    /** With bytes in the place of a letter of the text. */
    Knock patched(char letter, int... bytes) {
        Function<String, byte[]> before = body;
        body = url -> {
            ByteArrayOutputStream patched = new ByteArrayOutputStream();
            for (byte old : before.apply(url)) {
                if (old == letter) {
                    IntStream.of(bytes).forEach(patched::write);
                } else {
                    patched.write(old);
                }
            }
            return patched.toByteArray();
        };
        return this;
    }

    /** Says that more will come, and hangs up. */
    Knock cutOff(int claimedBytes) {
        return lengthUnsaid().header("Content-Length: " + claimedBytes).hangingUp();
    }

    Knock hangingUp() {
        everythingSent = false;
        return this;
    }

    Response at(int port, String serviceUrl) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(bytes(serviceUrl));
            out.flush();
            if (!everythingSent) {
                socket.shutdownOutput();
            }
            return Response.read(socket.getInputStream());
        }
    }

    private byte[] bytes(String serviceUrl) throws IOException {
        byte[] content = body.apply(serviceUrl);
        List<String> head = new ArrayList<>(headers);
        head.add(0, requestLine);
        String value = authorization.apply(serviceUrl);
        if (!value.isEmpty()) {
            head.add("Authorization: " + value);
        }
        if (lengthSaid) {
            head.add("Content-Length: " + content.length);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(content);
        return bytes.toByteArray();
    }

    /** What came back. */
    record Response(int status, String head, String body) {

        static Response read(InputStream in) throws IOException {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new IOException("no answer: " + text);
            }
            return new Response(
                    Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
        }
    }
}
