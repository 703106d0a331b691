package fi.omabotti.pretask;

import fi.omabotti.absence.Absences;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Who is asked, and who does not take part. What changes them joins the caller's transaction. */
@Component
public class Participants {

    private static final String SELECT =
            "select worker_id, unit_id, state, away_until from pre_task_participant where pre_task_id = :id";

    private final Pseudonyms pseudonyms;
    private final Absences absences;
    private final JdbcClient jdbc;
    private final Clock clock;

    Participants(Pseudonyms pseudonyms, Absences absences, JdbcClient jdbc, Clock clock) {
        this.pseudonyms = pseudonyms;
        this.absences = absences;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks these; who was asked before stays, with the team that is given now. Their teams answer too. */
    public void add(PreTaskId id, Collection<Invited> invited) {
        of("update pre_task set state = state where id = :id", id).update();
        Set<WorkerId> known =
                Set.copyOf(all(id).stream().map(Participant::worker).toList());
        invited.stream().map(Invited::team).filter(Objects::nonNull).distinct().forEach(team -> add(id, team));
        for (Invited it : invited) {
            of(
                            known.contains(it.worker())
                                    ? "update pre_task_participant set unit_id = :team where pre_task_id = :id and worker_id = :worker"
                                    : "insert into pre_task_participant (pre_task_id, worker_id, unit_id, state) values (:id, :worker, :team, 'ASKED')",
                            id)
                    .param("worker", it.worker().value())
                    .param("team", it.team() == null ? null : it.team().value())
                    .update();
        }
    }

    /** Asks these and nobody else. False when it is no draft any more. */
    public boolean replace(PreTaskId id, Collection<Invited> invited) {
        if (of("update pre_task set state = state where id = :id and state = 'DRAFT'", id)
                        .update()
                == 0) {
            return false;
        }
        of("delete from pre_task_participant where pre_task_id = :id", id).update();
        of("delete from pre_task_team where pre_task_id = :id", id).update();
        add(id, invited);
        return true;
    }

    /** Where a team is told, by Teams' id of the channel; null for nowhere. */
    public void tellIn(PreTaskId id, UnitId team, @Nullable String channel) {
        of("update pre_task_team set channel = :channel where pre_task_id = :id and unit_id = :team", id)
                .param("team", team.value())
                .param("channel", channel)
                .update();
    }

    public List<Participant> all(PreTaskId id) {
        return of(SELECT + " order by worker_id", id)
                .query(Participants::participant)
                .list();
    }

    public Optional<Participant> find(PreTaskId id, WorkerId worker) {
        return of(SELECT + " and worker_id = :worker", id)
                .param("worker", worker.value())
                .query(Participants::participant)
                .optional();
    }

    /** Takes no part, and is not reminded. False for who was not asked. */
    public boolean decline(PreTaskId id, WorkerId worker) {
        return change("state = 'DECLINED'", id, worker).update() == 1;
    }

    /** Takes part after all. */
    public boolean takePart(PreTaskId id, WorkerId worker) {
        return change("state = 'ASKED', away_until = null", id, worker).update() == 1;
    }

    /** Is not reminded up to that day, which is the last one. False for who was not asked. */
    public boolean away(PreTaskId id, WorkerId worker, LocalDate until) {
        return change("away_until = :until", id, worker).param("until", until).update() == 1;
    }

    /** Who has not handed anything in, takes part, and is at work today. Nobody once it is frozen. */
    public List<WorkerId> missing(PreTaskId id) {
        LocalDate today = LocalDate.now(clock);
        Set<String> submitted =
                Set.copyOf(of("select pseudonym from pre_task_sheet where pre_task_id = :id and submitted", id)
                        .query(String.class)
                        .list());
        return pseudonyms
                .of(id)
                .map(names -> all(id).stream()
                        .filter(it -> !it.declined() && !it.isAwayOn(today) && !absences.isAway(it.worker(), today))
                        .map(Participant::worker)
                        .filter(it -> !submitted.contains(names.of(new Respondent.Person(it))))
                        .toList())
                .orElse(List.of());
    }

    private void add(PreTaskId id, UnitId team) {
        boolean known = of("select count(*) from pre_task_team where pre_task_id = :id and unit_id = :team", id)
                        .param("team", team.value())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            of("insert into pre_task_team (pre_task_id, unit_id) values (:id, :team)", id)
                    .param("team", team.value())
                    .update();
        }
    }

    private StatementSpec change(String what, PreTaskId id, WorkerId worker) {
        return of("update pre_task_participant set " + what + " where pre_task_id = :id and worker_id = :worker", id)
                .param("worker", worker.value());
    }

    private StatementSpec of(String sql, PreTaskId id) {
        return jdbc.sql(sql).param("id", id.value());
    }

    private static Participant participant(ResultSet row, int number) throws SQLException {
        Long team = row.getObject("unit_id", Long.class);
        return new Participant(
                new WorkerId(row.getLong("worker_id")),
                team == null ? null : new UnitId(team),
                row.getString("state").equals("DECLINED"),
                row.getObject("away_until", LocalDate.class));
    }
}
