package fi.omabotti.bot.gate;

import static fi.omabotti.bot.gate.Case.Status.BAD_REQUEST;
import static fi.omabotti.bot.gate.Case.Status.FORBIDDEN;
import static fi.omabotti.bot.gate.Case.Status.NOT_IMPLEMENTED;
import static fi.omabotti.bot.gate.Case.Status.UNAUTHORIZED;

import fi.omabotti.bot.AToken;
import fi.omabotti.bot.AnActivity;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.gate.Case.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules 6 and 7, and what is let in and is odd. */
final class ActivityCases {

    private static final Rule CHANNEL = new Rule("6 channel");
    private static final Rule SERVICE_URL = new Rule("6 service url");
    private static final Rule TENANT = new Rule("6 tenant");
    private static final Rule AGAIN = new Rule("7 own, old and odd");
    private static final Rule TYPE = new Rule("any type of activity");
    private static final Rule CHANGE = new Rule("any change to a message");
    private static final Rule INVOKE = new Rule("any name of an invoke");
    private static final Rule FIELD = new Rule("any field");

    private static final List<Object> ILL_TYPED =
            Arrays.asList(null, 5, 1.5, true, "", List.of(), Map.of(), List.of(1));

    private ActivityCases() {}

    static Stream<Case> all() {
        return Stream.of(
                        channels(),
                        serviceUrls(),
                        tenants(),
                        ownAndOld(),
                        oddIds(),
                        types(),
                        changes(),
                        invokes(),
                        dialogs(),
                        values(),
                        fields(),
                        texts())
                .flatMap(it -> it);
    }

    private static Stream<Case> channels() {
        return Stream.of(
                        null,
                        "",
                        "webchat",
                        "directline",
                        "emulator",
                        "skype",
                        "MSTEAMS",
                        "msteams ",
                        5,
                        List.of("msteams"))
                .map(channel ->
                        CHANNEL.refuses(FORBIDDEN, "channel id " + channel, () -> message("channelId", channel)));
    }

    /** With a token that says the same. */
    private static Stream<Case> serviceUrls() {
        return Stream.concat(
                Stream.of(
                                "https://evil.example/",
                                "https://smba.trafficmanager.net.evil.example/emea/",
                                "https://evilsmba.trafficmanager.net/",
                                "https://smba.trafficmanager.net@evil.example/",
                                "https://evil.example/smba.trafficmanager.net/",
                                "https://evil.example#smba.trafficmanager.net/",
                                "https://evil.example\\smba.trafficmanager.net/",
                                "http://smba.trafficmanager.net/emea/",
                                "ftp://smba.trafficmanager.net/emea/",
                                "//smba.trafficmanager.net/emea/",
                                "smba.trafficmanager.net",
                                "https://smba.trafficmanager.net:8443/",
                                "http://169.254.169.254/metadata/",
                                "http://[::1]/",
                                "http://localhost:1/",
                                "file:///etc/passwd",
                                "https://",
                                "hei",
                                "")
                        .map(url -> SERVICE_URL.refuses(
                                FORBIDDEN,
                                "'" + url + "'",
                                () -> message("serviceUrl", url)
                                        .token(AToken.good().claim("serviceurl", url)))),
                Stream.of(
                        SERVICE_URL.refuses(FORBIDDEN, "null", () -> message("serviceUrl", null)),
                        SERVICE_URL.refuses(FORBIDDEN, "a number", () -> message("serviceUrl", 5)),
                        SERVICE_URL.refuses(FORBIDDEN, "a list", () -> message("serviceUrl", List.of("x"))),
                        SERVICE_URL.refuses(
                                FORBIDDEN,
                                "not the token's, though allowed",
                                () -> Knock.good()
                                        .token(AToken.good()
                                                .claim("serviceurl", "https://smba.trafficmanager.net/emea/"))),
                        SERVICE_URL.refuses(
                                FORBIDDEN,
                                "the token's but for a slash",
                                () -> Knock.good()
                                        .authorization(url -> "Bearer "
                                                + AToken.good().forServiceUrl(url.substring(0, url.length() - 1))))));
    }

