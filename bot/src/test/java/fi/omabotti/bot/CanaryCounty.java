package fi.omabotti.bot;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.omabotti.conversation.Language;
import fi.omabotti.extract.ExtractImport;
import fi.omabotti.extract.ExtractKind;
import fi.omabotti.extract.ImportProgress;
import fi.omabotti.extract.ImportReport;
import fi.omabotti.extract.ImportRequest;
import fi.omabotti.extract.ReportText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A county of marked people, and how it hands over its files. */
final class CanaryCounty {

    static final String NAMED_WORKER = "0e0e0e0e-0000-4000-8000-000000000001";
    static final String OUTSIDER = "0e0e0e0e-0000-4000-8000-000000000002";
    static final String SUPERVISOR = "0e0e0e0e-0000-4000-8000-000000000003";
    static final String LOG_OFFICER = "0e0e0e0e-0000-4000-8000-000000000004";
    static final String MAIN_USER = "0e0e0e0e-0000-4000-8000-000000000005";
    static final String TIRELESS = "0e0e0e0e-0000-4000-8000-000000000006";

    static final String FACILITATOR = "0e0e0e0e-0000-4000-8000-000000000007";

    private static final String UNITS = """
            nimi;aliakset;palvelutehtavat;neutraali_nimi;puhelin;vuorotyo
            Lintukoto;;Iäkkäiden palvelut;neuvonta;03 000 000;ei
            Toinen koto;;Iäkkäiden palvelut;neuvonta;03 000 000;ei
            """;

    private static final String STAFF =
            """
            tunnus;aad_object_id;nimi;nimike;kelpoisuus;puhelin;yksikot;roolit;esihenkilo_yksikot;esteellinen_asiakkaat
            narhikanari@esimerkki.fi;%s;Nelma Närhikanari;asiakasohjaaja;GERONOMI;044 753 1246;Lintukoto;TYONTEKIJA;;
            outi@esimerkki.fi;%s;Outi Oksa;asiakasohjaaja;GERONOMI;;Toinen koto;TYONTEKIJA;;
            silja@esimerkki.fi;%s;Silja Sulka;asiakasohjaaja;GERONOMI;;Lintukoto;ESIHENKILO|TURVAKIELTO;Lintukoto;
            lauri@esimerkki.fi;%s;Lauri Lehto;;;;;LOKIVASTAAVA;;
            paula@esimerkki.fi;%s;Paula Pesä;;;;;PAAKAYTTAJA;;
            taisto@esimerkki.fi;%s;Taisto Tiira;asiakasohjaaja;GERONOMI;;Toinen koto;TYONTEKIJA;;987650121
            kia@esimerkki.fi;%s;Kia Kivi;;;;Lintukoto;KEHITTAJA;;
            """.formatted(NAMED_WORKER, OUTSIDER, SUPERVISOR, LOG_OFFICER, MAIN_USER, TIRELESS, FACILITATOR);

    private static final String COLUMNS = "asiakasnumero;henkilotunnus;sukunimi;etunimet;kutsumanimi;entiset_nimet;"
            + "syntymavuosi;asiointikieli;turvakielto;palvelutehtava;palveluyksikko;asiakkuus_alku;tuen_tarve;"
            + "erityinen_tuki;rooli;tyontekija_tunnus;nimike;alku;perustelu\n";

    private static final String NAMED = "{number};{code};{family};Kerttuli Maija;Kerttuli;{former};1945;fi;{secret};"
            + "Iäkkäiden palvelut;{unit};3.2.2026;pitkäaikainen;ei;omatyöntekijä;narhikanari@esimerkki.fi;"
            + "asiakasohjaaja;9.3.2026;Olematonlintu tarvitsee apua\n";

    private static final String UNNAMED = "{number};;{family};Kerttuli Maija;;;1945;fi;kyllä;"
            + "Iäkkäiden palvelut;{unit};3.2.2026;pitkäaikainen;ei;ei nimetty;;;;\n";

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private final ExtractImport importer;
    private final Clock clock;
    private final Path folder;

    CanaryCounty(ExtractImport importer, Clock clock, Path folder) {
        this.importer = importer;
        this.clock = clock;
        this.folder = folder;
    }

    /** Everybody; what came of it, in all languages. */
    String move() {
        return Stream.of(
                        take(ExtractKind.UNITS, UNITS),
                        take(ExtractKind.STAFF, STAFF),
                        takeClients(client("987650121", "Kanarialintunen")
                                + client("987650122", "Kanarialintunen", "code", "")
                                + client("987650123", "Kääpiösirkku", "code", "", "former", "Tirpustinen")
                                + client("987650124", "Peippokanari", "code", "", "unit", "Toinen koto")
                                + filled(
                                        UNNAMED,
                                        Map.of("number", "987650125", "family", "Salasirkku", "unit", "Lintukoto"))))
                .collect(Collectors.joining("\n"));
    }

    /** A client of the named worker, with these columns and values otherwise. */
    static String client(String number, String family, String... columnsAndValues) {
        Map<String, String> values = new java.util.HashMap<>(Map.of(
                "number",
                number,
                "family",
                family,
                "code",
                LeakHunt.CODE,
                "former",
                "",
                "secret",
                "ei",
                "unit",
                "Lintukoto"));
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            values.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return filled(NAMED, values);
    }

    String takeClients(String rows) {
        return take(ExtractKind.ASSIGNMENTS, COLUMNS + rows);
    }

    private String take(ExtractKind kind, String text) {
        Path file = write(text);
        try {
            ImportReport report =
                    importer.run(new ImportRequest(kind, file, false, clock.instant(), true), ImportProgress.none());
            return Stream.of(Language.values())
                    .flatMap(language -> ReportText.lines(report, language).stream())
                    .collect(Collectors.joining("\n", report.outcome() + "\n", "\n" + report));
        } finally {
            file.toFile().delete();
        }
    }

    private Path write(String text) {
        try {
            return Files.write(Files.createTempFile(folder, "extract", ".csv"), text.getBytes(UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String filled(String row, Map<String, String> values) {
        return FIELD.matcher(row).replaceAll(field -> Matcher.quoteReplacement(values.get(field.group(1))));
    }
}
