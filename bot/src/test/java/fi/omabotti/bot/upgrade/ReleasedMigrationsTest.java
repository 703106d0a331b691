package fi.omabotti.bot.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;

/** A store remembers the migrations that made it, and the program does not start on one that remembers another. */
class ReleasedMigrationsTest {

    private final Map<String, Integer> there = Stream.of(Flyway.configure()
                    .dataSource("jdbc:h2:mem:", "sa", "")
                    .locations("classpath:db/migration/conversations", "classpath:db/migration/bot")
                    .load()
                    .info()
                    .all())
            .collect(Collectors.toMap(ReleasedMigrationsTest::name, MigrationInfo::getChecksum));

    @Test
    void no_migration_that_was_released_has_changed() {
        for (Released released : Released.all()) {
            assertThat(there)
                    .as(
                            "%s was changed after stores were made by it, and those would not start any more: put it back,"
                                    + " and write a migration of its own for what is to change",
                            released.name())
                    .containsEntry(released.name(), released.checksum());
        }
    }

    @Test
    void every_migration_is_on_the_list_of_those_that_must_not_change() {
        Map<String, Integer> unlisted = new LinkedHashMap<>(there);
        Released.all().forEach(released -> unlisted.remove(released.name()));

        assertThat(unlisted)
                .as(
                        "new migrations; add a line for each at the end of %s: its name, a blank, its checksum",
                        Released.LIST)
                .isEmpty();
    }

    private static String name(MigrationInfo migration) {
        return migration.getScript();
    }
}
