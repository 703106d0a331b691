package fi.omabotti.naming;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.proposal.NamingFacts;
import fi.omabotti.proposal.NamingFacts.Named;
import fi.omabotti.proposal.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would become of a client's named workers, so that everybody reads the same before anything is done. */
final class NamingCard {

    private final Wording wording;
    private final ClientSummary client;
    private final NamingFacts facts;
    private final Wish wish;
    private final @Nullable String before;

    NamingCard(Wording wording, ClientSummary client, NamingFacts facts, Wish wish) {
        this(wording, client, facts, wish, null);
    }

    /** @param before names of those who were it before, where it is in force already; null where it is not */
    NamingCard(Wording wording, ClientSummary client, NamingFacts facts, Wish wish, @Nullable String before) {
        this.wording = wording;
        this.client = client;
        this.facts = facts;
        this.wish = wish;
        this.before = before;
    }

    /** @param headline the key of what stands first */
    List<Part> parts(String headline) {
        List<Part> parts = new ArrayList<>(List.of(new Headline(wording.say(headline))));
        parts.add(new Facts(List.of(
                fact("label.client", wording.say("client", client.fullName(), Integer.toString(client.birthYear()))),
                fact("label.client-number", client.number()),
                fact("label.role", role(wish.role())),
                before == null ? fact("label.now", now()) : fact("label.before", orNobody(before)),
                before == null ? fact("label.then", then()) : fact("label.now", then()),
                fact("label.from", Dates.day(wording.language(), facts.day())))));
        return parts;
    }

    /** Who is named for whom, and nothing of how it was. */
    List<Part> named(String headline) {
        return List.of(
                new Headline(headline),
                new Facts(List.of(
                        fact(
                                "label.client",
                                wording.say("client", client.fullName(), Integer.toString(client.birthYear()))),
                        fact("label.client-number", client.number()),
                        fact("role." + wish.role(), then()))));
    }

    /** How it stays, and what was to become of it. */
    List<Part> unchanged(String headline) {
        return List.of(
                new Headline(wording.say(headline)),
                new Facts(List.of(
                        fact(
                                "label.client",
                                wording.say("client", client.fullName(), Integer.toString(client.birthYear()))),
                        fact("label.client-number", client.number()),
                        fact("label.role", role(wish.role())),
                        fact("label.now", now()),
                        fact("label.proposed", then()))));
    }

    String now() {
        String names = facts.inRole(wish.role()).stream().map(Named::name).collect(Collectors.joining(", "));
        return orNobody(names);
    }

    private String orNobody(String names) {
        return names.isEmpty() ? wording.say("nobody-named") : names;
    }

    private String then() {
        return switch (wish.kind()) {
            case NAME -> Objects.requireNonNull(facts.candidate()).name();
            case END -> wording.say("nobody-named");
            case NOT_NEEDED ->
                wish.reason() == null
                        ? wording.say("not-needed")
                        : wording.say("reason." + wish.reason().name());
        };
    }

    private String role(AssignmentRole role) {
        return wording.say("role." + role.name());
    }

    private Fact fact(String label, String value) {
        return new Fact(wording.say(label), value);
    }

    Secrecy secrecy() {
        return facts.restricted() ? Secrecy.RESTRICTED : Secrecy.CONFIDENTIAL;
    }
}
