package fi.omabotti.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which files have stayed as they are since an earlier look. Remembers the looks of this instance only: of several
 * instances that look in turn, one has looked twice after one look more than there are instances.
 */
final class Watch {

    private record Sight(Delivered.State state, Instant since) {}

    private final Duration unchangedFor;
    private Map<Path, Sight> seen = Map.of();

    Watch(Duration unchangedFor) {
        this.unchangedFor = unchangedFor;
    }

    /** Those of the files that are complete; one that was begun already was so then. */
    List<Delivered> complete(List<Delivered> files, Instant now) {
        Map<Path, Sight> sights = new HashMap<>();
        List<Delivered> complete = files.stream()
                .filter(file -> {
                    Sight before = seen.get(file.path());
                    Sight sight = before != null && before.state().equals(file.state())
                            ? before
                            : new Sight(file.state(), now);
                    sights.put(file.path(), sight);
                    return file.isClaimed() || !sight.since().plus(unchangedFor).isAfter(now);
                })
                .toList();
        seen = sights;
        return complete;
    }
}
