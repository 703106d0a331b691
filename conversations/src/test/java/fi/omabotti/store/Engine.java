package fi.omabotti.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that Omabotti runs on. */
enum Engine {
    H2 {
        @Override
        boolean starts() {
            return true;
        }

        /** H2 remembers eight statements as it comes, and reads every other one of a turn anew. */
        @Override
        TestStore freshStore() {
            return TestStore.at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256", "sa");
        }
    },
    POSTGRESQL {
        @Override
        boolean starts() {
            return Server.RUNNING.isPresent();
        }

        @Override
        TestStore freshStore() {
            EmbeddedPostgres server = Server.RUNNING.orElseThrow();
            String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create database " + name)
                    .update();
            return TestStore.at(server.getJdbcUrl("postgres", name), "postgres");
        }
    };

    abstract boolean starts();

    /** A migrated database that nobody else uses. */
    abstract TestStore freshStore();

    /** One server for the whole run of the tests; it stops with the JVM. */
    private static final class Server {

        static final Optional<EmbeddedPostgres> RUNNING = start();

        private static Optional<EmbeddedPostgres> start() {
            try {
                return Optional.of(EmbeddedPostgres.start());
            } catch (IOException | UncheckedIOException | IllegalStateException impossibleHere) {
                System.err.println("PostgreSQL cannot be started: " + impossibleHere);
                return Optional.empty();
            }
        }
    }
}
