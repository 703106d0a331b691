import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The jobs that have nothing to do before tomorrow, and are made to run now. */
record DailyJobs(String url) {

    private static final String LATER = "execution_time > current_timestamp + interval '10 minutes'";

    /** A job's row counts when it is picked and when it is done. */
    private static final int COUNTED = 2;

    /** The count of each that is going to run. */
    Map<String, Long> due() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection db = DriverManager.getConnection(url);
                ResultSet jobs = db.createStatement()
                        .executeQuery("update scheduled_tasks set execution_time = current_timestamp where " + LATER
                                + " returning task_name, version")) {
            while (jobs.next()) {
                counts.put(jobs.getString(1), jobs.getLong(2));
            }
        }
        return counts;
    }

    /** How many times each has run since. */
    Map<String, Long> runs(Map<String, Long> since) throws SQLException {
        Map<String, Long> runs = new TreeMap<>();
        try (Connection db = DriverManager.getConnection(url);
                ResultSet jobs = db.createStatement()
                        .executeQuery("select task_name, version from scheduled_tasks")) {
            while (jobs.next()) {
                Long before = since.get(jobs.getString(1));
                if (before != null) {
                    runs.put(jobs.getString(1), (jobs.getLong(2) - before) / COUNTED);
                }
            }
        }
        return runs;
    }
}
