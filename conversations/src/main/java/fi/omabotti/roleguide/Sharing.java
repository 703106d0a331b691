package fi.omabotti.roleguide;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Broadcasts.KnownChannel;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Entry.Option;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.staff.StaffFinder;
import fi.omabotti.staff.Worker;
import fi.omabotti.staff.WorkerRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Puts a page into a channel, once a day at most: a developer into any, others into those of the units that they work in. It
 * says who has put it there.
 */
@Component
class Sharing {

    static final String CHOOSE = "share";
    static final String SEND = "send";

    private static final String CHANNEL = "channel";

    /** In characters: the name of a message has room for no longer one beside a page's key. */
    private static final int LONGEST_ID = 110;

    private final Broadcasts broadcasts;
    private final StaffFinder staff;
    private final AuditTrail audit;
    private final Clock clock;

    Sharing(Broadcasts broadcasts, StaffFinder staff, AuditTrail audit, Clock clock) {
        this.broadcasts = broadcasts;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    Reply choose(Turn turn, Page page) {
        GuideWording wording = new GuideWording(turn.language());
        List<Option> channels = turn.place() == Place.SHARED
                ? List.of()
                : open(turn.asker()).stream()
                        .map(it -> new Option(label(it, wording), it.channel().id()))
                        .toList();
        if (channels.isEmpty()) {
            String question = page.questions(turn.language()).stream()
                    .findFirst()
                    .orElse(page.title().in(turn.language()));
            return wording.reply(List.of(wording.paragraph("share.none", question)), List.of(wording.open(page)));
        }
        List<Part> parts = List.of(
                wording.paragraph("share.to", page.title().in(turn.language())),
                new Part.Field(
                        CHANNEL,
                        wording.say("share.channel"),
                        new Entry.OneOf(channels),
                        wording.say("share.channel.missing"),
                        channels.size() == 1 ? channels.get(0).value() : ""));
        return wording.reply(
                parts,
                List.of(wording.button(SEND, Map.of(RoleGuideConversation.PAGE, page.key())), wording.open(page)));
    }

    Reply send(Turn turn, Page page, Map<String, String> values) {
        Optional<KnownChannel> chosen = turn.place() == Place.SHARED
                ? Optional.empty()
                : open(turn.asker()).stream()
                        .filter(it -> it.channel().id().equals(values.get(CHANNEL)))
                        .findFirst();
        return chosen.map(channel -> send(turn, page, channel)).orElseGet(() -> choose(turn, page));
    }

    private Reply send(Turn turn, Page page, KnownChannel channel) {
        GuideWording wording = new GuideWording(turn.language());
        String channelId = channel.channel().id();
        String message = "role-guide/" + LocalDate.now(clock) + "/" + page.key() + "/"
                + channelId.substring(0, Math.min(LONGEST_ID, channelId.length()));
        boolean before = broadcasts.tally(message).total() > 0;
        if (!before) {
            audit.record(AuditRecord.of(GuideEvent.GUIDE_PAGE_SHARED, turn).about("role-guide/" + page.key()));
            String sharer = staff.inService(turn.asker().id()).map(Worker::name).orElse("");
            broadcasts.send(
                    new Broadcast(message, clock.instant(), false),
                    List.of(channel.channel()),
                    (to, language) -> shown(page, new GuideWording(turn.language()), sharer));
        }
        return wording.reply(
                List.of(wording.paragraph(
                        before ? "share.again" : "share.done",
                        page.title().in(turn.language()),
                        label(channel, wording))),
                List.of(wording.open(page), wording.button(RoleGuideConversation.CONTENTS, Map.of())));
    }

    private static Reply shown(Page page, GuideWording wording, String sharer) {
        PageCard card = new PageCard(page, wording);
        List<Part> parts = new ArrayList<>(card.parts());
        parts.add(new Part.Note(wording.say("shared-by", sharer)));
        return wording.reply(parts, card.link().stream().toList());
    }

    /** The channels into which somebody may put a page. */
    private List<KnownChannel> open(Asker asker) {
        if (asker.roles().contains(WorkerRole.DEVELOPER)) {
            return broadcasts.channels();
        }
        String units = staff.inService(asker.id()).map(Worker::units).orElse("").toLowerCase(Locale.ROOT);
        return broadcasts.channels().stream()
                .filter(it -> isOneOf(units, it.team()) || isOneOf(units, it.name()))
                .toList();
    }

    private static boolean isOneOf(String units, String name) {
        return !name.isEmpty() && List.of(units.split(", ")).contains(name.toLowerCase(Locale.ROOT));
    }

    private static String label(KnownChannel channel, GuideWording wording) {
        return channel.team() + " / " + (channel.name().isEmpty() ? wording.say("general-channel") : channel.name());
    }
}
