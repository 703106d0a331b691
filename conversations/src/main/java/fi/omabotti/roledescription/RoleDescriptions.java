package fi.omabotti.roledescription;

import fi.omabotti.conversation.Language;
import fi.omabotti.event.Events;
import fi.omabotti.roledescription.RoleDescription.State;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The versions of the description: of the latest one at most is written, and what was accepted stays as it is. All joins the
 * caller's transaction; of two at once, one does it.
 */
@Component
class RoleDescriptions {

    private static final String SELECT =
            "select version, state, revision, submitted_by_id, accepted_at from role_description where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    RoleDescriptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest that was accepted. */
    Optional<RoleDescription> accepted() {
        return latest("state = 'ACCEPTED'");
    }

    /** What is being written, or waits for acceptance. */
    Optional<RoleDescription> unaccepted() {
        return latest("state <> 'ACCEPTED'");
    }

    /** What is being written; begun from what was accepted last, or from nothing, when there is none. */
    RoleDescription draft(WorkerId by) {
        // two who begin at once wait for each other here, as there is no description yet to lock
        jdbc.sql("""
                        update worker set username = username
                        where id = (select min(worker_id) from worker_role where role = 'DEVELOPER')
                        """).update();
        Optional<RoleDescription> there = unaccepted();
        if (there.isPresent()) {
            return there.get();
        }
        Optional<RoleDescription> before = accepted();
        int version = before.map(it -> it.version() + 1).orElse(1);
        of(
                        "insert into role_description (version, state, revision, drafted_by_id) values (:version, 'DRAFT', 1, :by)",
                        version)
                .param("by", by.value())
                .update();
        PageKey.ALL.forEach(key -> written(
                        """
                        insert into role_description_page (version, audience, tag, revision, purpose, work, naming, contact)
                        values (:version, :audience, :tag, 1, :purpose, :work, :naming, :contact)
                        """,
                        version,
                        key,
                        before.map(it -> it.page(key))
                                .orElse(RolePage.empty(key))
                                .sections())
                .update());
        return unaccepted().orElseThrow();
    }

    /**
     * Writes a page of a draft.
     *
     * @param revision of the page as it was read
     * @return false when it was changed after that, or is no draft any more
     */
    boolean save(int version, PageKey key, int revision, Map<RoleSection, String> sections) {
        boolean isDraft =
                of("update role_description set state = state where version = :version and state = 'DRAFT'", version)
                                .update()
                        == 1;
        if (!isDraft) {
            return false;
        }
        boolean done =
                written("""
                        update role_description_page set purpose = :purpose, work = :work, naming = :naming, contact = :contact,
                            revision = revision + 1
                        where version = :version and audience = :audience and tag = :tag and revision = :revision
                        """, version, key, sections).param("revision", revision).update() == 1;
        return done && change("state = state", version, State.DRAFT);
    }

    /** Asks for acceptance of what was read. False when it was changed after that, or is no draft any more. */
    boolean submit(int version, int revision, WorkerId by) {
        return of("""
                        update role_description set state = 'SUBMITTED', submitted_by_id = :by, revision = revision + 1
                        where version = :version and revision = :revision and state = 'DRAFT'
                        """, version)
                        .param("revision", revision)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Makes it a draft again. False when it does not wait for acceptance. */
    boolean takeBack(int version) {
        return change("state = 'DRAFT', submitted_by_id = null", version, State.SUBMITTED);
    }

    /** Accepts what was read, if somebody else submitted it. False when it was changed after that, or accepted. */
    boolean accept(int version, int revision, WorkerId by) {
        return of("""
                        update role_description set state = 'ACCEPTED', accepted_by_id = :by, accepted_at = :now,
                            revision = revision + 1
                        where version = :version and revision = :revision and state = 'SUBMITTED' and submitted_by_id <> :by
                        """, version)
                        .param("revision", revision)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private boolean change(String what, int version, State in) {
        return of(
                                "update role_description set " + what
                                        + ", revision = revision + 1 where version = :version and state = :in",
                                version)
                        .param("in", in.name())
                        .update()
                == 1;
    }

    private Optional<RoleDescription> latest(String which) {
        return jdbc.sql(SELECT + which + " order by version desc fetch first 1 rows only")
                .query(this::description)
                .optional();
    }

    private RoleDescription description(ResultSet row, int number) throws SQLException {
        int version = row.getInt("version");
        Long submittedBy = row.getObject("submitted_by_id", Long.class);
        OffsetDateTime acceptedAt = row.getObject("accepted_at", OffsetDateTime.class);
        return new RoleDescription(
                version,
                State.valueOf(row.getString("state")),
                row.getInt("revision"),
                submittedBy == null ? null : new WorkerId(submittedBy),
                acceptedAt == null ? null : acceptedAt.atZoneSameInstant(Events.ZONE),
                pages(version));
    }

    private Map<PageKey, RolePage> pages(int version) {
        return of(
                        "select audience, tag, revision, purpose, work, naming, contact from role_description_page where version = :version",
                        version)
                .query(RoleDescriptions::page)
                .list()
                .stream()
                .collect(Collectors.toMap(RolePage::key, Function.identity()));
    }

    private static RolePage page(ResultSet row, int number) throws SQLException {
        Map<RoleSection, String> sections = new EnumMap<>(RoleSection.class);
        for (RoleSection section : RoleSection.values()) {
            sections.put(section, Objects.requireNonNull(row.getString(section.key())));
        }
        Language language = Language.valueOf(row.getString("tag").toUpperCase(Locale.ROOT));
        PageKey key = new PageKey(RoleAudience.valueOf(row.getString("audience")), language);
        return new RolePage(key, row.getInt("revision"), sections);
    }

    private StatementSpec written(String sql, int version, PageKey key, Map<RoleSection, String> sections) {
        StatementSpec statement = of(sql, version)
                .param("audience", key.audience().name())
                .param("tag", key.language().tag());
        Arrays.stream(RoleSection.values()).forEach(it -> statement.param(it.key(), sections.getOrDefault(it, "")));
        return statement;
    }

    private StatementSpec of(String sql, int version) {
        return jdbc.sql(sql).param("version", version);
    }
}
