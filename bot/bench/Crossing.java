import java.util.Optional;

/** What becomes of each call to the connector. */
@FunctionalInterface
interface Crossing {

    /** Takes all. */
    Crossing OPEN = (path, now) -> Fate.taken("1");

    /** What becomes of a call to that path, which came in at that time ({@link System#nanoTime}). */
    Fate fate(String path, long now);

    /**
     * What becomes of a call.
     *
     * @param isTaken the message is in the chat, whatever is answered
     * @param isCutOff the connection ends without an answer
     * @param restMillis how long the answer takes
     */
    record Fate(
            int status, String body, Optional<String> retryAfter, boolean isTaken, boolean isCutOff, long restMillis) {

        static Fate taken(String id) {
            return new Fate(201, "{\"id\":\"" + id + "\"}", Optional.empty(), true, false, 0);
        }

        static Fate throttled(long nanos) {
            long seconds = Math.max(1, (nanos + 999_999_999) / 1_000_000_000);
            return new Fate(429, "{}", Optional.of(Long.toString(seconds)), false, false, 0);
        }

        static Fate refused(int status, String word) {
            return new Fate(
                    status, "{\"error\":{\"code\":\"" + word + "\"}}", Optional.empty(), false, false, 0);
        }

        Fate after(long millis) {
            return new Fate(status, body, retryAfter, isTaken, isCutOff, millis);
        }

        Fate lost(int instead) {
            return new Fate(instead, "{}", Optional.empty(), isTaken, instead == 0, restMillis);
        }

        void rest() {
            try {
                Thread.sleep(restMillis);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
