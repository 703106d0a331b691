import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often each question was replied to. Teams takes each reply, after a while. */
final class Replied implements Crossing {

    private final Map<String, Integer> times = new ConcurrentHashMap<>();
    private final long millis;

    Replied(long millis) {
        this.millis = millis;
    }

    @Override
    public Fate fate(String path, long now) {
        times.merge(path.substring(path.lastIndexOf('/') + 1), 1, Integer::sum);
        return Fate.taken("card-" + now).after(millis);
    }

    int to(Prepared question) {
        return times.getOrDefault(question.id(), 0);
    }
}
