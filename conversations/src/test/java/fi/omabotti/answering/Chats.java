package fi.omabotti.answering;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.event.Events;
import fi.omabotti.pretask.Plan;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.store.TestStore;
import java.time.LocalTime;
import java.util.Map;

/** What participants of a workshop do in their own chats: due on Wednesday at noon, cut off on Friday at noon. */
final class Chats implements AutoCloseable {

    static final String TIINA = Workshop.name(0);
    static final String SANNA = Workshop.name(1);

    final Workshop workshop;

    Chats(TestStore store, Pack pack) {
        this.workshop = new Workshop(store, 3, pack);
        Plan plan = workshop.now().plan();
        LocalTime noon = LocalTime.NOON;
        workshop.talk.inTransaction(() -> workshop.book()
                .reschedule(
                        workshop.task,
                        new Plan(
                                plan.opensAt(),
                                Talk.TODAY.plusDays(1).atTime(noon).atZone(Events.ZONE),
                                Talk.TODAY.plusDays(3).atTime(noon).atZone(Events.ZONE),
                                null,
                                null)));
    }

    Reply say(String words, String name) {
        return workshop.talk.said(words).by(name);
    }

    Reply press(Reply card, String label, String name) {
        return press(card, label, Map.of(), name);
    }

    Reply press(Reply card, String label, Map<String, String> written, String name) {
        return workshop.talk.pressed(button(card, label), written).by(name);
    }

    /** The first page. */
    Reply begun(String name) {
        return press(say("ennakkotehtävä", name), "Aloita", name);
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
        workshop.close();
    }
}
