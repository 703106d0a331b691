package fi.omabotti.assignment;

import fi.omabotti.permission.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clients whom a {@link Looker} may find. Nobody else's rows leave the database. */
@Component
class Clients {

    private static final String SELECT =
            """
            select c.id, c.client_number, c.given_names, c.family_name, c.birth_year,
                   case when %s then 0 else 1 end as others,
                   case when %s then null else (select min(u.name) from clienthood k join unit u on u.id = k.unit_id
                    where k.client_id = c.id and k.since <= :day and (k.until is null or k.until > :day)
                      and %s) end as unit
            from client c
            """.formatted(Permission.WORKS_WITH, Permission.IS_RESTRICTED, Permission.MAY_KNOW_UNIT);

    private static final String ORDER = " order by others, c.family_name, c.given_names, c.client_number";

    private final JdbcClient jdbc;

    Clients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ClientSummary> numbered(String clientNumber, Looker looker) {
        return one("c.client_number = :number", Map.of("number", clientNumber), looker);
    }

    Optional<ClientSummary> known(ClientId id, Looker looker) {
        return one("c.id = :id", Map.of("id", id.value()), looker);
    }

    /** Those of them whom the looker may find, in their order. */
    List<ClientSummary> inOrder(List<ClientId> ids, Looker looker) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<ClientId, ClientSummary> found =
                find(ids, looker).stream().collect(Collectors.toMap(ClientSummary::id, Function.identity()));
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    private List<ClientSummary> find(List<ClientId> ids, Looker looker) {
        return jdbc.sql(SELECT + " where c.id in (:ids) and " + looker.sight().condition())
                .param("ids", Padded.of(ids.stream().map(ClientId::value).toList()))
                .param("asker", looker.asker().value())
                .param("day", looker.day())
                .query(Clients::client)
                .list();
    }

    /** More than one when two clients were given the same code. */
    List<ClientSummary> identified(List<String> hashes, Looker looker) {
        return jdbc.sql(SELECT + " where c.identity_hash in (:hashes) and "
                        + looker.sight().condition() + ORDER)
                .param("hashes", hashes)
                .param("asker", looker.asker().value())
                .param("day", looker.day())
                .query(Clients::client)
                .list();
    }

    List<ClientSummary> restrictedWithoutWorker(Looker looker) {
        return jdbc.sql(SELECT + """
                         where c.id in (select k.client_id from supervised_unit led
                                        join clienthood k on k.unit_id = led.unit_id
                                        where led.worker_id = :asker
                                          and k.since <= :day and (k.until is null or k.until > :day))
                           and not exists (select 1 from assignment a
                                           where a.client_id = c.id and a.role in ('NAMED_WORKER', 'CHILDS_SOCIAL_WORKER')
                                             and a.since <= :day and (a.until is null or a.until > :day))
                           and\s""" + Permission.IS_RESTRICTED + " and "
                        + looker.sight().condition() + ORDER)
                .param("asker", looker.asker().value())
                .param("day", looker.day())
                .query(Clients::client)
                .list();
    }

    private Optional<ClientSummary> one(String condition, Map<String, Object> params, Looker looker) {
        return jdbc.sql(SELECT + " where " + condition + " and "
                        + looker.sight().condition())
                .params(params)
                .param("asker", looker.asker().value())
                .param("day", looker.day())
                .query(Clients::client)
                .optional();
    }

    private static ClientSummary client(ResultSet row, int number) throws SQLException {
        return new ClientSummary(
                new ClientId(row.getLong("id")),
                row.getString("client_number"),
                row.getString("given_names"),
                row.getString("family_name"),
                row.getInt("birth_year"),
                row.getString("unit"));
    }
}
