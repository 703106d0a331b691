package fi.omabotti.caseload;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Asker;
import fi.omabotti.permission.Permission;
import fi.omabotti.permission.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clients of the units that somebody leads about whom the store breaks a rule. That a client is in child protection, or
 * needs special support, is taken from these units alone: what another unit does is not for its neighbours to know (P-07).
 */
@Component
class DeviationStore {

    /** A client, and every rule that is broken. */
    record Deviating(ClientSummary client, List<Deviation> deviations) {
        Deviating {
            deviations = List.copyOf(deviations);
        }
    }

    private static final String IN_CHARGE = "a.role in ('NAMED_WORKER', 'PAIR', 'CHILDS_SOCIAL_WORKER')";

    private static final String IS_SOCIAL_WORKER = "coalesce(w.qualification, '-') = 'SOCIAL_WORKER'";

    private static final String IS_OF_LED_UNIT =
            "exists (select 1 from supervised_unit own" + " where own.worker_id = :asker and own.unit_id = a.unit_id)";

    private static final String HAS_LEFT = "(w.last_day < :day or w.left_list_on <= :day)";

    /** The county's own words for itself, with or without their dots; who has no employer on the list is the county's. */
    private static final String IS_OF_ANOTHER = """
            (lower(w.employer) not like '%hyvinvointialue%' and lower(w.employer) not like '%hyvinvointiyhtym_%'
             and lower(w.employer) not like '%v_lf_rdsomr_d%')""";

    /** Away for more than thirty days, today among them, and nobody stands in. */
    private static final String IS_LONG_AWAY = """
            exists (select 1 from absence gone
                    where gone.worker_id = a.worker_id and gone.state not in ('COVERED', 'CANCELLED')
                      and gone.first_day <= :day and gone.last_day >= :day
                      and gone.last_day >= gone.first_day + interval '30' day)
            and (a.substitute_id is null or a.substitute_last_day < :day)""";

    private static final String CHECKED =
            """
            select mine.id, mine.child, mine.support,
                   count(distinct case when a.role = 'NAMED_WORKER' then a.worker_id end) as named,
                   count(distinct case when a.role = 'CHILDS_SOCIAL_WORKER' then a.worker_id end) as responsible,
                   max(case when a.role = 'CHILDS_SOCIAL_WORKER' and not %2$s then 1 else 0 end) as unqualified,
                   max(case when %1$s then 1 else 0 end) as supporting,
                   max(case when %1$s and %2$s then 1 else 0 end) as supported,
                   max(case when %4$s and %3$s then 1 else 0 end) as has_left,
                   max(case when %5$s and %3$s then 1 else 0 end) as of_another,
                   max(case when %6$s and %3$s then 1 else 0 end) as long_away
            from (select k.client_id as id, max(case when t.task_key = 'LASU' then 1 else 0 end) as child,
                         max(case when k.special_support then 1 else 0 end) as support
                  from supervised_unit led
                  join clienthood k on k.unit_id = led.unit_id
                  join service_task t on t.id = k.service_task_id
                  where led.worker_id = :asker and k.since <= :day and (k.until is null or k.until > :day)
                  group by k.client_id) mine
            left join assignment a on a.client_id = mine.id and a.since <= :day and (a.until is null or a.until > :day)
            left join worker w on w.id = a.worker_id
            group by mine.id, mine.child, mine.support
            """.formatted(IN_CHARGE, IS_SOCIAL_WORKER, IS_OF_LED_UNIT, HAS_LEFT, IS_OF_ANOTHER, IS_LONG_AWAY);

    private static final String RULES = """
            select checked.id, case when named > 1 then 1 else 0 end as two_named_workers,
                   case when child = 1 and (responsible <> 1 or unqualified = 1) then 1 else 0 end
                       as child_without_social_worker,
                   case when support = 1 and supporting = 1 and supported = 0 then 1 else 0 end
                       as support_without_social_worker,
                   has_left as worker_has_left, long_away as long_away_without_substitute,
                   of_another as not_in_countys_service
            from (%s) checked
            """.formatted(CHECKED);

    private static final String DEVIATING = "select " + ListedRow.COLUMNS + ", rules.* from (" + RULES
            + ") rules join client c on c.id = rules.id where two_named_workers + child_without_social_worker"
            + " + support_without_social_worker + worker_has_left + long_away_without_substitute + not_in_countys_service > 0 and not "
            + Permission.IS_RESTRICTED + " and " + Sight.RELATION.condition()
            + " order by c.family_name, c.given_names, c.client_number";

    private final JdbcClient jdbc;
    private final Clock clock;

    DeviationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them, by name. A non-disclosure order keeps a client off the list. */
    List<Deviating> of(Asker asker) {
        return jdbc.sql(DEVIATING)
                .param("asker", asker.id().value())
                .param("day", LocalDate.now(clock))
                .query((row, number) -> new Deviating(ListedRow.client(row), deviations(row)))
                .list();
    }

    private static List<Deviation> deviations(ResultSet row) throws SQLException {
        List<Deviation> broken = new ArrayList<>();
        for (Deviation deviation : Deviation.values()) {
            if (row.getInt(deviation.name().toLowerCase(Locale.ROOT)) == 1) {
                broken.add(deviation);
            }
        }
        return broken;
    }
}
