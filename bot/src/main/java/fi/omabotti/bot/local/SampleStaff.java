package fi.omabotti.bot.local;

import static fi.omabotti.bot.local.SampleUnit.ADVICE;
import static fi.omabotti.bot.local.SampleUnit.CHILD_PROTECTION;
import static fi.omabotti.bot.local.SampleUnit.DISABILITY;
import static fi.omabotti.bot.local.SampleUnit.FAMILIES;
import static fi.omabotti.bot.local.SampleUnit.OLDER_PEOPLE;
import static fi.omabotti.bot.local.SampleUnit.SUBSTANCE_USE;
import static fi.omabotti.bot.local.SampleUnit.WORKING_AGE;

import java.util.ArrayList;
import java.util.List;

/** An invented county's staff: some by name, the rest to make up the number. */
final class SampleStaff {

    static final SampleWorker SARI =
            SampleWorker.of(OLDER_PEOPLE, "Sari Koskinen").alsoIn(DISABILITY);
    static final SampleWorker TIINA = SampleWorker.of(OLDER_PEOPLE, "Tiina Mäkelä");
    static final SampleWorker OUTI = SampleWorker.of(OLDER_PEOPLE, "Outi Salmi");
    static final SampleWorker RIITTA = SampleWorker.of(DISABILITY, "Riitta Aalto");
    static final SampleWorker MAIJA = SampleWorker.of(FAMILIES, "Maija Laine");
    static final SampleWorker JUKKA =
            SampleWorker.of(CHILD_PROTECTION, "Jukka Niemi").as("TYONTEKIJA", "TURVAKIELTO");
    static final SampleWorker HANNA =
            SampleWorker.of(WORKING_AGE, "Hanna Rantanen").as("TYONTEKIJA", "KEHITTAJA");
    static final SampleWorker LEENA =
            SampleWorker.leading("Leena Heikkinen", "palveluesihenkilö", "GERONOMI", OLDER_PEOPLE, DISABILITY);
    static final SampleWorker ANNE = SampleWorker.leading(
            "Anne Lehtonen", "johtava sosiaalityöntekijä", "SOSIAALITYONTEKIJA", FAMILIES, CHILD_PROTECTION);
    static final SampleWorker MARKKU = SampleWorker.leading(
            "Markku Ojala", "johtava sosiaalityöntekijä", "SOSIAALITYONTEKIJA", WORKING_AGE, SUBSTANCE_USE);
    static final SampleWorker MIKA = SampleWorker.of(ADVICE, "Mika Hakala").as("NEUVONTA");
    static final SampleWorker PIRJO = new SampleWorker(
            "Pirjo Saarinen",
            "järjestelmäasiantuntija",
            "MUU",
            List.of(),
            List.of(),
            List.of("PAAKAYTTAJA", "LOKIVASTAAVA", "KEHITTAJA"));

    private static final int SIZE = 40;
    private static final List<SampleUnit> WITH_CLIENTS =
            List.of(OLDER_PEOPLE, CHILD_PROTECTION, WORKING_AGE, FAMILIES, DISABILITY, SUBSTANCE_USE);

    private SampleStaff() {}

    static List<SampleWorker> everybody() {
        List<SampleWorker> staff = new ArrayList<>(
                List.of(SARI, TIINA, OUTI, RIITTA, MAIJA, JUKKA, HANNA, LEENA, ANNE, MARKKU, MIKA, PIRJO));
        for (int i = 0; staff.size() < SIZE; i++) {
            staff.add(SampleWorker.of(WITH_CLIENTS.get(i % WITH_CLIENTS.size()), SampleNames.colleague(i)));
        }
        return staff;
    }

    static SampleTable table(List<SampleWorker> staff) {
        SampleTable table = new SampleTable(
                "tunnus",
                "aad_object_id",
                "nimi",
                "nimike",
                "kelpoisuus",
                "puhelin",
                "yksikot",
                "roolit",
                "esihenkilo_yksikot");
        for (SampleWorker worker : staff) {
            table.add(
                    worker.username(),
                    worker.directoryId().toString(),
                    worker.name(),
                    worker.title(),
                    worker.qualification(),
                    "044 000 %04d".formatted(staff.indexOf(worker) + 1),
                    SampleWorker.labels(worker.works()),
                    String.join("|", worker.roles()),
                    SampleWorker.labels(worker.leads()));
        }
        return table;
    }
}
