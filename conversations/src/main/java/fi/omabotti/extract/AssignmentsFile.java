package fi.omabotti.extract;

import static fi.omabotti.extract.Column.optional;
import static fi.omabotti.extract.Column.required;

import fi.omabotti.extract.Column.Content;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of an assignments extract, and its rows gathered by client. */
final class AssignmentsFile {

    static final Column CLIENT_NUMBER = required("asiakasnumero", Content.CODE).upTo(50);
    static final Column IDENTITY_CODE = optional("henkilotunnus", Content.CODE);
    static final Column FAMILY_NAME = required("sukunimi", Content.NAME);
    static final Column GIVEN_NAMES = required("etunimet", Content.NAME);
    static final Column CALL_NAME = optional("kutsumanimi", Content.NAME).upTo(100);
    static final Column FORMER_NAMES = optional("entiset_nimet", Content.NAME).upTo(400);
    static final Column BIRTH_YEAR = required("syntymavuosi", Content.DATE);
    static final Column LANGUAGE = optional("asiointikieli", Content.TERM);
    static final Column NON_DISCLOSURE = required("turvakielto", Content.TERM);
    static final Column TASK = required("palvelutehtava", Content.TERM);
    static final Column UNIT = required("palveluyksikko", Content.TERM);
    static final Column CLIENTHOOD_SINCE = required("asiakkuus_alku", Content.DATE);
    static final Column CLIENTHOOD_UNTIL = optional("asiakkuus_loppu", Content.DATE);
    static final Column NEED = optional("tuen_tarve", Content.TERM);
    static final Column SPECIAL_SUPPORT = required("erityinen_tuki", Content.TERM);
    static final Column ROLE = required("rooli", Content.TERM);
    static final Column WORKER = required("tyontekija_tunnus", Content.CODE);
    static final Column SINCE = required("alku", Content.DATE);
    static final Column UNTIL = optional("loppu", Content.DATE);
    static final Column SUBSTITUTE = optional("sijainen_tunnus", Content.CODE);
    static final Column SUBSTITUTE_LAST_DAY = optional("sijaisuus_loppu", Content.DATE);
    static final Column NOT_NAMED_REASON = optional("ei_nimetty_syy", Content.TERM);
    static final Column GROUNDS = optional("perustelu", Content.FREE_TEXT).upTo(100_000);
    static final Column NAMED_BY = optional("nimeaja_tunnus", Content.CODE);

    /** The other system's own words about the worker: looked at, and believed of the staff list instead. */
    static final List<Column> CONTROLS = List.of(
            optional("tyontekija_nimi", Content.NAME),
            optional("nimike", Content.NAME),
            optional("kelpoisuus", Content.TERM),
            optional("puhelin", Content.CODE));

    private static final List<Column> COLUMNS = List.of(
            CLIENT_NUMBER,
            IDENTITY_CODE,
            FAMILY_NAME,
            GIVEN_NAMES,
            CALL_NAME,
            FORMER_NAMES,
            BIRTH_YEAR,
            LANGUAGE,
            NON_DISCLOSURE,
            TASK,
            UNIT,
            CLIENTHOOD_SINCE,
            CLIENTHOOD_UNTIL,
            NEED,
            SPECIAL_SUPPORT,
            ROLE,
            WORKER,
            CONTROLS.get(0),
            CONTROLS.get(1),
            CONTROLS.get(2),
            CONTROLS.get(3),
            SINCE,
            UNTIL,
            SUBSTITUTE,
            SUBSTITUTE_LAST_DAY,
            NOT_NAMED_REASON,
            GROUNDS,
            NAMED_BY);

    private final Map<String, ClientInFile> clients = new LinkedHashMap<>();
    private int rows;

    private AssignmentsFile() {}

    static AssignmentsFile read(Path path, AssignmentReader reader, Findings findings) {
        AssignmentsFile file = new AssignmentsFile();
        file.rows = new CsvFile(path, COLUMNS, findings).read(row -> file.add(row, reader, findings));
        return file;
    }

    /** By client number, in the order of the file. */
    Map<String, ClientInFile> clients() {
        return clients;
    }

    int rows() {
        return rows;
    }

    private void add(Row row, AssignmentReader reader, Findings findings) {
        ClientFacts facts = reader.client(row);
        AssignmentRow assignment = reader.assignment(row);
        if (facts == null || assignment == null || !row.isSound()) {
            return;
        }
        ClientInFile client = clients.computeIfAbsent(facts.number(), number -> new ClientInFile(facts));
        if (!client.add(facts, assignment)) {
            findings.add(Finding.ofLine(Rule.CONTRADICTORY_ROWS, row.line()));
        }
    }
}
