import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL of the benchmark's own, with an empty database: of the tests' class path, as it is no part of the jar. */
record Postgres(AutoCloseable server, String url) implements AutoCloseable {

    static Postgres start() throws IOException {
        try {
            AutoCloseable server = (AutoCloseable) Class.forName("io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
                    .getMethod("start")
                    .invoke(null);
            Object port = server.getClass().getMethod("getPort").invoke(server);
            String address = "jdbc:postgresql://127.0.0.1:" + port + "/";
            try (Connection db = DriverManager.getConnection(address + "postgres?user=postgres")) {
                db.createStatement().execute("create database bench");
            }
            return new Postgres(server, address + "bench?user=postgres");
        } catch (ReflectiveOperationException | SQLException failed) {
            throw new IOException("PostgreSQL does not start: " + failed);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } catch (Exception failed) {
            throw new IOException("PostgreSQL does not stop: " + failed);
        }
    }
}
