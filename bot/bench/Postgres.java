import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL of the benchmark's own, with an empty database: of the tests' class path, as it is no part of the jar. */
record Postgres(AutoCloseable server, String url) implements AutoCloseable {

    private static final String DATABASE = "bench";

    /** What is committed is on disk: the library that starts it turns that off. */
    private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on");

    static Postgres start() throws IOException {
        return start(Map.of());
    }

    /** One that does as in earnest: a commit waits for the disk. */
    static Postgres startDurable() throws IOException {
        Postgres postgres = start(DURABLE);
        for (Map.Entry<String, String> setting : DURABLE.entrySet()) {
            if (!postgres.show(setting.getKey()).equals(setting.getValue())) {
                postgres.close();
                throw new BenchException(setting.getKey() + " of PostgreSQL is not " + setting.getValue());
            }
        }
        return postgres;
    }

    private static Postgres start(Map<String, String> settings) throws IOException {
        try {
            Object builder = Class.forName("io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
                    .getMethod("builder")
                    .invoke(null);
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                builder.getClass()
                        .getMethod("setServerConfig", String.class, String.class)
                        .invoke(builder, setting.getKey(), setting.getValue());
            }
            AutoCloseable server =
                    (AutoCloseable) builder.getClass().getMethod("start").invoke(builder);
            Object port = server.getClass().getMethod("getPort").invoke(server);
            Postgres postgres =
                    new Postgres(server, "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE + "?user=postgres");
            postgres.execute("postgres", "create database " + DATABASE);
            return postgres;
        } catch (ReflectiveOperationException failed) {
            throw new IOException("PostgreSQL does not start: " + failed);
        }
    }

    /** Another database with all that is in the first one, which nobody may have open; its address. */
    String copy(String name) throws IOException {
        execute("postgres", "create database %s template %s strategy file_copy".formatted(name, DATABASE));
        execute("postgres", "checkpoint");
        return of(name);
    }

    /** After it was filled: plans for it are made from what it holds, not from what it held. */
    void settle() throws IOException {
        execute(DATABASE, "vacuum analyze");
        execute("postgres", "checkpoint");
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } catch (Exception failed) {
            throw new IOException("PostgreSQL does not stop: " + failed);
        }
    }

    private String of(String database) {
        return url.replace("/" + DATABASE + "?", "/" + database + "?");
    }

    private void execute(String database, String sql) throws IOException {
        try (Connection db = DriverManager.getConnection(of(database))) {
            db.createStatement().execute(sql);
        } catch (SQLException failed) {
            throw new IOException("PostgreSQL does not do it: " + failed);
        }
    }

    private String show(String setting) throws IOException {
        try (Connection db = DriverManager.getConnection(url);
                ResultSet row = db.createStatement().executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new IOException("PostgreSQL does not tell: " + failed);
        }
    }
}
