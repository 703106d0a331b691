package fi.omabotti.pretask;

import fi.omabotti.conversation.Talk;
import fi.omabotti.event.EventId;
import fi.omabotti.event.Events;
import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.PackYaml;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Question.Heading;
import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A facilitator and some colleagues of two teams, and a pre-task that they are asked: open now, due in three days. */
public final class Workshop implements AutoCloseable {

    public static final String KIA = "Kia Kehittäjä";

    public final TestStore store;
    public final Talk talk;
    public final People people;
    public final WorkerId kia;
    public final UnitId elderly;
    public final UnitId families;
    public final PreTaskId task;
    public final List<WorkerId> colleagues = new ArrayList<>();

    /** With three short questions for oneself and one for the team. */
    public Workshop(TestStore store, int colleagues) {
        this(store, colleagues, small("Miten menee?"));
    }

    public Workshop(TestStore store, int colleagues, Pack pack) {
        store.empty();
        this.store = store;
        this.talk = new Talk(store);
        this.people = new People(store);
        this.kia = people.worker(KIA);
        this.elderly = new UnitId(people.unit("Ikäkuunto"));
        this.families = new UnitId(people.unit("Perhesosiaalityö"));
        for (int i = 0; i < colleagues; i++) {
            this.colleagues.add(people.worker(name(i), team(i).value()));
        }
        this.task = talk.inTransaction(() -> {
            PreTaskId id = book().draft(pack, plan(talk), kia, null);
            participants()
                    .replace(
                            id,
                            this.colleagues.stream()
                                    .map(it -> new Invited(it, team(this.colleagues.indexOf(it))))
                                    .toList());
            book().open(id, 1);
            return id;
        });
    }

    /** Asks one person the small pre-task, from now on. */
    public static PreTaskId asks(Talk talk, WorkerId whom) {
        return asks(talk, whom, null);
    }

    /** The same, linked to an event. */
    public static PreTaskId asks(Talk talk, WorkerId whom, @Nullable EventId event) {
        return talk.inTransaction(() -> {
            PreTaskBook book = talk.bean(PreTaskBook.class);
            Plan plan = plan(talk);
            PreTaskId id = book.draft(
                    small("Miten menee?"),
                    new Plan(plan.opensAt(), plan.dueAt(), plan.cutOffAt(), null, event),
                    whom,
                    null);
            talk.bean(Participants.class).replace(id, List.of(new Invited(whom, null)));
            book.open(id, 1);
            return id;
        });
    }

    public static String name(int number) {
        return "Tiina Mäkelä" + number;
    }

    public UnitId teamOf(WorkerId colleague) {
        return team(colleagues.indexOf(colleague));
    }

    UnitId team(int number) {
        return number % 2 == 0 ? elderly : families;
    }

    public static Plan plan(Talk talk) {
        ZonedDateTime now = ZonedDateTime.now(talk.clock()).withZoneSameInstant(Events.ZONE);
        return new Plan(now, now.plusDays(3), now.plusDays(5), null, null);
    }

    /** Items "words", "class" (required) and "role.self", and the team's "habit". */
    public static Pack small(String first) {
        List<Labelled> classes = List.of(new Labelled("few", both("alle 10")), new Labelled("many", both("yli 10")));
        return new Pack(
                "small",
                both("Ennakkotehtävä"),
                both("Kolme kysymystä."),
                false,
                List.of(),
                List.of(
                        new Question.Words(heading("words", Scope.PERSONAL, false, first), 500),
                        new Question.NumberClass(heading("class", Scope.PERSONAL, true, "Kuinka monta?"), classes),
                        new Question.Scale(
                                heading("role", Scope.PERSONAL, false, "Roolini"),
                                List.of(new Labelled("self", both("on selvä minulle"))),
                                both("eri mieltä"),
                                both("samaa mieltä")),
                        new Question.Words(heading("habit", Scope.TEAM, true, "Yhteinen käytäntö"), 500)));
    }

    private static Heading heading(String key, Scope scope, boolean required, String text) {
        return new Heading(key, scope, required, false, both(text));
    }

    private static Bilingual both(String fi) {
        return new Bilingual(fi, "");
    }

    public PreTaskBook book() {
        return talk.bean(PreTaskBook.class);
    }

    public Participants participants() {
        return talk.bean(Participants.class);
    }

    public PreTask now() {
        return talk.bean(PreTasks.class).find(task).orElseThrow();
    }

    /** A pack that comes with the product. */
    public static Pack shipped(String key) {
        try (InputStream file = Objects.requireNonNull(Workshop.class.getResourceAsStream("/packs/" + key + ".yaml"))) {
            return new PackYaml().read(key, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Writer own(int number) {
        return Writer.ofOwn(colleagues.get(number));
    }

    public Sheet sheet(Writer writer) {
        return talk.bean(Sheets.class).read(task, writer).orElseThrow();
    }

    /** Saves from the form as it is drawn now. */
    public Outcome save(Writer writer, Map<String, String> answers) {
        return save(writer, sheet(writer).revision(), answers);
    }

    /** Saves from a form that was drawn at that revision. */
    public Outcome save(Writer writer, int revision, Map<String, String> answers) {
        return save(writer, new Fill(now().version(), revision, answers, false));
    }

    public Outcome save(Writer writer, Fill fill) {
        return talk.inTransaction(() -> talk.bean(Sheets.class).save(task, writer, fill));
    }

    public Outcome submit(Writer writer) {
        return submit(writer, sheet(writer).revision());
    }

    public Outcome submit(Writer writer, int revision) {
        int version = now().version();
        return talk.inTransaction(() -> talk.bean(Sheets.class).submit(task, writer, version, revision, true, false));
    }

    public Outcome delete(Writer writer) {
        return talk.inTransaction(() -> talk.bean(Sheets.class).delete(task, writer));
    }

    public boolean freeze() {
        return talk.inTransaction(() -> talk.bean(Freezing.class).freeze(task));
    }

    public List<AnsweredSheet> answered() {
        return talk.bean(AnsweredSheets.class).of(task);
    }

    @Override
    public void close() {
        talk.close();
    }
}
