package fi.omabotti.bot.local;

import java.util.List;
import java.util.Random;

/** Common Finnish and Swedish names, put together by chance: nobody's in particular. */
final class SampleNames {

    private static final List<String> FAMILY = List.of(
            "Korhonen",
            "Mäkinen",
            "Nieminen",
            "Hämäläinen",
            "Heikkilä",
            "Järvinen",
            "Lehto",
            "Saari",
            "Kinnunen",
            "Turunen",
            "Laaksonen",
            "Ahonen",
            "Hiltunen",
            "Karjalainen",
            "Jokinen",
            "Mattila",
            "Savolainen",
            "Lahti",
            "Väisänen",
            "Kettunen",
            "Peltonen",
            "Miettinen",
            "Pitkänen",
            "Manninen",
            "Hänninen",
            "Koivisto",
            "Anttila",
            "Harju",
            "Kallio",
            "Räsänen",
            "Virtanen",
            "Toivonen",
            "Partanen",
            "Leppänen",
            "Nurmi");
    private static final List<String> SWEDISH_FAMILY =
            List.of("Johansson", "Nyman", "Lindholm", "Karlsson", "Andersson", "Eriksson", "Holm", "Björklund");
    private static final List<String> ADULT = List.of(
            "Eino",
            "Veikko",
            "Kalevi",
            "Pentti",
            "Raimo",
            "Jorma",
            "Seppo",
            "Erkki",
            "Kari",
            "Timo",
            "Hannu",
            "Martti",
            "Aino",
            "Kerttu",
            "Anneli",
            "Marjatta",
            "Ritva",
            "Pirkko",
            "Eeva",
            "Irma",
            "Päivi",
            "Tuula",
            "Seija",
            "Kirsi",
            "Marja-Leena",
            "Juha-Pekka");
    private static final List<String> CHILD = List.of(
            "Eetu", "Leevi", "Onni", "Väinö", "Niilo", "Oliver", "Aada", "Venla", "Sofia", "Lilja", "Enni", "Iida");
    private static final List<String> SWEDISH =
            List.of("Bengt", "Lars", "Göran", "Kristina", "Birgitta", "Ulla", "Åsa", "Märta", "Nils", "Sven");
    private static final List<String> SECOND =
            List.of("Johannes", "Olavi", "Antero", "Maria", "Helena", "Kristiina", "Tapio", "Sofia", "Elisabet");
    private static final List<String> COLLEAGUES = List.of(
            "Kaisa Lampinen",
            "Janne Kuusisto",
            "Elina Vuori",
            "Petri Rinne",
            "Minna Hirvonen",
            "Antti Salonen",
            "Johanna Tuominen",
            "Sanna Heinonen",
            "Ville Niskanen",
            "Katja Lindqvist",
            "Heidi Aaltonen",
            "Jari Mustonen",
            "Satu Pulkkinen",
            "Teemu Oksanen",
            "Niina Hartikainen",
            "Marko Suominen",
            "Laura Kemppainen",
            "Mari Tikkanen",
            "Erik Sundström",
            "Paula Kokkonen",
            "Jenni Asikainen",
            "Tero Moilanen",
            "Susanna Forsman",
            "Heli Kärkkäinen",
            "Arto Vainio",
            "Eija Tolonen",
            "Noora Ruotsalainen",
            "Joni Kauppinen");

    private SampleNames() {}

    /** A client's names. */
    record Client(String family, String given, String second, String language) {}

    static String colleague(int number) {
        return COLLEAGUES.get(number);
    }

    static Client client(Random chance, boolean child) {
        boolean swedish = chance.nextInt(10) == 0;
        List<String> given = child ? CHILD : swedish ? SWEDISH : ADULT;
        return new Client(
                one(swedish ? SWEDISH_FAMILY : FAMILY, chance),
                one(given, chance),
                one(SECOND, chance),
                swedish ? "sv" : "fi");
    }

    static <T> T one(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
