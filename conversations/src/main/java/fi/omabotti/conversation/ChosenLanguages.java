package fi.omabotti.conversation;

import fi.omabotti.staff.WorkerId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The languages that people have chosen. What somebody writes is read and answered in the language that it is written in; the
 * choice counts where words do not tell, and for what is sent unasked.
 */
@Component
public class ChosenLanguages {

    private final JdbcClient jdbc;

    ChosenLanguages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the person goes by what their Teams is set to. */
    public Optional<Language> of(WorkerId worker) {
        return jdbc.sql("select language from chosen_language where worker_id = :worker")
                .param("worker", worker.value())
                .query(String.class)
                .optional()
                .map(Language::valueOf);
    }

    /** Joins the caller's transaction. */
    public void choose(WorkerId worker, Language language) {
        forget(worker);
        jdbc.sql("insert into chosen_language (worker_id, language) values (:worker, :language)")
                .param("worker", worker.value())
                .param("language", language.name())
                .update();
    }

    /** Back to what Teams is set to. Joins the caller's transaction. */
    public void forget(WorkerId worker) {
        jdbc.sql("delete from chosen_language where worker_id = :worker")
                .param("worker", worker.value())
                .update();
    }
}
