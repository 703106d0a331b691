package fi.omabotti.event;

import fi.omabotti.conversation.Recipient.Channel;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * To whom an event is announced: groups that may overlap, each kept as a word such as {@code unit:7}.
 */
public record Audience(Set<String> groups) {

    /** All of the staff. */
    public static final String EVERYBODY = "all";

    private static final String UNIT = "unit:";
    private static final String ROLE = "role:";
    private static final String TASK = "task:";
    private static final String WORKER = "worker:";
    private static final String CHANNEL = "channel:";

    public Audience {
        groups = Set.copyOf(groups);
    }

    public static Audience of(Collection<String> groups) {
        return new Audience(new TreeSet<>(groups));
    }

    public static String unit(UnitId unit) {
        return UNIT + unit.value();
    }

    public static String role(WorkerRole role) {
        return ROLE + role.name();
    }

    /** Those who work in a unit of a service task, given by its row in the store. */
    public static String task(long task) {
        return TASK + task;
    }

    public static String worker(WorkerId worker) {
        return WORKER + worker.value();
    }

    public static String channel(Channel channel) {
        return CHANNEL + channel.id();
    }

    boolean isEverybody() {
        return groups.contains(EVERYBODY);
    }

    /** The channels among them, in a stable order. */
    public List<Channel> channels() {
        return after(CHANNEL).map(Channel::new).toList();
    }

    List<Long> units() {
        return numbers(UNIT);
    }

    List<String> roles() {
        return after(ROLE).toList();
    }

    List<Long> tasks() {
        return numbers(TASK);
    }

    /** Who is invited by name. */
    public List<WorkerId> workers() {
        return numbers(WORKER).stream().map(WorkerId::new).toList();
    }

    private List<Long> numbers(String prefix) {
        return after(prefix).map(Long::parseLong).toList();
    }

    private Stream<String> after(String prefix) {
        return groups.stream()
                .filter(group -> group.startsWith(prefix))
                .sorted()
                .map(group -> group.substring(prefix.length()));
    }
}
