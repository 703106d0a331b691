package fi.omabotti.bot.delivery;

import fi.omabotti.bot.auth.TeamsSettings;
import fi.omabotti.bot.pace.Pace;
import fi.omabotti.bot.pace.PaceSettings;
import fi.omabotti.bot.teams.OpeningSettings;
import fi.omabotti.conversation.DeliveryState;
import fi.omabotti.staff.Staff;
import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sees to all that is due, if it is on this instance to do so. */
@Component
class DeliveryRun {

    private static final int MOST = 200;

    private final Instances instances;
    private final DueMessages due;
    private final DueChanges changes;
    private final Upkeep upkeep;
    private final BroadcastWatch watch;
    private final MessageRun messageRun;
    private final ChangeRun changeRun;
    private final Outcomes outcomes;
    private final Sending sending;
    private final Difficulty difficulty;
    private final Staff staff;
    private final Pace pace;
    private final PaceSettings rates;
    private final boolean opening;
    private final Clock clock;
    private Instant beat = Instant.MIN;
    private boolean busy;

    DeliveryRun(
            Instances instances,
            DueMessages due,
            DueChanges changes,
            Upkeep upkeep,
            BroadcastWatch watch,
            MessageRun messageRun,
            ChangeRun changeRun,
            Outcomes outcomes,
            Sending sending,
            Difficulty difficulty,
            Staff staff,
            Pace pace,
            PaceSettings rates,
            TeamsSettings teams,
            OpeningSettings opening,
            Clock clock) {
        this.instances = instances;
        this.due = due;
        this.changes = changes;
        this.upkeep = upkeep;
        this.watch = watch;
        this.messageRun = messageRun;
        this.changeRun = changeRun;
        this.outcomes = outcomes;
        this.sending = sending;
        this.difficulty = difficulty;
        this.staff = staff;
        this.pace = pace;
        this.rates = rates;
        this.opening = opening.reachesAnybody(teams);
        this.clock = clock;
    }

    /** Sees what is due, and has it begun. Whether there is more than that. */
    synchronized boolean look() {
        if (!clock.instant().isBefore(beat.plus(Instances.BETWEEN_BEATS))) {
            beat();
        }
        if (!instances.isDelivering()) {
            return false;
        }
        outcomes.count(DeliveryState.UNCERTAIN, upkeep.giveUpLate());
        outcomes.count(DeliveryState.UNDELIVERABLE, upkeep.giveUpWithoutChat());
        watch.begin();
        boolean more = !difficulty.isPaused() && load();
        watch.tellNowAndThen();
        return more;
    }

    /** This instance stops; another need not wait until that is seen. */
    void leave() {
        instances.leave();
    }

    private void beat() {
        beat = clock.instant();
        if (instances.beat(busy)) {
            outcomes.count(DeliveryState.UNCERTAIN, upkeep.giveUpOthers(instances.own()));
        }
        pace.limit(perSecond(instances.others()));
    }

    /** The one that delivers leaves the others something; as long as it is at nothing, they have what it would take. */
    private double perSecond(int others) {
        if (others == 0) {
            return rates.perSecond();
        }
        int forDelivery = rates.perSecond() - rates.reserved();
        if (instances.isDelivering()) {
            return forDelivery;
        }
        return (instances.isAnotherBusy() ? rates.reserved() : forDelivery) / (double) others;
    }

    private boolean load() {
        int most = MOST + sending.inHand();
        Set<WorkerId> inService = staff.inService(LocalDate.now(clock));
        List<OutgoingMessage> notices = due.notices(most, opening);
        List<OutgoingMessage> ofBroadcasts = due.ofBroadcasts(most);
        List<OutgoingChange> changed = changes.some(most);
        long fresh = notices.stream().filter(it -> !messageRun.isInHand(it)).count()
                + ofBroadcasts.stream().filter(it -> !messageRun.isInHand(it)).count()
                + changed.stream().filter(it -> !changeRun.isInHand(it)).count();
        notices.forEach(it -> messageRun.begin(it, inService));
        ofBroadcasts.forEach(it -> messageRun.begin(it, inService));
        changed.forEach(changeRun::begin);
        busy = !ofBroadcasts.isEmpty() || !changed.isEmpty();
        return fresh > 0;
    }
}