    private static Stream<Case> tenants() {
        Map<String, Object> theirs = Map.of("tenant", Map.of("id", "0e0e0e0e-0000-4000-8000-000000000009"));
        return Stream.of(
                        Stream.of(
                                TENANT.refuses(
                                        FORBIDDEN, "another in the channel data", () -> message("channelData", theirs)),
                                TENANT.refuses(
                                        FORBIDDEN,
                                        "another in the conversation",
                                        () -> conversation(Map.of(
                                                "id", "a:1", "conversationType", "personal", "tenantId", "other"))),
                                TENANT.refuses(
                                        FORBIDDEN,
                                        "another in both",
                                        () -> Knock.good()
                                                .with(Knock.message("hei")
                                                        .with("channelData", theirs)
                                                        .with(
                                                                "conversation",
                                                                Map.of("id", "a:1", "tenantId", "other")))),
                                TENANT.refuses(
                                        FORBIDDEN,
                                        "none in the conversation",
                                        () -> conversation(Map.of("id", "a:1", "conversationType", "personal"))),
                                TENANT.refuses(
                                        FORBIDDEN,
                                        "a number in the conversation",
                                        () -> conversation(Map.of("id", "a:1", "tenantId", 5))),
                                TENANT.refuses(
                                        FORBIDDEN,
                                        "ours and more",
                                        () -> message(
                                                "channelData",
                                                Map.of("tenant", Map.of("id", Channel.TENANT_ID + ",other")))),
                                TENANT.refuses(
                                        FORBIDDEN,
                                        "ours in a list",
                                        () -> message(
                                                "channelData",
                                                Map.of("tenant", Map.of("id", List.of(Channel.TENANT_ID)))))),
                        ILL_TYPED.stream()
                                .map(odd -> TENANT.refuses(
                                        FORBIDDEN, "channel data " + odd, () -> message("channelData", odd))),
                        ILL_TYPED.stream()
                                .map(odd -> TENANT.refuses(
                                        FORBIDDEN, "conversation " + odd, () -> message("conversation", odd))),
                        ILL_TYPED.stream()
                                .map(odd -> TENANT.refuses(
                                        FORBIDDEN, "tenant " + odd, () -> message("channelData", map("tenant", odd)))))
                .flatMap(it -> it);
    }

    private static Stream<Case> ownAndOld() {
        return Stream.of(
                AGAIN.ignores("from the bot's id in chats", () -> from("28:" + Channel.APP_ID, "user")),
                AGAIN.ignores("from it in capitals", () -> from("28:0A0A0A0A-0000-4000-8000-000000000001", "user")),
                AGAIN.ignores(
                        "from whom it is to",
                        () -> Knock.good()
                                .with(Knock.message("hei")
                                        .with("recipient", Map.of("id", "28:x"))
                                        .with("from", Map.of("id", "28:x", "aadObjectId", AnActivity.KAISA)))),
                AGAIN.ignores("from a bot", () -> from("28:another-bot", "bot")),
                AGAIN.ignores("sent two hours ago", () -> sent(Duration.ofHours(2))),
                AGAIN.ignores("sent years ago", () -> message("timestamp", "2019-11-22T09:00:00.000Z")),
                AGAIN.lets("sent an hour ago", () -> sent(Duration.ofHours(1))),
                AGAIN.lets("sent in a minute", () -> sent(Duration.ofMinutes(-1))),
                AGAIN.lets(
                        "with a time of its own time zone",
                        () -> message("timestamp", Instant.now().toString().replace("Z", "+00:00"))),
                AGAIN.lets("with a time that is none", () -> message("timestamp", "eilen")));
    }

    private static Stream<Case> oddIds() {
        return Stream.of("x".repeat(201), "a\u0000b", "a\nb", "\ud800", "\udc00a", "\u0085")
                .flatMap(id -> Stream.of(
                        AGAIN.ignores("activity " + shown(id), () -> message("id", id)),
                        AGAIN.ignores(
                                "conversation " + shown(id),
                                () -> conversation(Map.of(
                                        "id", id, "conversationType", "personal", "tenantId", Channel.TENANT_ID))),
                        AGAIN.ignores("sender " + shown(id), () -> from(id, "user")),
                        AGAIN.ignores(
                                "person " + shown(id), () -> message("from", Map.of("id", "29:x", "aadObjectId", id))),
                        AGAIN.ignores("pressed card " + shown(id), () -> message("replyToId", id))));
    }

