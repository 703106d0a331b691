package fi.omabotti.pretask;

import fi.omabotti.questionnaire.Scope;
import fi.omabotti.staff.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who has answered. */
@Component
public class ProgressCounts {

    private final JdbcClient jdbc;

    ProgressCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each team, by their names; those without a team come first, under an empty name. */
    public List<Progress> of(PreTaskId id) {
        return jdbc.sql("""
                        select p.unit_id, coalesce(max(u.name), '') as name, count(*) as asked,
                            sum(case when p.state = 'DECLINED' then 1 else 0 end) as declined,
                            (select count(*) from pre_task_sheet s
                             where s.pre_task_id = :id and s.submitted and s.scope = 'PERSONAL'
                               and (s.unit_id = p.unit_id or (s.unit_id is null and p.unit_id is null))) as answered,
                            (select count(*) from pre_task_sheet s
                             where s.pre_task_id = :id and s.submitted and s.scope = 'TEAM' and s.unit_id = p.unit_id) as together
                        from pre_task_participant p left join unit u on u.id = p.unit_id
                        where p.pre_task_id = :id group by p.unit_id order by name
                        """)
                .param("id", id.value())
                .query((row, number) -> new Progress(
                        Optional.ofNullable(row.getObject("unit_id", Long.class))
                                .map(UnitId::new)
                                .orElse(null),
                        row.getString("name"),
                        row.getInt("asked"),
                        row.getInt("answered"),
                        row.getInt("declined"),
                        row.getInt("together") > 0))
                .list();
    }

    /** How many of those who have handed in have answered each item. */
    public Map<String, Integer> ofItems(PreTaskId id, Scope scope) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select a.item, count(*) as answered from pre_task_answer a
                        join pre_task_sheet s on s.pre_task_id = a.pre_task_id and s.pseudonym = a.pseudonym
                        where a.pre_task_id = :id and s.submitted and s.scope = :scope and a.answer <> '' group by a.item
                        """).param("id", id.value()).param("scope", scope.name()).query(row -> {
            counts.put(row.getString("item"), row.getInt("answered"));
        });
        return counts;
    }

    /** How many reminders have gone out. */
    public int reminders(PreTaskId id) {
        return jdbc.sql("select coalesce(sum(reminders), 0) from pre_task_participant where pre_task_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
