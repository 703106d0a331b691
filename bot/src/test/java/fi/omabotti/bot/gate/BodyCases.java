package fi.omabotti.bot.gate;

import static fi.omabotti.bot.gate.Case.Status.BAD_REQUEST;
import static fi.omabotti.bot.gate.Case.Status.CLOSED;
import static fi.omabotti.bot.gate.Case.Status.TOO_LARGE;
import static fi.omabotti.bot.gate.Case.Status.UNAUTHORIZED;
import static fi.omabotti.bot.gate.Case.Status.UNSUPPORTED;

import fi.omabotti.bot.gate.Case.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Rule 5: what a body may be. */
final class BodyCases {

    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final int MOST = 256 * 1024;

    private static final Rule TYPE = new Rule("5 type of the body");
    private static final Rule SIZE = new Rule("5 size of the body");
    private static final Rule TEXT = new Rule("5 UTF-8");
    private static final Rule JSON = new Rule("5 one JSON object");

    private BodyCases() {}

    static Stream<Case> all() {
        return Stream.of(types(), sizes(), texts(), json(), bounds()).flatMap(it -> it);
    }

    private static Stream<Case> types() {
        return Stream.of(
                        Stream.of(
                                        "application/json; charset=utf-8",
                                        "application/json;charset=\"UTF-8\"",
                                        "APPLICATION/JSON")
                                .map(type -> TYPE.lets(type, () -> Knock.good().only("Content-Type: " + type))),
                        Stream.of(
                                        "text/plain",
                                        "text/json",
                                        "application/xml",
                                        "application/x-www-form-urlencoded",
                                        "multipart/form-data; boundary=x",
                                        "application/activity+json",
                                        "application/*",
                                        "application/json; charset=utf-16",
                                        "application/json; charset=iso-8859-1",
                                        "application/json; charset=klingon",
                                        "json",
                                        "application/json, application/json")
                                .map(type -> TYPE.refuses(
                                        UNSUPPORTED, type, () -> Knock.good().only("Content-Type: " + type))),
                        Stream.of("gzip", "deflate", "br", "identity", "klingon")
                                .map(coding -> TYPE.refuses(
                                        UNSUPPORTED,
                                        "content coding " + coding,
                                        () -> Knock.good().header("Content-Encoding: " + coding))),
                        Stream.of(
                                TYPE.refuses(
                                        UNSUPPORTED, "none", () -> Knock.good().without("Content-Type")),
                                TYPE.refuses(
                                        UNSUPPORTED,
                                        "two",
                                        () -> Knock.good().header("Content-Type: application/json")),
                                TYPE.refuses(
                                        UNSUPPORTED,
                                        "really packed",
                                        () -> Knock.good()
                                                .packed(CHUNKED, bytes -> chunked(gzipped(bytes)))
                                                .header("Content-Encoding: gzip"))))
                .flatMap(it -> it);
    }

    private static Stream<Case> sizes() {
        return Stream.of(
                SIZE.lets("as much as is allowed", () -> Knock.good().rewritten(json -> padded(json, MOST))),
                SIZE.refuses(TOO_LARGE, "a byte more", () -> Knock.good().rewritten(json -> padded(json, MOST + 1))),
                SIZE.refuses(TOO_LARGE, "a megabyte", () -> Knock.good().rewritten(json -> padded(json, 1 << 20))),
                SIZE.refuses(
                        CLOSED,
                        "a gigabyte, of which little comes",
                        () -> Knock.good().cutOff(1 << 30)),
                SIZE.refuses(
                        UNAUTHORIZED,
                        "a megabyte of nobody's",
                        () -> Knock.good().without("Authorization").rewritten(json -> padded(json, 1 << 20))),
                SIZE.lets("in chunks", () -> Knock.good().packed(CHUNKED, BodyCases::chunked)),
                SIZE.refuses(
                        TOO_LARGE,
                        "too much in chunks",
                        () -> Knock.good()
                                .rewritten(json -> padded(json, MOST + 1))
                                .packed(CHUNKED, BodyCases::chunked)),
                SIZE.refuses(BAD_REQUEST, "a chunk of no size", () -> broken("zz\r\n{}\r\n0\r\n\r\n")),
                SIZE.refuses(BAD_REQUEST, "a chunk of negative size", () -> broken("-5\r\n{}\r\n0\r\n\r\n")),
                SIZE.refuses(
                        BAD_REQUEST, "a chunk of immense size", () -> broken("FFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")),
                SIZE.refuses(BAD_REQUEST, "a chunk longer than it says", () -> broken("1\r\n{}\r\n0\r\n\r\n")),
                SIZE.refuses(
                        BAD_REQUEST,
                        "chunks without an end",
                        () -> broken("2\r\n{}\r\n").hangingUp()),
                SIZE.refuses(BAD_REQUEST, "cut off", () -> Knock.good().cutOff(5000)),
                SIZE.refuses(
                        CLOSED,
                        "a negative length",
                        () -> Knock.good().lengthUnsaid().header("Content-Length: -1")),
                SIZE.refuses(CLOSED, "two lengths", () -> Knock.good().header("Content-Length: 3")),
                SIZE.refuses(
                        CLOSED,
                        "a length that is no number",
                        () -> Knock.good().lengthUnsaid().header("Content-Length: many")));
    }

