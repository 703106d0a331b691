package fi.omabotti.bot.questions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.bot.questions.Population.Person;
import fi.omabotti.conversation.Language;
import fi.omabotti.extract.ExtractImport;
import fi.omabotti.extract.ExtractKind;
import fi.omabotti.extract.ImportProgress;
import fi.omabotti.extract.ImportReport;
import fi.omabotti.extract.ImportReport.Outcome;
import fi.omabotti.extract.ImportRequest;
import fi.omabotti.extract.ReportText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Hands a population over as three files of the product's own import. */
record County(ExtractImport importer, Clock clock, Path folder) {

    private static final String UNITS = "nimi;aliakset;palvelutehtavat;neutraali_nimi;puhelin;vuorotyo\n";

    private static final String CLIENTS = "asiakasnumero;sukunimi;etunimet;syntymavuosi;asiointikieli;turvakielto;"
            + "palvelutehtava;palveluyksikko;asiakkuus_alku;tuen_tarve;erityinen_tuki;rooli;tyontekija_tunnus;nimike;alku;"
            + "sijainen_tunnus;sijaisuus_loppu\n";

    /** One client in so many has a worker who is away. */
    private static final int AWAY = 10;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

    /** Everybody moves in, each with a named worker. */
    void settle(Population population) throws IOException {
        Staff staff = new Staff(population.units());
        take(
                ExtractKind.UNITS,
                UNITS
                        + population.people().stream()
                                .map(County::unit)
                                .distinct()
                                .collect(lines()));
        take(ExtractKind.STAFF, staff.list());
        take(
                ExtractKind.ASSIGNMENTS,
                CLIENTS
                        + population.people().stream()
                                .map(it -> client(it, staff))
                                .collect(lines()));
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }

    private static String unit(Person person) {
        return String.join(";", person.unit(), "", person.task().imported(), "neuvonta", "03 000 000", "ei");
    }

    private String client(Person person, Staff staff) {
        LocalDate today = LocalDate.now(clock);
        boolean isAway = Math.floorMod(person.number().hashCode(), AWAY) == 0;
        return String.join(
                ";",
                person.number(),
                person.family(),
                person.given(),
                person.birthYear(),
                "fi",
                "ei",
                person.task().imported(),
                person.unit(),
                DAY.format(today.minusDays(200)),
                "pitkäaikainen",
                "ei",
                "omatyöntekijä",
                staff.worker(person.unit()),
                "sosiaalityöntekijä",
                DAY.format(today.minusDays(100)),
                isAway ? staff.substitute(person.unit()) : "",
                isAway ? DAY.format(today.plusDays(30)) : "");
    }

    private void take(ExtractKind kind, String text) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "extract", ".csv"), text.getBytes(UTF_8));
        ImportReport report =
                importer.run(new ImportRequest(kind, file, false, clock.instant(), true), ImportProgress.none());
        assertThat(report.outcome())
                .as(() -> String.join("\n", ReportText.lines(report, Language.EN)))
                .isEqualTo(Outcome.APPLIED);
    }
}
