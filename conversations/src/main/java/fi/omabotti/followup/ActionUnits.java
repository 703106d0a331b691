package fi.omabotti.followup;

import fi.omabotti.conversation.Asker;
import fi.omabotti.staff.UnitId;
import fi.omabotti.staff.WorkerRole;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which teams' actions somebody sees, and which they may write down. */
@Component
class ActionUnits {

    private final JdbcClient jdbc;

    ActionUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names by the units that the asker writes for, in the order of the names: a facilitator for all, others for those they lead. */
    Map<UnitId, String> writtenBy(Asker asker) {
        boolean all = asker.roles().contains(WorkerRole.DEVELOPER);
        boolean some = asker.roles().contains(WorkerRole.SUPERVISOR);
        if (!all && !some) {
            return Map.of();
        }
        return names(jdbc.sql(all ? "select id, name from unit where listed order by name, id" : """
                                select u.id, u.name from unit u join supervised_unit s on s.unit_id = u.id
                                where s.worker_id = :worker order by u.name, u.id
                                """)
                .param("worker", asker.id().value()));
    }

    boolean mayWrite(Asker asker, AgreedAction action) {
        return writtenBy(asker).containsKey(action.content().unit());
    }

    /** Names of these, in their order. */
    Map<UnitId, String> named(Collection<UnitId> units) {
        List<Long> ids = units.stream().map(UnitId::value).toList();
        return ids.isEmpty()
                ? Map.of()
                : names(jdbc.sql("select id, name from unit where id in (:ids) order by name, id")
                        .param("ids", ids));
    }

    private static Map<UnitId, String> names(JdbcClient.StatementSpec select) {
        Map<UnitId, String> names = new LinkedHashMap<>();
        select.query(row -> {
            names.put(new UnitId(row.getLong("id")), row.getString("name"));
        });
        return names;
    }
}
