package fi.omabotti.conversation;

import fi.omabotti.conversation.Findable.Finding;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.identity.IdentityCodes;
import fi.omabotti.identity.IdentityCodes.Cut;
import fi.omabotti.staff.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where everything said to the bot arrives: the staff are heard, anybody else gets one neutral sentence. */
@Component
public class Reception {

    private static final Texts TEXTS = Texts.of(Reception.class);

    /** Zero-width characters, marks of direction, soft hyphens. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private final IdentityCodes identityCodes;
    private final Staff staff;
    private final Conversations conversations;
    private final ChosenLanguages chosen;
    private final List<Findable> findables;
    private final Clock clock;

    Reception(
            IdentityCodes identityCodes,
            Staff staff,
            Conversations conversations,
            ChosenLanguages chosen,
            List<Findable> findables,
            Clock clock) {
        this.identityCodes = identityCodes;
        this.staff = staff;
        this.conversations = conversations;
        this.chosen = chosen;
        this.findables = List.copyOf(findables);
        this.clock = clock;
    }

    /** What to show. Joins the caller's transaction, or opens none: the caller must have one. */
    public Reply answer(Incoming incoming) {
        Utterance utterance = incoming.utterance().fold(this::withoutIdentityCodes, chose -> chose);
        return asker(incoming.directoryId())
                .map(asker -> conversations.reply(new Turn(
                        utterance,
                        asker,
                        incoming.place(),
                        language(utterance, asker, incoming.language()),
                        incoming.chat(),
                        incoming.requestId(),
                        incoming.cardOf())))
                .orElseGet(() -> toStranger(spoken(utterance).orElse(incoming.language())));
    }

    /** What to show one of the staff in their own chat who has just got the bot; nobody else is written to unasked. */
    public Optional<Reply> welcome(@Nullable String directoryId, Language ofTeams) {
        return asker(directoryId)
                .map(asker -> conversations.welcome(asker, chosen.of(asker.id()).orElse(ofTeams)));
    }

    /** What to show a team that has just got the bot: nothing about anybody. */
    public Reply introduction(Language ofTeams) {
        return conversations.introduction(ofTeams);
    }

    /** What one of the staff can show to others, the events first; nothing to anybody else. */
    public List<Finding> find(@Nullable String directoryId, String words, Language ofTeams) {
        Cut cut = identityCodes.cut(words);
        Language language = SpokenLanguage.of(cut.text()).orElse(ofTeams);
        return asker(directoryId).filter(asker -> !cut.held()).stream()
                .flatMap(asker ->
                        findables.stream().flatMap(findable -> findable.find(cut.text(), language, asker).stream()))
                .toList();
    }

    private Optional<Asker> asker(@Nullable String directoryId) {
        return Optional.ofNullable(directoryId)
                .flatMap(id -> staff.member(id, LocalDate.now(clock)))
                .map(member -> new Asker(member.id(), member.roles(), member.units()));
    }

    /** The language that somebody writes in goes before the one chosen, and that before the one of their Teams. */
    private Language language(Utterance utterance, Asker asker, Language ofTeams) {
        return spoken(utterance)
                .or(() -> utterance.fold(said -> chosen.of(asker.id()), button -> Optional.empty()))
                .orElse(ofTeams);
    }

    private static Optional<Language> spoken(Utterance utterance) {
        return utterance.fold(said -> SpokenLanguage.of(said.text()), chose -> Optional.empty());
    }

    /** Before anything else reads the words. What cannot be seen is taken out first: it could stand within a code. */
    private Utterance withoutIdentityCodes(Said said) {
        Cut cut = identityCodes.cut(INVISIBLE.matcher(said.text()).replaceAll(""));
        return new Said(cut.text(), cut.held(), cut.hashes(), said.file());
    }

    private static Reply toStranger(Language language) {
        String sentence = TEXTS.say(language, "stranger");
        return new Reply(sentence, language, List.of(new Part.Paragraph(sentence)), List.of());
    }
}
