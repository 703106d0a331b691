package fi.omabotti.extract;

import org.springframework.jdbc.core.JdbcTemplate;

/** The service tasks of the store, by all their names: own key, official code, Finnish and Swedish. */
final class KnownTasks {

    private KnownTasks() {}

    static Vocabulary<Long> load(JdbcTemplate jdbc) {
        Vocabulary<Long> tasks = new Vocabulary<>();
        jdbc.query("select id, task_key, code, name_fi, name_sv from service_task", row -> {
            tasks.with(
                    row.getLong("id"), row.getString("name_fi"), row.getString("name_sv"), row.getString("task_key"));
            String code = row.getString("code");
            if (code != null) {
                tasks.with(row.getLong("id"), code);
            }
        });
        return tasks;
    }
}
