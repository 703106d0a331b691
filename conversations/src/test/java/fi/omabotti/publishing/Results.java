package fi.omabotti.publishing;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.SentFile;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Takeaway;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.pretask.Writer;
import fi.omabotti.staff.WorkerRole;
import fi.omabotti.store.TestStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.core.io.ByteArrayResource;

/** A workshop whose pre-task has been answered: by five of six in one team, all of the other, and one of the teams. */
final class Results implements AutoCloseable {

    static final String KIA = Workshop.KIA;

    /** A developer who runs none of it. */
    static final String OUTI = "Outi Salmi";

    /** Of the team Ikäkuunto. */
    static final String TIINA = Workshop.name(0);

    /** Of the team Perhesosiaalityö. */
    static final String SANNA = Workshop.name(1);

    final Workshop workshop;

    Results(TestStore store) {
        this.workshop = new Workshop(store, 12);
        workshop.people.gives(workshop.kia, WorkerRole.DEVELOPER);
        workshop.people.gives(workshop.people.worker(OUTI), WorkerRole.DEVELOPER);
        for (int i = 0; i < 11; i++) {
            answer(i, i % 2 == 0 ? "few" : "many");
        }
        Writer scribe = Writer.ofTeam(workshop.colleagues.get(0), workshop.elderly);
        workshop.save(scribe, Map.of("habit", "Soitamme ensin."));
        workshop.submit(scribe);
    }

    /** Hands in, or in again. */
    void answer(int number, String howMany) {
        workshop.save(
                workshop.own(number),
                Map.of("words", "Kuljen rinnalla.", "class", howMany, "role.self", number < 6 ? "5" : "3"));
        workshop.submit(workshop.own(number));
    }

    Reply say(String words, String name) {
        return workshop.talk.said(words).by(name);
    }

    Reply send(ByteArrayResource file, String name) {
        return workshop.talk.sent(new SentFile(file)).by(name);
    }

    Reply press(Reply card, String label, String name) {
        return workshop.talk.pressed(button(card, label)).by(name);
    }

    /** A button with these values, whoever made it. */
    Reply forge(String action, Map<String, String> values, String name) {
        return workshop.talk.pressed(pick(action, values)).by(name);
    }

    static Choice.Pick pick(String action, Map<String, String> values) {
        return new Choice.Pick("", "compilation", action, values);
    }

    Map<String, String> values() {
        return Map.of("task", Long.toString(workshop.task.value()));
    }

    Map<String, String> values(String key, String value) {
        Map<String, String> values = new HashMap<>(values());
        values.put(key, value);
        return values;
    }

    /** From the card with the check to the end. */
    Reply frozen() {
        return forge("frozen", values(), KIA);
    }

    Reply published() {
        frozen();
        return forge("published", values(), KIA);
    }

    /** The workbook for themes, as it is handed over. */
    byte[] sorting() {
        return file(forge("sorting", values(Takeaway.TAKEN, "yes"), KIA));
    }

    static byte[] file(Reply reply) {
        return Objects.requireNonNull(reply.file(), () -> Shown.text(reply))
                .content()
                .getByteArray();
    }

    /** As a spreadsheet program leaves it. */
    static ByteArrayResource changed(byte[] file, Consumer<Sheet> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheet("teemat"));
            workbook.write(out);
            return new ByteArrayResource(out.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    int count(String rows) {
        return workshop.store
                .jdbc()
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
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

    @Override
    public void close() {
        workshop.close();
    }
}
