package fi.omabotti.answering;

import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTask.Window;
import fi.omabotti.pretask.Respondent;
import fi.omabotti.pretask.Sheet;
import fi.omabotti.pretask.Writer;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pre-task with a sheet that its writer may see, at one moment. */
record OwnSheet(PreTask task, Writer writer, Sheet sheet, Window window) {

    static final String TASK = "task";
    static final String PART = "part";
    static final String PERSON = "person";
    static final String PAGE = "page";
    static final String VERSION = "version";
    static final String REVISION = "revision";

    Scope scope() {
        return writer.whose().scope();
    }

    OwnSheet with(Sheet now) {
        return new OwnSheet(task, writer, now, window);
    }

    List<List<Question>> pages() {
        return FormPages.of(task.pack(), scope());
    }

    /** Whether it takes answers: after the due time not from who has handed in before it. */
    boolean isOpen() {
        return window == Window.IN_TIME || (window == Window.LATE && (!sheet.submitted() || sheet.late()));
    }

    boolean isOfTeam() {
        return scope() == Scope.TEAM;
    }

    /** Not a team's, nor that of whom one interviews. */
    boolean isOnesOwn() {
        return writer.whose().equals(new Respondent.Person(writer.who()));
    }

    int done() {
        return sheet.done(task.pack(), scope());
    }

    int count() {
        return task.pack().numbered(scope()).size();
    }

    /** The page where something is still to be answered; the first one when nothing is. */
    int nextPage() {
        List<Question> missing = sheet.missing(task.pack(), scope());
        List<List<Question>> pages = pages();
        for (int page = 1; page <= pages.size(); page++) {
            List<Question> questions = pages.get(page - 1);
            boolean untouched = questions.stream()
                    .flatMap(it -> it.items().stream())
                    .allMatch(it -> sheet.text(it.key()).isEmpty());
            if (untouched || questions.stream().anyMatch(missing::contains)) {
                return page;
            }
        }
        return 1;
    }

    /** Of its buttons. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put(TASK, Long.toString(task.id().value()));
        if (isOfTeam()) {
            values.put(PART, "team");
        }
        if (writer.whose() instanceof Respondent.Person person && !person.id().equals(writer.who())) {
            values.put(PERSON, Long.toString(person.id().value()));
        }
        return values;
    }

    Map<String, String> values(int page) {
        Map<String, String> values = values();
        values.put(PAGE, Integer.toString(page));
        return values;
    }

    /** Of a button that writes: with what the card was drawn from. */
    Map<String, String> writing(int page) {
        Map<String, String> values = values(page);
        values.put(VERSION, Integer.toString(task.version()));
        values.put(REVISION, Integer.toString(sheet.revision()));
        return values;
    }
}
