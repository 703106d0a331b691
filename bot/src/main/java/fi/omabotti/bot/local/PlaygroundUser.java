package fi.omabotti.bot.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Somebody whom one can be in the Playground.
 *
 * @param directoryId the Entra object id, by which the bot knows people
 * @param description who that is, for the developer who chooses
 */
record PlaygroundUser(String name, String directoryId, String description) {

    private static final String STRANGER = "Vesa Vieras";

    /** Six, of different roles. */
    static List<PlaygroundUser> everybody() {
        return List.of(
                of(SampleStaff.SARI, "worker in " + units(SampleStaff.SARI)),
                of(SampleStaff.JUKKA, "worker in " + units(SampleStaff.JUKKA) + ", may see non-disclosure orders"),
                of(SampleStaff.LEENA, "supervisor of Ikäkuunto and Vammaispalvelujen sosiaalityö"),
                of(SampleStaff.MIKA, "advice desk"),
                of(SampleStaff.PIRJO, "main user, log officer and facilitator, in no unit"),
                new PlaygroundUser(
                        STRANGER,
                        UUID.nameUUIDFromBytes(STRANGER.getBytes(UTF_8)).toString(),
                        "in no staff list"));
    }

    /** The one of the list whose number or name it is; else somebody of one's own staff list, by the object id. */
    static PlaygroundUser chosen(String setting) {
        List<PlaygroundUser> users = everybody();
        return IntStream.range(0, users.size())
                .filter(i -> setting.equals(Integer.toString(i + 1))
                        || setting.equalsIgnoreCase(users.get(i).name()))
                .mapToObj(users::get)
                .findFirst()
                .orElseGet(() -> new PlaygroundUser("Minä", setting, "object id " + setting));
    }

    private static PlaygroundUser of(SampleWorker worker, String description) {
        return new PlaygroundUser(worker.name(), worker.directoryId().toString(), description);
    }

    private static String units(SampleWorker worker) {
        return SampleWorker.labels(worker.works()).replace("|", " and ");
    }
}
