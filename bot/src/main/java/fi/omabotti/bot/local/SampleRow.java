package fi.omabotti.bot.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A row of the invented assignments, column by column as the importer knows them; each method gives another row. */
final class SampleRow {

    private static final List<String> COLUMNS = List.of(
            "asiakasnumero",
            "sukunimi",
            "etunimet",
            "kutsumanimi",
            "syntymavuosi",
            "asiointikieli",
            "turvakielto",
            "palvelutehtava",
            "palveluyksikko",
            "asiakkuus_alku",
            "tuen_tarve",
            "erityinen_tuki",
            "rooli",
            "tyontekija_tunnus",
            "alku",
            "sijainen_tunnus",
            "sijaisuus_loppu",
            "ei_nimetty_syy");

    private final Map<String, String> cells;

    private SampleRow(Map<String, String> cells) {
        this.cells = cells;
    }

    /** A client; the first of the given names is the one that is used. */
    static SampleRow client(String number, String family, String given, int birthYear) {
        return new SampleRow(Map.of("turvakielto", "ei", "erityinen_tuki", "ei", "asiointikieli", "fi"))
                .with("asiakasnumero", number)
                .with("sukunimi", family)
                .with("etunimet", given)
                .with("kutsumanimi", given.split(" ", 2)[0])
                .with("syntymavuosi", Integer.toString(birthYear));
    }

    static SampleTable table(List<SampleRow> rows) {
        SampleTable table = new SampleTable(COLUMNS.toArray(String[]::new));
        rows.forEach(row -> table.add(COLUMNS.stream()
                .map(column -> row.cells.getOrDefault(column, ""))
                .toArray(String[]::new)));
        return table;
    }

    SampleRow speaking(String language) {
        return with("asiointikieli", language);
    }

    SampleRow withNonDisclosure() {
        return with("turvakielto", "kyllä");
    }

    SampleRow in(SampleUnit unit, LocalDate since) {
        return with("palvelutehtava", unit.task())
                .with("palveluyksikko", unit.label())
                .with("asiakkuus_alku", since.toString())
                .with("tuen_tarve", "pitkäaikainen");
    }

    SampleRow named(SampleWorker worker, LocalDate since) {
        return assigned("omatyöntekijä", worker, since);
    }

    SampleRow childsSocialWorker(SampleWorker worker, LocalDate since) {
        return assigned("lapsen asioista vastaava", worker, since);
    }

    SampleRow substitutedBy(SampleWorker worker, LocalDate lastDay) {
        return with("sijainen_tunnus", worker.username()).with("sijaisuus_loppu", lastDay.toString());
    }

    /** Nobody is named, for a reason that has a code; or for none. */
    SampleRow notNamed(String reason) {
        return with("rooli", "ei nimetty").with("ei_nimetty_syy", reason).with("tuen_tarve", needThatAllows(reason));
    }

    /** Whose need is long-term lacks a named worker whatever the reason: so only some are. */
    private static String needThatAllows(String reason) {
        return switch (reason) {
            case "TILAPAINEN" -> "tilapäinen";
            case "ILMEISEN_TARPEETON", "ASIAKAS_EI_HALUA", "" -> "toistuva";
            default -> "pitkäaikainen";
        };
    }

    String number() {
        return cells.getOrDefault("asiakasnumero", "");
    }

    /** The name that the client is called by. */
    String calledBy() {
        return cells.get("kutsumanimi") + " " + cells.get("sukunimi");
    }

    private SampleRow assigned(String role, SampleWorker worker, LocalDate since) {
        return with("rooli", role).with("tyontekija_tunnus", worker.username()).with("alku", since.toString());
    }

    private SampleRow with(String column, String value) {
        Map<String, String> changed = new TreeMap<>(cells);
        changed.put(column, value);
        return new SampleRow(changed);
    }
}
