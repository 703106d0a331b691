package fi.omabotti.naming;

import fi.omabotti.extract.Extract;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Something that happens in a county, with all that decides what comes of it. */
sealed interface NamingStep {

    List<String> PEOPLE = List.of("Tiina Mäkelä", "Outi Salmi", "Aino Laine", "Pia Ranta", "Eero Lahti", "Jukka Niemi");
    List<String> CLIENTS = List.of("000123", "000124", "000125");
    List<String> NAMED = List.of("tiina.makela", "outi.salmi", "aino.laine");

    List<Duration> PAUSES =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(3), Duration.ofDays(1), Duration.ofDays(3));

    /** Somebody says something. */
    record Say(String words, String by) implements NamingStep {}

    /** Somebody presses a button of a card that was shown: the latest is 0. */
    record Press(int card, int choice, boolean byOwner, String other) implements NamingStep {}

    record Pause(Duration pause) implements NamingStep {}

    /** The daily job. */
    record Upkeep() implements NamingStep {}

    /** An extract is taken in. */
    record Take(String extract) implements NamingStep {}

    /** Somebody is away for some days from today, with a substitute who agrees. */
    record Away(String who, String substitute, int days) implements NamingStep {}

    /** The bot is stopped and started again. */
    record Restart() implements NamingStep {}

    static NamingStep first() {
        return new Take(extract(new Random(0), 1.0));
    }

    static NamingStep random(Random random) {
        int which = random.nextInt(100);
        if (which < 32) {
            return new Say(words(random), PEOPLE.get(random.nextInt(PEOPLE.size())));
        }
        if (which < 74) {
            return new Press(
                    Math.min(random.nextInt(6), random.nextInt(6)),
                    random.nextInt(10) < 7 ? 0 : random.nextInt(6),
                    random.nextInt(10) < 8,
                    PEOPLE.get(random.nextInt(PEOPLE.size())));
        }
        if (which < 84) {
            return new Pause(PAUSES.get(random.nextInt(PAUSES.size())));
        }
        if (which < 89) {
            return new Upkeep();
        }
        if (which < 95) {
            return new Take(extract(random, 0.9));
        }
        return which < 98
                ? new Away(
                        PEOPLE.get(random.nextInt(3)), PEOPLE.get(random.nextInt(PEOPLE.size())), 1 + random.nextInt(3))
                : new Restart();
    }

    private static String words(Random random) {
        String client = CLIENTS.get(random.nextInt(CLIENTS.size()));
        return switch (random.nextInt(5)) {
            case 0 -> "lopeta asiakkaan " + client + " omatyöntekijyys";
            case 1 -> "asiakkaalle " + client + " ei tarvitse nimetä, asiakas ei halua";
            case 2 -> "nimeä mut asiakkaan " + client + " omatyöntekijäksi";
            default ->
                "vaihda asiakkaalle " + client + " omatyöntekijäksi " + PEOPLE.get(random.nextInt(PEOPLE.size()));
        };
    }

    /** @param share of the clients who are in it */
    private static String extract(Random random, double share) {
        Extract extract = Extract.empty();
        for (String client : CLIENTS) {
            if (random.nextDouble() < share) {
                String worker = NAMED.get(random.nextInt(NAMED.size()));
                if (random.nextInt(4) == 0) {
                    extract.andUnnamed("asiakasnumero", client, "ei_nimetty_syy", "ARVIO_KESKEN");
                } else {
                    extract.and("asiakasnumero", client, "tyontekija_tunnus", worker + "@esimerkki.fi");
                }
            }
        }
        return extract.text();
    }
}
