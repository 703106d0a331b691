package fi.omabotti.seminar;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.HashMap;
import java.util.Map;

/** A facilitator, a co-organiser, two colleagues and a channel; and what a facilitator does, step by step. */
final class County implements AutoCloseable {

    static final String KIA = "Kia Kehittäjä";
    static final String VEERA = "Veera Verso";
    static final String SANNA = "Sanna Salo";
    static final String TIINA = "Tiina Mäkelä";

    final TestStore store;
    final People people;
    final Talk talk;
    final long unit;
    final WorkerId kia;
    final WorkerId veera;
    final WorkerId sanna;
    final WorkerId tiina;

    County(TestStore store, Map<String, Object> settings) {
        store.empty();
        this.store = store;
        this.people = new People(store);
        this.talk = new Talk(store, settings);
        this.unit = people.unit("Perhesosiaalityö");
        this.kia = people.worker(KIA);
        this.veera = people.worker(VEERA);
        this.sanna = people.worker(SANNA, unit);
        this.tiina = people.worker(TIINA, unit);
        people.gives(kia, WorkerRole.DEVELOPER);
        people.gives(veera, WorkerRole.DEVELOPER);
        talk.broadcasts().install("19:yleinen@thread.tacv2", "Sosiaalityö", "");
    }

    /** What is written in the form, unless a test writes something else. */
    static Map<String, String> seminar() {
        Map<String, String> values = new HashMap<>();
        values.put("kind", "SEMINAR");
        values.put("title-fi", "Kehittämisseminaari");
        values.put("title-sv", "Utvecklingsseminarium");
        values.put("day", "2026-12-03");
        values.put("from", "09:00");
        values.put("to", "11:00");
        values.put("link", "https://teams.microsoft.com/l/meetup-join/1");
        values.put("words", "Vanha, toimiva ja näkyvä omatyöntekijäisyys");
        values.put("seats", "");
        values.put("until", "");
        values.put("audience", "all,channel:19:yleinen@thread.tacv2");
        return values;
    }

    static Map<String, String> seminar(String name, String value) {
        Map<String, String> values = seminar();
        values.put(name, value);
        return values;
    }

    Reply form() {
        Reply start = talk.said("uusi tilaisuus").by(KIA);
        return start.parts().size() > 2 ? start : press(start, "Täytä lomake", KIA);
    }

    /** Up to the preview. */
    Reply written(Map<String, String> values) {
        return press(form(), "Esikatsele", values, KIA);
    }

    /** Composed, sent and delivered. */
    Reply announced(Map<String, String> values) {
        Reply sent = press(written(values), "Lähetä nyt", KIA);
        deliver(announcement());
        return sent;
    }

    void deliver(String message) {
        talk.inTransaction(() -> {
            talk.broadcasts().deliver(message);
            return true;
        });
    }

    /** Of the latest event. */
    String announcement() {
        return message("announcement");
    }

    String message(String what) {
        return "event/"
                + store.jdbc()
                        .sql("select max(id) from event")
                        .query(Long.class)
                        .single() + "/" + what;
    }

    /** The announcement as somebody has it in their chat now. */
    Reply cardOf(WorkerId worker) {
        return talk.broadcasts().shown(announcement(), new Person(worker));
    }

    /** Signs up by the button of the announcement; who has cancelled is led to it when it is too late to undo that. */
    Reply signsUp(String name, WorkerId worker) {
        Reply card = cardOf(worker);
        boolean left = card.choices().stream().anyMatch(it -> it.label().equals("Kumoa"));
        return press(left ? press(card, "Kumoa", name) : card, "Ilmoittaudu", name);
    }

    Reply press(Reply card, String label, String name) {
        return press(card, label, Map.of(), name);
    }

    Reply press(Reply card, String label, Map<String, String> written, String name) {
        return talk.pressed(button(card, label), written).by(name);
    }

    static Choice button(Reply card, String label) {
        return card.choices().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " among "
                        + card.choices().stream().map(Choice::label).toList() + " of: " + Shown.text(card)));
    }

    @Override
    public void close() {
        talk.close();
    }
}
