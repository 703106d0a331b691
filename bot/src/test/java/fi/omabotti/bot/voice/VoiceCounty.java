package fi.omabotti.bot.voice;

import static fi.omabotti.assignment.AssignmentRole.CHILDS_SOCIAL_WORKER;
import static fi.omabotti.assignment.AssignmentRole.NAMED_WORKER;

import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.People;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of the conversations, all invented. */
final class VoiceCounty {

    private final JdbcClient jdbc;
    private final People people;

    VoiceCounty(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.people = new People(jdbc);
    }

    static String directoryId(String name) {
        return People.directoryId(name);
    }

    void settle() {
        long elderly = people.unit("Ikäkuunto");
        long disability = people.unit("Vammaispalvelut");
        long families = people.unit("Perhesosiaalityö");
        long adults = people.unit("Työikäisten sosiaalityö");
        long children = people.unit("Lastensuojelun avohuolto");
        long guidance = people.unit("Päihdepalvelut", "neuvonta 03 000 000");
        WorkerId satu = people.worker("Satu Salo", elderly, disability);
        people.gives(satu, WorkerRole.WORKER);
        WorkerId tiina = people.worker("Tiina Mäkelä", elderly);
        WorkerId outi = phone(people.worker("Outi Salmi", elderly), "044 123 4567");
        WorkerId riitta = phone(people.worker("Riitta Aalto", guidance), null);
        WorkerId jukka = people.worker("Jukka Niemi", children);
        WorkerId flagged = people.worker("Aino Rinne", children);
        people.gives(flagged, WorkerRole.WORKER);
        people.gives(flagged, WorkerRole.NON_DISCLOSURE);
        long maija = people.worker("Maija Laine", families).value();
        rename(maija, "maija.laine.perhe");
        people.worker("Maija Laine", adults);
        people.gives(new WorkerId(maija), WorkerRole.WORKER);
        people.gives(people.worker("Sanna Susi", families), WorkerRole.WORKER);
        people.gives(people.worker("Kia Kehittäjä"), WorkerRole.DEVELOPER);
        people.gives(people.worker("Veera Verso"), WorkerRole.DEVELOPER);

        people.client("000123", "Matti", "Virtanen")
                .in(elderly, "IAK")
                .has(NAMED_WORKER, tiina, elderly, "IAK", outi, LocalDate.of(2026, 11, 30));
        people.client("000456", "Matti", "Virtanen")
                .born(1988)
                .in(disability, "VAMMA")
                .has(NAMED_WORKER, outi, disability, "VAMMA");
        people.client("000789", "Matti", "Virtanen").born(1971).in(guidance, "PAIHDE");
        people.client("000201", "Pekka", "Korhonen")
                .born(1978)
                .in(elderly, "IAK")
                .has(NAMED_WORKER, outi, elderly, "IAK");
        people.client("000202", "Pertti", "Lehto").in(guidance, "PAIHDE").has(NAMED_WORKER, riitta, guidance, "PAIHDE");
        people.client("000203", "Kalle", "Hirvonen")
                .in(guidance, "PAIHDE")
                .has(NAMED_WORKER, riitta, guidance, "PAIHDE");
        people.client("000204", "Elsa", "Åkerblom")
                .born(2015)
                .withNonDisclosureOrder()
                .in(children, "LASU")
                .has(CHILDS_SOCIAL_WORKER, jukka, children, "LASU");
        people.extractTaken(OffsetDateTime.parse("2026-11-24T06:00+02:00"));
    }

    private WorkerId phone(WorkerId worker, @Nullable String phone) {
        jdbc.sql("update worker set phone = ? where id = ?")
                .param(phone)
                .param(worker.value())
                .update();
        return worker;
    }

    private void rename(long worker, String directoryId) {
        jdbc.sql("update worker set directory_id = ?, username = ? where id = ?")
                .params(directoryId, directoryId + "@esimerkki.fi", worker)
                .update();
    }
}
