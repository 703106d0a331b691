package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientFile;
import fi.omabotti.assignment.ClientMatches;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.assignment.Extracts;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.namedworker.NamedWorkerChoice.NoneOfThese;
import fi.omabotti.namedworker.NamedWorkerChoice.SearchAgain;
import fi.omabotti.namedworker.NamedWorkerChoice.Tell;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words of this conversation's replies. */
@Component
class NamedWorkerReplies {

    /** A card has room for six buttons; the last one is "none of these" (P-09). */
    static final int MOST_CHOICES = 5;

    private static final Texts TEXTS = Texts.of(NamedWorkerReplies.class);

    private final NamedWorkerSettings settings;
    private final Extracts extracts;
    private final Clock clock;

    NamedWorkerReplies(NamedWorkerSettings settings, Extracts extracts, Clock clock) {
        this.settings = settings;
        this.extracts = extracts;
        this.clock = clock;
    }

    List<String> examples(Language language) {
        return Stream.of("example.name", "example.number")
                .map(key -> TEXTS.say(language, key))
                .toList();
    }

    /** In a channel or a group chat: nothing is looked up, nothing echoed (P-01). */
    Reply askInPrivate(Language language) {
        String sentence = TEXTS.say(language, "shared");
        return new Reply(
                sentence,
                language,
                List.of(new Paragraph(sentence)),
                List.of(new Choice.OpenPersonalChat(TEXTS.say(language, "open-personal-chat"))));
    }

    Reply whoDoYouMean(Language language, boolean heldIdentityCode) {
        return reply(language, heldIdentityCode, List.of(say(language, "who")), List.of());
    }

    /** No such client, or not for this asker: one and the same reply (P-05, V-13). */
    Reply nobody(Language language, boolean heldIdentityCode) {
        Paragraph sentence = settings.emergencyPhone() == null
                ? say(language, "nobody")
                : say(language, "nobody.with-phone", settings.emergencyPhone());
        return reply(language, heldIdentityCode, List.of(sentence), List.of(searchAgain(language)));
    }

    /** Clients to choose from; the choice is authorised again when it comes back. */
    Reply offer(Language language, ClientMatches offered, boolean thereAreMore, boolean heldIdentityCode) {
        List<ClientSummary> clients = offered.clients();
        if (clients.size() == 1) {
            return confirm(language, clients.get(0), heldIdentityCode);
        }
        List<Choice> choices = new ArrayList<>();
        clients.forEach(client -> choices.add(new Tell(client.id()).labelled(describe(language, client))));
        choices.add(new NoneOfThese().labelled(TEXTS.say(language, "none-of-these")));
        return reply(
                language, heldIdentityCode, List.of(say(language, thereAreMore ? "choose.more" : "choose")), choices);
    }

    private Reply confirm(Language language, ClientSummary client, boolean heldIdentityCode) {
        return reply(
                language,
                heldIdentityCode,
                List.of(say(language, "did-you-mean"), new Paragraph(describe(language, client))),
                List.of(
                        new Tell(client.id()).labelled(TEXTS.say(language, "yes")),
                        new NoneOfThese().labelled(TEXTS.say(language, "no"))));
    }

    Reply noneOfThese(Language language) {
        return reply(language, false, List.of(say(language, "no-others")), List.of());
    }

    Reply expired(Language language) {
        return reply(language, false, List.of(say(language, "expired")), List.of(searchAgain(language)));
    }

    Reply card(Language language, ClientFile file, boolean heldIdentityCode) {
        NamedWorkerCard card = new NamedWorkerCard(TEXTS, language, file);
        List<Part> parts = new ArrayList<>(card.parts());
        extracts.newestTaken()
                .map(taken -> card.taken(taken.atZone(clock.getZone())))
                .ifPresent(parts::add);
        return reply(language, heldIdentityCode, parts, new ContactButtons(TEXTS, language).of(file));
    }

    private static Reply reply(Language language, boolean heldIdentityCode, List<Part> parts, List<Choice> choices) {
        List<Part> all = new ArrayList<>(parts);
        if (heldIdentityCode) {
            all.add(say(language, "identity-code"));
        }
        return new Reply(TEXTS.say(language, "notification"), language, all, choices);
    }

    private static Choice searchAgain(Language language) {
        return new SearchAgain().labelled(TEXTS.say(language, "search-again"));
    }

    private static String describe(Language language, ClientSummary client) {
        String year = Integer.toString(client.birthYear());
        return client.unit() == null
                ? TEXTS.say(language, "client", client.fullName(), year, client.number())
                : TEXTS.say(language, "client.of-unit", client.fullName(), year, client.unit(), client.number());
    }

    private static Paragraph say(Language language, String key, Object... values) {
        return new Paragraph(TEXTS.say(language, key, values));
    }
}
