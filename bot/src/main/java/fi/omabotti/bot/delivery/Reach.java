package fi.omabotti.bot.delivery;

import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.teams.OpeningSettings;
import fi.omabotti.bot.teams.TeamChannel;
import fi.omabotti.bot.teams.TeamChannels;
import fi.omabotti.conversation.Broadcasts.KnownChannel;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.staff.Staff;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be written to, where and in which language, as far as it is known before it is tried. */
@Component
class Reach {

    private final OutgoingMessages messages;
    private final TeamChannels channels;
    private final Staff staff;
    private final boolean anybodyIsReached;
    private final Clock clock;

    Reach(
            OutgoingMessages messages,
            TeamChannels channels,
            Staff staff,
            TeamsSettings teams,
            OpeningSettings opening,
            Clock clock) {
        this.messages = messages;
        this.channels = channels;
        this.staff = staff;
        this.anybodyIsReached = opening.reachesAnybody(teams);
        this.clock = clock;
    }

    List<KnownChannel> channels() {
        return channels.all().stream()
                .map(it -> new KnownChannel(new Channel(it.channelId()), it.teamName(), it.channelName()))
                .toList();
    }

    /** Those of them who cannot be, each with the reason, in their order. */
    Map<Recipient, Obstacle> unreachable(Collection<? extends Recipient> recipients) {
        Set<WorkerId> inService = staff.inService(LocalDate.now(clock));
        Set<WorkerId> inChat = peopleInChat(recipients).keySet();
        Map<String, TeamChannel> known = channelsById();
        Map<Recipient, Obstacle> unreachable = new LinkedHashMap<>();
        for (Recipient recipient : recipients) {
            Obstacle obstacle = recipient.<@Nullable Obstacle>fold(
                    person -> obstacle(person.id(), inService, inChat), channel -> obstacle(known.get(channel.id())));
            if (obstacle != null) {
                unreachable.put(recipient, obstacle);
            }
        }
        return unreachable;
    }

    /** For whom a card is drawn: who is not known yet reads Finnish, as a channel does. */
    Map<Recipient, PersonInChat> readers(Collection<? extends Recipient> recipients) {
        Map<WorkerId, PersonInChat> people = peopleInChat(recipients);
        Map<String, TeamChannel> known = channelsById();
        Map<Recipient, PersonInChat> readers = new LinkedHashMap<>();
        for (Recipient recipient : recipients) {
            readers.put(
                    recipient,
                    recipient.fold(
                            person -> people.getOrDefault(person.id(), PersonInChat.UNKNOWN),
                            channel -> reader(known.get(channel.id()))));
        }
        return readers;
    }

    private Map<WorkerId, PersonInChat> peopleInChat(Collection<? extends Recipient> recipients) {
        return messages.peopleInChat(recipients.stream()
                .filter(Person.class::isInstance)
                .map(it -> ((Person) it).id())
                .toList());
    }

    private Map<String, TeamChannel> channelsById() {
        return channels.all().stream().collect(Collectors.toMap(TeamChannel::channelId, Function.identity()));
    }

    private static PersonInChat reader(@Nullable TeamChannel channel) {
        return new PersonInChat(Language.FI, channel == null ? "" : channel.botId());
    }

    private @Nullable Obstacle obstacle(WorkerId person, Set<WorkerId> inService, Set<WorkerId> inChat) {
        if (!inService.contains(person)) {
            return Obstacle.NO_ACCOUNT;
        }
        return anybodyIsReached || inChat.contains(person) ? null : Obstacle.NOT_INSTALLED;
    }

    private static @Nullable Obstacle obstacle(@Nullable TeamChannel channel) {
        if (channel == null) {
            return Obstacle.NOT_INSTALLED;
        }
        return channel.isPrivate() ? Obstacle.PRIVATE_CHANNEL : null;
    }
}
