package fi.omabotti.organising;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Recipient.Person;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two facilitators, a team of six whose channel is called as the team is, and a team of two without one. */
final class Organisers implements AutoCloseable {

    static final String KIA = "Kia Kehittäjä";
    static final String VEERA = "Veera Verso";
    static final String TIINA = "Tiina Mäkelä0";
    static final String SANNA = "Sanna Salo0";
    static final String CHANNEL = "19:ika@thread.tacv2";

    final TestStore store;
    final People people;
    final Talk talk;
    final WorkerId kia;
    final WorkerId veera;
    final long elderly;
    final long families;
    final List<WorkerId> six = new ArrayList<>();
    final List<WorkerId> two = new ArrayList<>();

    Organisers(TestStore store) {
        store.empty();
        this.store = store;
        this.people = new People(store);
        this.talk = new Talk(store);
        this.kia = people.worker(KIA);
        this.veera = people.worker(VEERA);
        this.elderly = people.unit("Ikäkuunto");
        this.families = people.unit("Perhesosiaalityö");
        for (int i = 0; i < 6; i++) {
            six.add(people.worker("Tiina Mäkelä" + i, elderly));
        }
        for (int i = 0; i < 2; i++) {
            two.add(people.worker("Sanna Salo" + i, families));
        }
        people.gives(kia, WorkerRole.DEVELOPER);
        people.gives(veera, WorkerRole.DEVELOPER);
        talk.broadcasts().install(CHANNEL, "Ikäkuunto", "");
        talk.broadcasts().install("19:perhe@thread.tacv2", "Sosiaalityö", "Perheet");
    }

    /** What is written in the form, unless a test writes something else: asked of both teams until Friday noon. */
    Map<String, String> filled() {
        Map<String, String> values = new HashMap<>();
        values.put("questions", "omatyontekijaisyys-nakyvaksi");
        values.put("units", elderly + "," + families);
        values.put("due-day", "2026-11-27");
        values.put("due-time", "12:00");
        return values;
    }

    Map<String, String> filled(String name, String value) {
        Map<String, String> values = filled();
        values.put(name, value);
        return values;
    }

    Reply form() {
        Reply start = say("uusi ennakkotehtävä");
        return start.parts().size() > 2 ? start : press(start, "Täytä lomake");
    }

    /** Up to what is looked at before it goes. */
    Reply checked(Map<String, String> values) {
        return press(form(), "Tarkista", values);
    }

    /** Made, handed out and delivered. */
    PreTask handedOut(Map<String, String> values) {
        press(checked(values), "Jaa ennakkotehtävä");
        PreTask task = latest();
        deliver(task.subject() + "/hand-out");
        return task;
    }

    PreTask latest() {
        long id = store.jdbc()
                .sql("select max(id) from pre_task")
                .query(Long.class)
                .single();
        return talk.bean(PreTasks.class).find(new PreTaskId(id)).orElseThrow();
    }

    void deliver(String message) {
        talk.inTransaction(() -> {
            talk.broadcasts().deliver(message);
            return true;
        });
    }

    /** As somebody has it in their chat. */
    Reply letter(WorkerId worker) {
        return talk.broadcasts().shown(latest().subject() + "/hand-out", new Person(worker));
    }

    /** The card of how far it is, in a facilitator's chat. */
    Reply progress(WorkerId facilitator) {
        return talk.broadcasts().shown(latest().subject() + "/progress", new Person(facilitator));
    }

    Reply say(String words) {
        return talk.said(words).by(KIA);
    }

    Reply press(Reply card, String label) {
        return press(card, label, Map.of(), KIA);
    }

    Reply press(Reply card, String label, Map<String, String> written) {
        return press(card, label, written, KIA);
    }

    Reply press(Reply card, String label, Map<String, String> written, String name) {
        return talk.pressed(button(card, label), written).by(name);
    }

    static Choice button(Reply card, String label) {
        return card.choices().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no " + label + " among " + labels(card) + " of: " + Shown.text(card)));
    }

    static List<String> labels(Reply card) {
        return card.choices().stream().map(Choice::label).toList();
    }

    int count(String rows) {
        return store.jdbc()
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    List<String> events() {
        return store.jdbc()
                .sql("select event from audit_entry where event like 'PRE_TASK_%' order by id")
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        talk.close();
    }
}
