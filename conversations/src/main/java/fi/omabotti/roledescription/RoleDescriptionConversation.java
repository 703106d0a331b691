package fi.omabotti.roledescription;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.permission.Action;
import fi.omabotti.roledescription.RoleDescription.State;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Roolikuvaus asiakkaalle", "luonnostele roolikuvaus", "hyväksy roolikuvaus". What was accepted is shown anywhere. */
@Component
@Order(-1)
class RoleDescriptionConversation implements Conversation {

    static final String NAME = "role-description";

    private final RoleDescriptions descriptions;
    private final RoleWriting writing;
    private final RoleCards cards;
    private final AcceptanceNotices notices;
    private final AuditTrail audit;

    RoleDescriptionConversation(
            RoleDescriptions descriptions,
            RoleWriting writing,
            RoleCards cards,
            AcceptanceNotices notices,
            AuditTrail audit) {
        this.descriptions = descriptions;
        this.writing = writing;
        this.cards = cards;
        this.notices = notices;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.role", "example.client")
                .map(new RoleWording(language)::say)
                .toList();
    }

    @Override
    public boolean isForChannels() {
        return true;
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> RoleWords.in(said, turn.language()).map(words -> asked(turn, words)),
                        chose -> Optional.of(chosen(turn, chose)));
    }

    private Reply asked(Turn turn, RoleWords words) {
        return switch (words.wish()) {
            case SHOW -> show(turn, words.audience());
            case DRAFT -> allowed(turn, Action.WRITE_ROLE_DESCRIPTION).orElseGet(() -> draft(turn));
            case ACCEPT -> allowed(turn, Action.ACCEPT_ROLE_DESCRIPTION).orElseGet(() -> toAccept(turn));
        };
    }

    private Reply show(Turn turn, RoleAudience audience) {
        RoleWording wording = new RoleWording(turn.language());
        return descriptions
                .accepted()
                .map(it -> RoleCards.accepted(it, audience, wording))
                .orElseGet(() -> wording.reply("none"));
    }

    private Reply draft(Turn turn) {
        return cards.overview(descriptions.draft(turn.asker().id()), List.of(), new RoleWording(turn.language()));
    }

    private Reply toAccept(Turn turn) {
        RoleWording wording = new RoleWording(turn.language());
        return descriptions
                .unaccepted()
                .filter(it -> it.state() == State.SUBMITTED)
                .map(it -> cards.overview(it, List.of(), wording))
                .orElseGet(() -> wording.reply("nothing-to-accept"));
    }

    private Reply chosen(Turn turn, Chose chose) {
        Map<String, String> values = chose.values();
        return RoleButton.named(chose.action())
                .map(button -> switch (button) {
                    case SHOW -> shown(turn, values.getOrDefault(RoleButton.AUDIENCE, ""));
                    case PREVIEW ->
                        allowed(turn, Action.ACCEPT_ROLE_DESCRIPTION).orElseGet(() -> preview(turn, values));
                    case DRAFT -> allowed(turn, Action.ACCEPT_ROLE_DESCRIPTION).orElseGet(() -> overview(turn));
                    case EDIT ->
                        allowed(turn, Action.WRITE_ROLE_DESCRIPTION).orElseGet(() -> writing.edit(turn, values));
                    case SAVE ->
                        allowed(turn, Action.WRITE_ROLE_DESCRIPTION).orElseGet(() -> writing.save(turn, values));
                    case SUBMIT -> allowed(turn, Action.WRITE_ROLE_DESCRIPTION).orElseGet(() -> submit(turn, values));
                    case TAKE_BACK ->
                        allowed(turn, Action.ACCEPT_ROLE_DESCRIPTION).orElseGet(() -> takeBack(turn, values));
                    case ACCEPT -> allowed(turn, Action.ACCEPT_ROLE_DESCRIPTION).orElseGet(() -> accept(turn, values));
                })
                .orElseGet(() -> Reply.outdated(turn.language()));
    }

    private Reply shown(Turn turn, String audience) {
        return Arrays.stream(RoleAudience.values())
                .filter(it -> it.name().equals(audience))
                .findFirst()
                .map(it -> show(turn, it))
                .orElseGet(() -> Reply.outdated(turn.language()));
    }

    private Reply overview(Turn turn) {
        RoleWording wording = new RoleWording(turn.language());
        return descriptions
                .unaccepted()
                .map(it -> cards.overview(it, List.of(), wording))
                .or(() -> descriptions.accepted().map(it -> wording.reply("accepted.before")))
                .orElseGet(() -> Reply.outdated(turn.language()));
    }

    private Reply preview(Turn turn, Map<String, String> values) {
        RoleWording wording = new RoleWording(turn.language());
        return PageKey.of(values.getOrDefault(RoleButton.PAGE, ""))
                .flatMap(key -> descriptions.unaccepted().map(it -> RoleCards.preview(it, key, wording)))
                .orElseGet(() -> Reply.outdated(wording.language()));
    }

    private Reply submit(Turn turn, Map<String, String> values) {
        RoleWording wording = new RoleWording(turn.language());
        Optional<RoleDescription> now = descriptions.unaccepted();
        if (now.isPresent() && !now.get().missing().isEmpty()) {
            return cards.overview(now.get(), List.of(wording.paragraph("incomplete")), wording);
        }
        boolean done = descriptions.submit(
                RoleButton.number(values, RoleButton.VERSION),
                RoleButton.number(values, RoleButton.REVISION),
                turn.asker().id());
        int told = done
                ? notices.submitted(
                        descriptions.unaccepted().orElseThrow(), turn.asker().id())
                : 0;
        return done(
                turn,
                done,
                RoleEvent.ROLE_DESCRIPTION_SUBMITTED,
                told > 0 ? "submitted" : "submitted.nobody",
                Integer.toString(told));
    }

    private Reply takeBack(Turn turn, Map<String, String> values) {
        boolean done = descriptions.takeBack(RoleButton.number(values, RoleButton.VERSION));
        return done(turn, done, RoleEvent.ROLE_DESCRIPTION_TAKEN_BACK, "taken-back");
    }

    private Reply accept(Turn turn, Map<String, String> values) {
        RoleWording wording = new RoleWording(turn.language());
        Optional<RoleDescription> now = descriptions.unaccepted();
        if (now.filter(it -> turn.asker().id().equals(it.submittedBy())).isPresent()) {
            return cards.overview(now.get(), List.of(wording.paragraph("accept.other")), wording);
        }
        boolean done = descriptions.accept(
                RoleButton.number(values, RoleButton.VERSION),
                RoleButton.number(values, RoleButton.REVISION),
                turn.asker().id());
        return done(turn, done, RoleEvent.ROLE_DESCRIPTION_ACCEPTED, "accepted");
    }

    /** What stands there now, whether it was done or somebody was faster. */
    private Reply done(Turn turn, boolean done, RoleEvent event, String says, Object... values) {
        RoleWording wording = new RoleWording(turn.language());
        Optional<RoleDescription> now = descriptions.unaccepted();
        if (done) {
            audit.record(AuditRecord.of(event, turn)
                    .about(now.or(descriptions::accepted).orElseThrow().subject()));
        }
        List<Part> first = List.of(wording.paragraph(done ? says : "changed-meanwhile", values));
        return now.map(it -> cards.overview(it, first, wording)).orElseGet(() -> wording.reply(first, List.of()));
    }

    /** Empty when it is; else what is said instead. */
    private Optional<Reply> allowed(Turn turn, Action action) {
        if (action.isOpenTo(turn.asker(), turn.place())) {
            return Optional.empty();
        }
        RoleWording wording = new RoleWording(turn.language());
        audit.record(AuditRecord.of(RoleEvent.ROLE_DESCRIPTION_REFUSED, turn));
        return Optional.of(
                turn.place() == Place.PERSONAL
                        ? wording.reply("refused")
                        : wording.reply(
                                List.of(wording.paragraph("in-private")),
                                List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat")))));
    }
}
