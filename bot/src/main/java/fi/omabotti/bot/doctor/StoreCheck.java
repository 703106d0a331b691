package fi.omabotti.bot.doctor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The store answers, and its tables are those of this version. */
record StoreCheck(Environment settings, DataSource database) implements Check {

    /** The key of the finding after which there is something to look at. */
    static final String SOUND = "store";

    private static final int H2_IN_USE = 90020;

    /** "Database not found, and IFEXISTS=true", in H2's releases. */
    private static final List<Integer> H2_NOT_THERE = List.of(90146, 90013);

    /** Those that come next, and those that should have come before others that are there: the bot would not start on them. */
    private static final Set<MigrationState> LACKING = Set.of(MigrationState.PENDING, MigrationState.IGNORED);

    private static final String[] MIGRATIONS = {"classpath:db/migration/conversations", "classpath:db/migration/bot"};

    @Override
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        if (settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")) {
            findings.add(Finding.warning("store-embedded"));
        }
        try (Connection connection = database.getConnection()) {
            findings.addAll(migrations(connection.isValid(2)));
        } catch (SQLException unreachable) {
            findings.add(unreachable(unreachable));
        }
        return findings;
    }

    private static Finding unreachable(SQLException fault) {
        List<Integer> codes = causes(fault)
                .filter(SQLException.class::isInstance)
                .map(it -> ((SQLException) it).getErrorCode())
                .toList();
        if (codes.contains(H2_IN_USE)) {
            return Finding.warning("store-in-use");
        }
        return codes.stream().anyMatch(H2_NOT_THERE::contains)
                ? Finding.warning("store-empty")
                : Finding.failed("store-unreachable", String.valueOf(state(fault)));
    }

    /** The SQL state says what is wrong; the message may quote the address. */
    private static @Nullable String state(SQLException fault) {
        return causes(fault)
                .filter(it -> it instanceof SQLException sql && sql.getSQLState() != null)
                .map(it -> ((SQLException) it).getSQLState())
                .reduce((outer, inner) -> inner)
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, it -> it != null, Throwable::getCause).limit(20);
    }

    private List<Finding> migrations(boolean answers) {
        if (!answers) {
            return List.of(Finding.failed("store-unreachable", "?"));
        }
        MigrationInfoService all = Flyway.configure()
                .dataSource(database)
                .locations(MIGRATIONS)
                .load()
                .info();
        if (all.applied().length == 0) {
            return List.of(Finding.warning("store-empty"));
        }
        List<Finding> faults = Stream.of(
                        count("store-failed", all, it -> it.getState().isFailed()),
                        count("store-newer", all, it -> it.getState() == MigrationState.FUTURE_SUCCESS),
                        count("store-changed", all, it -> it.getState().isApplied() && !it.isChecksumMatching()),
                        count("store-pending", all, it -> LACKING.contains(it.getState())))
                .flatMap(List::stream)
                .toList();
        return faults.isEmpty() ? List.of(Finding.passed(SOUND, version(all))) : faults;
    }

    private static List<Finding> count(String key, MigrationInfoService all, Predicate<MigrationInfo> matching) {
        long count = Stream.of(all.all()).filter(matching).count();
        return count == 0 ? List.of() : List.of(Finding.failed(key, count));
    }

    private static String version(MigrationInfoService all) {
        MigrationInfo current = all.current();
        MigrationVersion version = current == null ? null : current.getVersion();
        return version == null ? "?" : version.toString();
    }
}