    private static Stream<Case> types() {
        return Stream.concat(
                Stream.of(
                                "messageUpdate",
                                "messageDelete",
                                "messageReaction",
                                "event",
                                "typing",
                                "endOfConversation",
                                "contactRelationUpdate",
                                "deleteUserData",
                                "trace",
                                "handoff",
                                "suggestion",
                                "command",
                                "commandResult",
                                "delay",
                                "invokeResponse",
                                "MESSAGE",
                                "klingon",
                                "",
                                5,
                                List.of("message"),
                                Map.of("message", 1))
                        .map(type -> TYPE.ignores(String.valueOf(type), () -> message("type", type))),
                Stream.of(TYPE.ignores(
                        "installationUpdate remove-upgrade",
                        () -> Knock.good()
                                .with(AnActivity.ofType("installationUpdate").with("action", "remove-upgrade")))));
    }

    /** Of a question that nobody asked; what becomes of others is told in LingeringAnswersTest. */
    private static Stream<Case> changes() {
        Map<String, Supplier<AnActivity>> changes = Map.of(
                "edited", () -> AnActivity.edited(AnActivity.message("hei")),
                "deleted", () -> AnActivity.deleted(AnActivity.message("hei")));
        return changes.entrySet().stream()
                .flatMap(change -> Stream.of(
                        CHANGE.ignores(
                                change.getKey(),
                                () -> Knock.good().with(change.getValue().get())),
                        CHANGE.ignores(
                                change.getKey() + " by a stranger",
                                () -> Knock.good().with(change.getValue().get().by("ei-henkilöstöä"))),
                        uninvited(CHANGE, change.getKey(), change.getValue())));
    }

    private static Stream<Case> dialogs() {
        return Stream.of(
                uninvited(INVOKE, "our dialog opened", () -> AnActivity.opened("form")),
                uninvited(INVOKE, "our dialog sent", () -> AnActivity.sent("again", Map.of("words", "hei"))));
    }

    private static Case uninvited(Rule rule, String name, Supplier<AnActivity> activity) {
        return rule.refuses(
                UNAUTHORIZED,
                name + " without a token",
                () -> Knock.good().with(activity.get()).without("Authorization"));
    }

    private static Stream<Case> invokes() {
        return Stream.concat(
                Stream.of(
                                "task/fetch",
                                "task/submit",
                                "application/search",
                                "composeExtension/query",
                                "composeExtension/queryLink",
                                "composeExtension/anonymousQueryLink",
                                "composeExtension/selectItem",
                                "composeExtension/submitAction",
                                "composeExtension/fetchTask",
                                "composeExtension/querySettingUrl",
                                "composeExtension/setting",
                                "composeExtension/onCardButtonClicked",
                                "fileConsent/invoke",
                                "message/fetchTask",
                                "message/submitAction",
                                "suggestedActions/submit",
                                "suggestedAction/submit",
                                "signin/tokenExchange",
                                "signin/verifyState",
                                "signin/failure",
                                "config/fetch",
                                "config/submit",
                                "handoff/action",
                                "tab/fetch",
                                "tab/submit")
                        .flatMap(name -> Stream.of(
                                INVOKE.answers(name, () -> invoke(name, Map.of("x", 1))),
                                INVOKE.refuses(BAD_REQUEST, name + " of a text", () -> invoke(name, "x")),
                                INVOKE.refuses(BAD_REQUEST, name + " of a list", () -> invoke(name, List.of(1))))),
                Stream.of(
                                "klingon",
                                "",
                                "adaptiveCard/",
                                "adaptivecard/action",
                                "task/fetch/",
                                null,
                                5,
                                List.of("task/fetch"))
                        .map(name ->
                                INVOKE.refuses(NOT_IMPLEMENTED, "'" + name + "'", () -> invoke(name, Map.of("x", 1)))));
    }

