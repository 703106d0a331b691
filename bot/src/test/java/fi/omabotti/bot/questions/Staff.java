package fi.omabotti.bot.questions;

import fi.omabotti.bot.AnActivity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who works in the units: two for each, in turn, with names that clients seldom have; and the asker, who is of every unit. */
record Staff(List<String> units) {

    private static final List<String> NAMES = List.of(
            "Tiina Hakulinen",
            "Outi Vainikka",
            "Jukka Sihvola",
            "Maija Kettula",
            "Petra Nyqvist",
            "Anders Westman",
            "Leena Rytkölä",
            "Mikael Stjernvall");

    private static final String HEADING =
            "tunnus;aad_object_id;nimi;nimike;kelpoisuus;puhelin;yksikot;roolit;esihenkilo_yksikot\n";

    private static final String ROW =
            "%s;0f0f0f0f-0000-4000-8000-%012d;%s;sosiaalityöntekijä;SOSIAALITYONTEKIJA;044 000 %04d;%s;TYONTEKIJA;\n";

    private static final String OFFICE = """
            kaisa@esimerkki.fi;%s;Kaisa Kaikki;sosiaalityöntekijä;SOSIAALITYONTEKIJA;044 999 0000;%s;TYONTEKIJA;
            heli.saukkola@esimerkki.fi;0f0f0f0f-0000-4000-8000-999999990001;Heli Saukkola;;;044 999 0001;;ESIHENKILO;%s
            """;

    Staff {
        units = List.copyOf(units);
    }

    /** The named worker of a unit's clients. */
    String worker(String unit) {
        return username(units.indexOf(unit) % NAMES.size());
    }

    /** Who stands in for the worker. */
    String substitute(String unit) {
        return username((units.indexOf(unit) + 1) % NAMES.size());
    }

    /** As a staff list of the import. */
    String list() {
        String all = String.join("|", units);
        return HEADING
                + IntStream.range(0, NAMES.size())
                        .mapToObj(i -> ROW.formatted(username(i), i, NAMES.get(i), i, unitsOf(username(i))))
                        .collect(Collectors.joining())
                + OFFICE.formatted(AnActivity.KAISA, all, all);
    }

    private String unitsOf(String username) {
        return units.stream()
                .filter(unit -> List.of(worker(unit), substitute(unit)).contains(username))
                .collect(Collectors.joining("|"));
    }

    private static String username(int index) {
        return "worker%d@esimerkki.fi".formatted(index);
    }
}
