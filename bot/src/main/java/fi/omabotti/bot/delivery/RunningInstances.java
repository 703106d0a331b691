package fi.omabotti.bot.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which instances of the bot run: each counts on in a row of its own. */
final class RunningInstances {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final String own;
    private final Map<String, Sighting> seen = new HashMap<>();
    private volatile int others;

    RunningInstances(JdbcClient jdbc, String own) {
        this.jdbc = jdbc;
        this.own = own;
    }

    /** How many others are alive, as far as is known. */
    int others() {
        return others;
    }

    /** Says that this one is alive, and sees which others are. */
    void beat(Instant now) {
        if (update("update running_instance set beat = beat + 1 where instance = :own") == 0) {
            update("insert into running_instance (instance, beat) values (:own, 0)");
        }
        lookAround(now);
        seen.values().stream()
                .filter(it -> it.isSilentFor(FORGOTTEN_AFTER, now))
                .forEach(this::forget);
        others = (int) seen.values().stream().filter(it -> it.isAlive(now)).count();
    }

    void leave() {
        update("delete from running_instance where instance = :own");
    }

    private void lookAround(Instant now) {
        Set<String> gone = new HashSet<>(seen.keySet());
        jdbc.sql("select instance, beat from running_instance where instance <> :own")
                .param("own", own)
                .query(row -> {
                    String instance = row.getString("instance");
                    gone.remove(instance);
                    seen.put(instance, Sighting.after(seen.get(instance), instance, row.getLong("beat"), now));
                });
        seen.keySet().removeAll(gone);
    }

    private void forget(Sighting dead) {
        jdbc.sql("delete from running_instance where instance = :instance and beat = :beat")
                .param("instance", dead.instance())
                .param("beat", dead.beat())
                .update();
    }

    private int update(String sql) {
        return jdbc.sql(sql).param("own", own).update();
    }
}
