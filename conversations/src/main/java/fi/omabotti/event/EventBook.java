package fi.omabotti.event;

import fi.omabotti.staff.WorkerId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Where events are written down. All of it joins the caller's transaction; of two at once, one does it. */
@Component
public class EventBook {

    private final Events events;
    private final JdbcClient jdbc;
    private final Clock clock;

    EventBook(Events events, JdbcClient jdbc, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a draft down. */
    public EventId draft(EventDetails details, WorkerId organiser, @Nullable WorkerId coOrganiser, Audience audience) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into event (state, version, organiser_id, co_organiser_id, turns, made_at)
                        values ('DRAFT', 1, :organiser, :other, 0, :now)
                        """)
                .param("organiser", organiser.value())
                .param("other", coOrganiser == null ? null : coOrganiser.value())
                .param("now", now())
                .update(key, "id");
        EventId id = new EventId(Objects.requireNonNull(key.getKey()).longValue());
        write(id, 1, details, organiser);
        invite(id, audience);
        return id;
    }

    /** Writes a draft anew. False when it is none any more. */
    public boolean redraft(
            EventId id, EventDetails details, WorkerId by, @Nullable WorkerId coOrganiser, Audience audience) {
        int version = addDetails(id, details, by);
        boolean done = jdbc.sql("""
                                update event set version = :version, co_organiser_id = :other
                                where id = :id and state = 'DRAFT'
                                """)
                        .param("version", version)
                        .param("other", coOrganiser == null ? null : coOrganiser.value())
                        .param("id", id.value())
                        .update()
                == 1;
        if (done) {
            jdbc.sql("delete from event_audience where event_id = :id")
                    .param("id", id.value())
                    .update();
            invite(id, audience);
        }
        return done;
    }

    /**
     * Writes other details down, which do not hold until they are {@link #correct put in place}.
     *
     * @return their version
     */
    public int addDetails(EventId id, EventDetails details, WorkerId by) {
        events.lock(id);
        int version = 1
                + jdbc.sql("select max(version) from event_version where event_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single();
        write(id, version, details, by);
        return version;
    }

    /** Puts other details in the place of those that were read. False when others have come there meanwhile. */
    public boolean correct(EventId id, int from, int to) {
        return jdbc.sql("""
                        update event set version = :to where id = :id and version = :from and state = 'ANNOUNCED'
                        """)
                        .param("id", id.value())
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }

    /** Has a draft wait for approval. False when it is no draft any more, or was rewritten. */
    public boolean submit(Event draft, ZonedDateTime sendAt, WorkerId by) {
        return move(draft, EventState.AWAITING_APPROVAL, sendAt, "submitted_by_id", by);
    }

    /** The announcement of a draft goes out at that time. False when that was decided before, or it was rewritten. */
    public boolean announce(Event draft, ZonedDateTime sendAt, WorkerId by) {
        return move(draft, EventState.ANNOUNCED, sendAt, "submitted_by_id", by);
    }

    /**
     * Another facilitator than who asked lets it go out. False when it does not wait for that any more, or not in these words.
     */
    public boolean approve(Event waiting, ZonedDateTime sendAt, WorkerId by) {
        return move(waiting, EventState.ANNOUNCED, sendAt, "approved_by_id", by);
    }

    /** Another facilitator does not approve it: it is a draft again. */
    public boolean giveBack(Event event) {
        return jdbc.sql("update event set state = 'DRAFT' where id = :id and state = 'AWAITING_APPROVAL'")
                        .param("id", event.id().value())
                        .update()
                == 1;
    }

    /** Throws a draft away. False when it is none any more. */
    public boolean discard(EventId id) {
        if (jdbc.sql("select id from event where id = :id and state = 'DRAFT' for update")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .isEmpty()) {
            return false;
        }
        for (String table : List.of("event_audience", "event_version")) {
            jdbc.sql("delete from " + table + " where event_id = :id")
                    .param("id", id.value())
                    .update();
        }
        return jdbc.sql("delete from event where id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** It will not take place. False when that was so before, or it was never announced. */
    public boolean cancel(EventId id) {
        return jdbc.sql("update event set state = 'CANCELLED' where id = :id and state = 'ANNOUNCED'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Gives an address for afterwards. False when it was given before, or the event is not announced. */
    public boolean addMaterials(EventId id, String address) {
        return jdbc.sql("""
                        update event set materials = :address
                        where id = :id and state = 'ANNOUNCED' and (materials is null or materials <> :address)
                        """).param("address", address).param("id", id.value()).update() == 1;
    }

    private boolean move(Event event, EventState to, ZonedDateTime sendAt, String column, WorkerId by) {
        return jdbc.sql("""
                        update event set state = :to, send_at = :sendAt, %s = :by
                        where id = :id and version = :version and state = :from
                        """.formatted(column))
                        .param("to", to.name())
                        .param("sendAt", sendAt.toOffsetDateTime())
                        .param("by", by.value())
                        .param("id", event.id().value())
                        .param("version", event.version())
                        .param("from", event.state().name())
                        .update()
                == 1;
    }

    private void invite(EventId id, Audience audience) {
        audience.groups()
                .forEach(group -> jdbc.sql("insert into event_audience (event_id, group_name) values (?, ?)")
                        .params(id.value(), group)
                        .update());
    }

    private void write(EventId id, int version, EventDetails details, WorkerId by) {
        jdbc.sql("""
                        insert into event_version (event_id, version, kind, title_fi, title_sv, starts_at, ends_at, link, words,
                            capacity, sign_up_until, asks_needs, written_by_id, written_at)
                        values (:id, :version, :kind, :fi, :sv, :start, :end, :link, :words, :capacity, :until, :asks, :by, :now)
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("kind", details.kind().name())
                .param("fi", details.titleFi())
                .param("sv", details.titleSv())
                .param("start", details.start().toOffsetDateTime())
                .param("end", details.end().toOffsetDateTime())
                .param("link", details.link())
                .param("words", details.words())
                .param("capacity", details.capacity())
                .param("until", details.signUpUntil().toOffsetDateTime())
                .param("asks", details.asksNeeds())
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
