package fi.omabotti.caseload;

import fi.omabotti.assignment.ClientSummary;
import fi.omabotti.conversation.Asker;
import fi.omabotti.permission.Permission;
import fi.omabotti.permission.Sight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The clients of the units that somebody leads who have nobody named and no valid reason for it. Whether a reason is valid
 * is asked of all of a client's open clienthoods, as the import asks it. A non-disclosure order keeps a client off the list.
 */
@Component
class UnassignedStore {

    /** Why somebody is on the list, the most urgent first. */
    enum Urgency {
        /** The need is long-term, and nobody else is responsible for the services. */
        LONG_TERM,
        /** The reason is a temporary need, and the need is not, or no longer. */
        NOT_TEMPORARY,
        /** There is no reason. */
        NO_REASON
    }

    /**
     * Somebody on the list.
     *
     * @param since from when on nobody is named: since the clienthood began, or the last assignment ended
     */
    record Unassigned(ClientSummary client, Urgency urgency, LocalDate since) {}

    private static final String OPEN = "%1$s.since <= :day and (%1$s.until is null or %1$s.until > :day)";

    private static final String NAMED = "('NAMED_WORKER', 'CHILDS_SOCIAL_WORKER')";

    private static final String WAITING =
            """
            select k.client_id, min(k.since) as begun,
                   case when max(case when k.need = 'LONG_TERM' then 1 else 0 end) = 1
                             and max(case when k.not_named_reason = 'OTHER_RESPONSIBLE' then 1 else 0 end) = 0 then 0
                        when max(case when k.not_named_reason = 'TEMPORARY_NEED' and coalesce(k.need, '-') <> 'TEMPORARY'
                                      then 1 else 0 end) = 1 then 1
                        when count(k.not_named_reason) = 0 then 2
                   end as urgency,
                   (select max(a.until) from assignment a
                    where a.client_id = k.client_id and a.role in %3$s and a.until <= :day) as ended
            from (select distinct shared.client_id as id from supervised_unit led
                  join clienthood shared on shared.unit_id = led.unit_id
                  where led.worker_id = :asker and %1$s) mine
            join clienthood k on k.client_id = mine.id
            where %2$s
              and not exists (select 1 from assignment a where a.client_id = mine.id and a.role in %3$s and %4$s)
            group by k.client_id
            """.formatted(OPEN.formatted("shared"), OPEN.formatted("k"), NAMED, OPEN.formatted("a"));

    private static final String FROM_WAITING =
            " from (" + WAITING + ") waiting join client c on c.id = waiting.client_id"
                    + " where waiting.urgency is not null and not " + Permission.IS_RESTRICTED + " and "
                    + Sight.RELATION.condition();

    private static final String PAGE = "select " + ListedRow.COLUMNS
            + ", waiting.urgency, case when waiting.ended > waiting.begun then waiting.ended else waiting.begun end as since"
            + FROM_WAITING
            + " order by waiting.urgency, since, c.family_name, c.given_names, c.client_number"
            + " offset :offset rows fetch next :size rows only";

    private final JdbcClient jdbc;
    private final Clock clock;

    UnassignedStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many there are today; nothing for what there is none of. */
    Map<Urgency, Integer> count(Asker asker) {
        Map<Urgency, Integer> counts = new EnumMap<>(Urgency.class);
        about("select waiting.urgency, count(*) as clients" + FROM_WAITING + " group by waiting.urgency", asker)
                .query((row, number) -> counts.put(Urgency.values()[row.getInt("urgency")], row.getInt("clients")))
                .list();
        return counts;
    }

    /** The page with that number, from 0, or the last one: most urgent first, and longest first among them. */
    Page<Unassigned> page(Asker asker, int number) {
        int total = count(asker).values().stream().mapToInt(Integer::intValue).sum();
        int within = Page.within(total, number);
        List<Unassigned> items = about(PAGE, asker)
                .param("offset", within * Page.SIZE)
                .param("size", Page.SIZE)
                .query((row, at) -> new Unassigned(
                        ListedRow.client(row),
                        Urgency.values()[row.getInt("urgency")],
                        row.getObject("since", LocalDate.class)))
                .list();
        return new Page<>(items, within, total);
    }

    private StatementSpec about(String sql, Asker asker) {
        return jdbc.sql(sql).param("asker", asker.id().value()).param("day", LocalDate.now(clock));
    }
}
