package fi.omabotti.bot.local;

import static fi.omabotti.bot.local.SampleUnit.CHILD_PROTECTION;
import static fi.omabotti.bot.local.SampleUnit.DISABILITY;
import static fi.omabotti.bot.local.SampleUnit.FAMILIES;
import static fi.omabotti.bot.local.SampleUnit.OLDER_PEOPLE;
import static fi.omabotti.bot.local.SampleUnit.WORKING_AGE;

import java.time.LocalDate;
import java.util.List;

/** The clients that one can ask for by name: every kind of answer has at least one. */
final class SampleClients {

    private final LocalDate today;

    SampleClients(LocalDate today) {
        this.today = today;
    }

    List<SampleRow> rows() {
        return List.of(
                // four namesakes, of whom Sari sees three
                virtanen("000123", "Matti Olavi", 1945)
                        .named(SampleStaff.TIINA, today.minusMonths(8))
                        .substitutedBy(SampleStaff.OUTI, today.plusDays(9)),
                virtanen("000127", "Matti Kalevi", 1951).named(SampleStaff.OUTI, today.minusMonths(14)),
                virtanen("000456", "Matti Juhani", 1988)
                        .in(DISABILITY, today.minusMonths(30))
                        .named(SampleStaff.RIITTA, today.minusMonths(20)),
                virtanen("000789", "Matti Antero", 1979)
                        .in(WORKING_AGE, today.minusMonths(5))
                        .named(SampleStaff.HANNA, today.minusMonths(4)),
                // the only ones of their names
                older("000130", "Lahtinen", "Helmi Kaarina", 1939).named(SampleStaff.OUTI, today.minusMonths(3)),
                older("000131", "Lindqvist", "Gunnar Erik", 1944)
                        .speaking("sv")
                        .named(SampleStaff.TIINA, today.minusMonths(11)),
                // two named workers in the source
                older("000132", "Salminen", "Toivo Johannes", 1942).named(SampleStaff.TIINA, today.minusMonths(9)),
                older("000132", "Salminen", "Toivo Johannes", 1942).named(SampleStaff.OUTI, today.minusMonths(2)),
                // nobody yet, or nobody needed
                older("000133", "Aro", "Raili Marjatta", 1947).notNamed("ARVIO_KESKEN"),
                older("000134", "Kangas", "Oiva Ensio", 1949).notNamed(""),
                older("000135", "Hakala", "Veikko Armas", 1956).notNamed("ILMEISEN_TARPEETON"),
                older("000136", "Mäki", "Lempi Sofia", 1953).notNamed("ASIAKAS_EI_HALUA"),
                client("000125", "Korpela", "Pekka Juhani", 1978)
                        .in(DISABILITY, today.minusWeeks(2))
                        .notNamed("TILAPAINEN"),
                // told to those alone who have the right
                older("000137", "Ekman", "Vieno Maria", 1946)
                        .withNonDisclosure()
                        .named(SampleStaff.TIINA, today.minusMonths(6)),
                client("000124", "Åkerblom", "Elsa Maria", today.getYear() - 14)
                        .speaking("sv")
                        .withNonDisclosure()
                        .in(CHILD_PROTECTION, today.minusMonths(3))
                        .childsSocialWorker(SampleStaff.JUKKA, today.minusMonths(3)),
                // a child with a named worker and a responsible social worker
                client("000138", "Kurki", "Veeti Oskari", today.getYear() - 9)
                        .in(FAMILIES, today.minusMonths(12))
                        .named(SampleStaff.MAIJA, today.minusMonths(12)),
                client("000138", "Kurki", "Veeti Oskari", today.getYear() - 9)
                        .in(CHILD_PROTECTION, today.minusMonths(2))
                        .childsSocialWorker(SampleStaff.JUKKA, today.minusMonths(2)));
    }

    private SampleRow virtanen(String number, String given, int birthYear) {
        return older(number, "Virtanen", given, birthYear);
    }

    private SampleRow older(String number, String family, String given, int birthYear) {
        return client(number, family, given, birthYear).in(OLDER_PEOPLE, today.minusMonths(18));
    }

    private static SampleRow client(String number, String family, String given, int birthYear) {
        return SampleRow.client(number, family, given, birthYear);
    }
}