    private static Stream<Case> texts() {
        return Stream.of(
                encoded("UTF-16 with a mark", "UTF-16"),
                encoded("UTF-16 without a mark", "UTF-16LE"),
                encoded("UTF-32", "UTF-32BE"),
                bytes("a byte that is none of UTF-8", 0xff),
                bytes("an overlong slash", 0xc0, 0xaf),
                bytes("half a pair of surrogates", 0xed, 0xa0, 0x80),
                bytes("a letter cut short", 0xe2, 0x82),
                TEXT.refuses(
                        BAD_REQUEST, "a byte order mark", () -> Knock.good().rewritten(json -> "\ufeff" + json)),
                TEXT.lets(
                        "letters of all kinds",
                        () -> Knock.good().rewritten(json -> json.replace("hei", "Åsa Öhman ☃ 𝒳 مرحبا"))));
    }

    private static Stream<Case> json() {
        return Stream.of(
                        Stream.of("", " ", "null", "[]", "\"hei\"", "5", "true", "{", "}", "{]", "NaN", "hei", "<a/>")
                                .map(body -> JSON.refuses(
                                        BAD_REQUEST,
                                        "'" + body + "'",
                                        () -> Knock.good().body(body))),
                        Stream.of(
                                changed("a list of one", json -> "[" + json + "]"),
                                changed("two objects", json -> json + json),
                                changed("one object and more", json -> json + " x"),
                                changed("a comma too many", json -> json.substring(0, json.length() - 1) + ",}"),
                                changed("a comment", json -> "/* hei */" + json),
                                changed("single quotes", json -> json.replace('"', '\'')),
                                changed("a name without quotes", json -> with("hei:1", json)),
                                changed("a control character in a text", json -> with("\"x\":\"\u0001\"", json)),
                                changed("a zero byte", json -> json + "\u0000"),
                                changed("NaN as a value", json -> with("\"x\":NaN", json)),
                                changed("a field twice", json -> with("\"text\":\"a\"", json)),
                                changed(
                                        "a field twice, once written otherwise",
                                        json -> with("\"te\\u0078t\":\"a\"", json)),
                                changed(
                                        "a field twice, deep inside",
                                        json -> with("\"x\":{\"y\":[{\"z\":1,\"z\":2}]}", json)),
                                changed(
                                        "the tenant twice",
                                        json -> json.replace(
                                                "\"tenant\":", "\"tenant\":{\"id\":\"other\"},\"tenant\":"))))
                .flatMap(it -> it);
    }

    private static Stream<Case> bounds() {
        return Stream.of(
                JSON.lets("sixty levels", () -> Knock.good().rewritten(json -> with(nested(60), json))),
                changed("seventy levels", json -> with(nested(70), json)),
                changed("a hundred thousand levels", json -> with("\"x\":" + "[".repeat(100_000), json)),
                changed("a hundred thousand objects deep", json -> "{\"a\":".repeat(40_000)),
                JSON.lets("a big number", () -> Knock.good().rewritten(json -> with("\"x\":1e300", json))),
                changed("a number beyond counting", json -> with("\"x\":1e400", json)),
                changed("a number far beyond counting", json -> with("\"x\":-1e999999999", json)),
                changed("a number of a hundred digits too many", json -> with("\"x\":" + "9".repeat(200), json)),
                changed("a fraction of a hundred digits too many", json -> with("\"x\":0." + "9".repeat(200), json)),
                changed("a number with a leading zero", json -> with("\"x\":007", json)),
                JSON.lets(
                        "a long list",
                        () -> Knock.good().rewritten(json -> with("\"x\":[" + "1,".repeat(50_000) + "1]", json))),
                JSON.lets(
                        "a long name",
                        () -> Knock.good().rewritten(json -> with("\"" + "x".repeat(40_000) + "\":1", json))));
    }

    private static Case changed(String name, UnaryOperator<String> change) {
        return JSON.refuses(BAD_REQUEST, name, () -> Knock.good().rewritten(change));
    }

    private static Case encoded(String name, String charset) {
        return TEXT.refuses(BAD_REQUEST, name, () -> Knock.good().reencoded(Charset.forName(charset)));
    }

    private static Case bytes(String name, int... bytes) {
        return TEXT.refuses(
                BAD_REQUEST, name, () -> Knock.good().with(Knock.message("@")).patched('@', bytes));
    }

    private static Knock broken(String chunks) {
        return Knock.good().packed(CHUNKED, bytes -> chunks.getBytes(StandardCharsets.US_ASCII));
    }

    private static String with(String field, String json) {
        return "{" + field + "," + json.substring(1);
    }

    private static String nested(int levels) {
        return "\"x\":" + "[".repeat(levels) + "]".repeat(levels);
    }

    private static String padded(String json, int bytes) {
        return json + " ".repeat(bytes - json.getBytes(StandardCharsets.UTF_8).length);
    }

    private static byte[] chunked(byte[] bytes) {
        String size = Integer.toHexString(bytes.length) + "\r\n";
        return joined(
                size.getBytes(StandardCharsets.US_ASCII), bytes, "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
