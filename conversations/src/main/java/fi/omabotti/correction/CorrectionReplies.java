package fi.omabotti.correction;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is shown of corrections, in one language. */
record CorrectionReplies(Language language) {

    /** In characters. */
    static final int LONGEST = 200;

    static final int MOST = 10;

    private static final Texts TEXTS = Texts.of(CorrectionReplies.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    /** A sentence without a client. */
    Reply sentence(String key, Object... values) {
        return open(List.of(paragraph(key, values)), List.of());
    }

    Reply open(List<Part> parts, List<Choice> choices) {
        return new Reply(say("notification"), language, parts, choices);
    }

    Reply whatIsWrong(ClientSummary client, Secrecy secrecy) {
        List<Choice> kinds = Arrays.stream(CorrectionKind.values())
                .map(kind -> CorrectionButtons.file(say("button." + kind), client.id(), kind, false))
                .toList();
        return reply(List.of(paragraph("what-is-wrong"), new Facts(of(client))), kinds, secrecy);
    }

    /**
     * Asks for words.
     *
     * @param why it was not enough; nothing at first
     */
    Reply inWords(ClientSummary client, List<String> why, String written, boolean mayTellWho, Secrecy secrecy) {
        List<Part> parts = new ArrayList<>();
        why.forEach(key -> parts.add(paragraph(key)));
        parts.add(new Facts(of(client)));
        parts.add(new Part.Input(
                CorrectionButtons.WORDS,
                say("words.label", Integer.toString(LONGEST)),
                LONGEST,
                say("words.missing"),
                written));
        List<Choice> choices = new ArrayList<>();
        choices.add(CorrectionButtons.file(say("send"), client.id(), CorrectionKind.OTHER, false));
        if (mayTellWho) {
            choices.add(CorrectionButtons.file(say("no-client"), client.id(), CorrectionKind.OTHER, true));
        }
        return reply(parts, choices, secrecy);
    }

    /** For a supervisor who did not ask: no client, no unit. */
    Reply asked(long request) {
        return new Reply(
                say("asked.notification"),
                language,
                List.of(paragraph("asked")),
                List.of(CorrectionButtons.show(say("show"), request), CorrectionButtons.list(say("list"))));
    }

    Reply request(CorrectionRequest request, ClientSummary client, String day, Secrecy secrecy) {
        List<Fact> facts = new ArrayList<>(of(client));
        facts.add(new Fact(say("label.wrong"), what(request)));
        facts.add(new Fact(say("label.asker"), request.askerName()));
        facts.add(new Fact(say("label.asked"), day));
        List<Choice> results = Stream.of(CorrectionState.FIXED, CorrectionState.NO_CAUSE, CorrectionState.MORE_NEEDED)
                .map(result -> CorrectionButtons.close(say("button." + result), request.id(), result))
                .toList();
        return reply(List.of(paragraph("request"), new Facts(facts)), results, secrecy);
    }

    /** Each on a row to press on. */
    Reply list(List<CorrectionRequest> open, List<ClientSummary> clients, int more, Secrecy secrecy) {
        List<Choice> rows = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            ClientSummary client = clients.get(i);
            String year = Integer.toString(client.birthYear());
            rows.add(CorrectionButtons.show(
                    say(
                            "row",
                            client.fullName(),
                            year,
                            say("kind." + open.get(i).kind())),
                    open.get(i).id()));
        }
        List<Part> parts = new ArrayList<>(List.of(paragraph("these")));
        if (more > 0) {
            parts.add(paragraph("more", Integer.toString(more)));
        }
        return reply(parts, rows, secrecy);
    }

    private String what(CorrectionRequest request) {
        return request.kind() == CorrectionKind.OTHER
                ? Objects.requireNonNullElse(request.words(), "")
                : say("kind." + request.kind());
    }

    private List<Fact> of(ClientSummary client) {
        return List.of(
                new Fact(say("label.client"), say("client", client.fullName(), Integer.toString(client.birthYear()))),
                new Fact(say("label.client-number"), client.number()));
    }

    private Reply reply(List<Part> parts, List<Choice> choices, Secrecy secrecy) {
        return new Reply(say("notification"), language, parts, choices, secrecy);
    }

    private Paragraph paragraph(String key, Object... values) {
        return new Paragraph(say(key, values));
    }
}
