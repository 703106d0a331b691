package fi.omabotti.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.assignment.AssignmentSettings.Master;
import fi.omabotti.audit.Trail;
import fi.omabotti.identity.IdentityHash;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An invented county on 24 November 2026, and how it hands over its files. */
final class County {

    static final String KEY = "an invented key of forty characters here";
    static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final String STAFF = """
            tunnus;aad_object_id;nimi;nimike;kelpoisuus;puhelin;yksikot;roolit;esihenkilo_yksikot
            tiina.makela@esimerkki.fi;id-tiina;Tiina Mäkelä;asiakasohjaaja;GERONOMI;044 000 0001;Ikäkuunto;TYONTEKIJA;
            outi.salmi@esimerkki.fi;id-outi;Outi Salmi;sosiaaliohjaaja;SOSIONOMI;+358 44 000 0002;Ikäkuunto;TYONTEKIJA|ESIHENKILO;Ikäkuunto
            jukka.niemi@esimerkki.fi;id-jukka;Jukka Niemi;sosiaalityöntekijä;SOSIAALITYONTEKIJA;044 000 0003;Lastensuojelun avohuolto;TYONTEKIJA|TURVAKIELTO;
            """;

    private final TestStore store;
    private final Path folder;
    private final IdentityHash hash;
    private final List<AfterExtract> after = new ArrayList<>();
    private boolean temporaryCodes;
    private Master master = Master.EXTRACT;

    County(TestStore store, Path folder) {
        this(store, folder, new IdentityHash(KEY, ""));
    }

    County(TestStore store, Path folder, IdentityHash hash) {
        this.store = store;
        this.folder = folder;
        this.hash = hash;
    }

    void allowTemporaryCodes() {
        temporaryCodes = true;
    }

    void storeIsMaster() {
        master = Master.CHAT;
    }

    void afterwards(AfterExtract work) {
        after.add(work);
    }

    /** A county whose staff is known. */
    static County withStaff(TestStore store, Path folder) {
        store.empty();
        County county = new County(store, folder);
        county.take(ExtractKind.STAFF, STAFF);
        return county;
    }

    ImportReport take(ExtractKind kind, String text) {
        return take(kind, text.getBytes(UTF_8));
    }

    ImportReport take(ExtractKind kind, byte[] bytes) {
        return run(new ImportRequest(kind, file(bytes), false, NOW, true));
    }

    ImportReport take(Extract extract) {
        return take(ExtractKind.ASSIGNMENTS, extract.text());
    }

    ImportReport take(Extract extract, Instant taken) {
        return run(
                new ImportRequest(ExtractKind.ASSIGNMENTS, file(extract.text().getBytes(UTF_8)), false, taken, true));
    }

    ImportReport force(Extract extract, Instant taken) {
        Path file = file(extract.text().getBytes(UTF_8));
        return run(new ImportRequest(ExtractKind.ASSIGNMENTS, file, false, taken, true, true, "command/import"));
    }

    ImportReport tryOut(Extract extract) {
        return run(
                new ImportRequest(ExtractKind.ASSIGNMENTS, file(extract.text().getBytes(UTF_8)), true, NOW, true));
    }

    ImportReport takeAsReal(Extract extract) {
        return run(
                new ImportRequest(ExtractKind.ASSIGNMENTS, file(extract.text().getBytes(UTF_8)), false, NOW, false));
    }

    ImportReport run(ImportRequest request) {
        return importer().run(request, ImportProgress.none());
    }

    /** The same county a day later than it is, where a later extract can come from. */
    ExtractImport importer() {
        Clock clock = Clock.fixed(NOW.plus(Duration.ofDays(2)), ZoneId.of("Europe/Helsinki"));
        return new ExtractImport(
                clock,
                store.template(),
                store.transaction(),
                hash,
                new Trail(store, clock).trail(),
                after,
                new AssignmentSettings(master),
                temporaryCodes);
    }

    List<Map<String, Object>> rows(String sql) {
        return store.jdbc().sql(sql).query().listOfRows();
    }

    long count(String table) {
        return store.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "extract", ".csv"), bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