    private static Stream<Case> values() {
        Map<String, Object> button = Map.of("conversation", "parrot", "action", "again", "values", Map.of());
        return Stream.concat(
                ILL_TYPED.stream()
                        .flatMap(odd -> Stream.of(
                                value("value " + odd, odd),
                                value("action " + odd, map("action", odd)),
                                value("data " + odd, map("action", map("data", odd))),
                                value("our data " + odd, map("action", map("data", map("omabotti", odd)))))),
                Stream.of(
                        value("a conversation that is none", pressed("conversation", 5, button)),
                        value("an action that is none", pressed("action", List.of(), button)),
                        value("values that are none", pressed("values", List.of(1), button))));
    }

    private static Stream<Case> fields() {
        return Stream.of(
                        "id",
                        "timestamp",
                        "localTimestamp",
                        "from",
                        "recipient",
                        "locale",
                        "localTimezone",
                        "textFormat",
                        "attachmentLayout",
                        "membersAdded",
                        "membersRemoved",
                        "reactionsAdded",
                        "topicName",
                        "historyDisclosed",
                        "speak",
                        "inputHint",
                        "summary",
                        "suggestedActions",
                        "attachments",
                        "entities",
                        "value",
                        "valueType",
                        "name",
                        "relatesTo",
                        "code",
                        "expiration",
                        "importance",
                        "listenFor",
                        "semanticAction",
                        "callerId",
                        "label",
                        "action",
                        "replyToId",
                        "textHighlights",
                        "unheardOf")
                .flatMap(field ->
                        ILL_TYPED.stream().map(odd -> FIELD.lets(field + " " + odd, () -> message(field, odd))));
    }

    private static Stream<Case> texts() {
        return Stream.concat(
                ILL_TYPED.stream()
                        .filter(odd -> !(odd instanceof Number) && !Boolean.TRUE.equals(odd))
                        .map(odd -> FIELD.ignores("text " + odd, () -> message("text", odd))),
                Stream.of(
                        FIELD.lets("text of a lone surrogate", () -> message("text", "hei \ud800 \udc00")),
                        FIELD.lets("text of control characters", () -> message("text", "hei \u0000\u0001\u001b[31m")),
                        FIELD.lets("text of 100 kB", () -> message("text", "hei ".repeat(25_000))),
                        FIELD.lets("text of 100 kB in one word", () -> message("text", "a".repeat(100_000))),
                        FIELD.lets(
                                "a question of 100 kB",
                                () -> message(
                                        "text", "Kuka on " + "Matti-".repeat(16_000) + "Virtasen omatyöntekijä?")),
                        FIELD.lets("text of 100 kB of tags", () -> message("text", "<at".repeat(33_000))),
                        FIELD.lets("text from right to left", () -> message("text", "\u202ehei\u202c مرحبا")),
                        FIELD.lets(
                                "a mention that is none",
                                () -> message(
                                        "entities",
                                        List.of(Map.of("type", "mention", "mentioned", "x", "text", List.of()))))));
    }

    private static Knock message(String field, @Nullable Object value) {
        return Knock.good().with(Knock.message("hei").with(field, value));
    }

    private static Knock conversation(Map<String, Object> conversation) {
        return message("conversation", conversation);
    }

    private static Knock from(String id, String role) {
        return message("from", Map.of("id", id, "role", role, "aadObjectId", AnActivity.KAISA));
    }

    private static Knock sent(Duration ago) {
        return message("timestamp", Instant.now().minus(ago).toString());
    }

    private static Knock invoke(@Nullable Object name, @Nullable Object value) {
        return Knock.good().with(AnActivity.ofType("invoke").with("name", name).with("value", value));
    }

    private static Case value(String name, @Nullable Object value) {
        return INVOKE.refuses(BAD_REQUEST, "a button's " + name, () -> invoke("adaptiveCard/action", value));
    }

    private static Object pressed(String field, Object value, Map<String, Object> button) {
        Map<String, Object> changed = new HashMap<>(button);
        changed.put(field, value);
        return map("action", map("data", map("omabotti", changed)));
    }

    private static Map<String, @Nullable Object> map(String name, @Nullable Object value) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put(name, value);
        return map;
    }

    private static String shown(String id) {
        return id.length() > 10 ? "id of " + id.length() : "id of " + Integer.toHexString(id.codePointAt(0));
    }
}
