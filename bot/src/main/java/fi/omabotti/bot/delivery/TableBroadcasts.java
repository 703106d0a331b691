package fi.omabotti.bot.delivery;

import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.pace.Lane;
import fi.omabotti.bot.teams.OpeningSettings;
import fi.omabotti.bot.teams.TeamChannel;
import fi.omabotti.bot.teams.TeamChannels;
import fi.omabotti.conversation.Broadcast;
import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Delivered;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Letter;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Tally;
import fi.omabotti.staff.Staff;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes to many, as rows. */
@Component
public class TableBroadcasts implements Broadcasts {

    private final OutgoingMessages messages;
    private final Replacements replacements;
    private final BroadcastRows broadcasts;
    private final Tallies tallies;
    private final Contents contents;
    private final TeamChannels channels;
    private final Staff staff;
    private final boolean anybodyIsReached;
    private final TransactionTemplate callers;
    private final Clock clock;

    TableBroadcasts(
            OutgoingMessages messages,
            Replacements replacements,
            BroadcastRows broadcasts,
            Tallies tallies,
            Contents contents,
            TeamChannels channels,
            Staff staff,
            TeamsSettings teams,
            OpeningSettings opening,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.messages = messages;
        this.replacements = replacements;
        this.broadcasts = broadcasts;
        this.tallies = tallies;
        this.contents = contents;
        this.channels = channels;
        this.staff = staff;
        this.anybodyIsReached = opening.reachesAnybody(teams);
        this.callers = new TransactionTemplate(transactions);
        this.callers.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
        this.clock = clock;
    }

    @Override
    public List<KnownChannel> channels() {
        return channels.all().stream()
                .map(it -> new KnownChannel(new Channel(it.channelId()), it.teamName(), it.channelName()))
                .toList();
    }

    @Override
    public Map<Recipient, Obstacle> unreachable(Collection<? extends Recipient> recipients) {
        Set<WorkerId> inService = staff.inService(LocalDate.now(clock));
        Set<WorkerId> inChat = peopleInChat(recipients).keySet();
        Map<String, TeamChannel> known =
                channels.all().stream().collect(Collectors.toMap(TeamChannel::channelId, Function.identity()));
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

    @Override
    public void send(Broadcast broadcast, Collection<? extends Recipient> to, Letter letter) {
        callers.executeWithoutResult(status -> {
            broadcasts.open(broadcast);
            Set<Recipient> fresh = new LinkedHashSet<>(to);
            fresh.removeAll(messages.recipients(broadcast.message()));
            messages.add(
                    Lane.BROADCAST,
                    broadcast.message(),
                    broadcast.notBefore(),
                    draw(broadcast.message(), fresh, letter));
        });
    }

    @Override
    public void replace(String message, Letter letter) {
        callers.executeWithoutResult(status -> replaceFor(message, messages.recipients(message), letter));
    }

    @Override
    public void replace(String message, Collection<? extends Recipient> of, Letter letter) {
        callers.executeWithoutResult(status -> {
            Set<Recipient> meant = new HashSet<>(of);
            meant.retainAll(messages.recipients(message));
            replaceFor(message, meant, letter);
        });
    }

    private void replaceFor(String message, Set<Recipient> recipients, Letter letter) {
        if (broadcasts.change(message)) {
            replacements.show(message, draw(message, recipients, letter));
        }
    }

    @Override
    public void stop(String message) {
        callers.executeWithoutResult(status -> {
            if (broadcasts.change(message)) {
                replacements.stop(message);
            }
        });
    }

    @Override
    public int sendAgain(String message) {
        return Objects.requireNonNull(
                callers.execute(status -> broadcasts.change(message) ? replacements.sendAgain(message) : 0));
    }

    @Override
    public Tally tally(String message) {
        return tallies.of(message);
    }

    @Override
    public List<Delivered> report(String message) {
        return tallies.report(message);
    }

    private Map<Recipient, Long> draw(String message, Set<Recipient> recipients, Letter letter) {
        Map<WorkerId, PersonInChat> people = peopleInChat(recipients);
        Map<String, String> bots = new HashMap<>();
        channels.all().forEach(it -> bots.put(it.channelId(), it.botId()));
        Drawing drawing = new Drawing(message, contents);
        Map<Recipient, Long> drawn = new LinkedHashMap<>();
        for (Recipient recipient : recipients) {
            PersonInChat reader = recipient.fold(
                    person -> people.getOrDefault(person.id(), PersonInChat.UNKNOWN),
                    channel -> new PersonInChat(Language.FI, bots.getOrDefault(channel.id(), "")));
            drawn.put(recipient, drawing.draw(letter.to(recipient, reader.language()), reader.botId()));
        }
        return drawn;
    }

    private Map<WorkerId, PersonInChat> peopleInChat(Collection<? extends Recipient> recipients) {
        return messages.peopleInChat(recipients.stream()
                .filter(Person.class::isInstance)
                .map(it -> ((Person) it).id())
                .toList());
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
