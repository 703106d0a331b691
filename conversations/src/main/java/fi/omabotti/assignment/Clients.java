package fi.omabotti.assignment;

import fi.omabotti.name.NameKey;
import fi.omabotti.name.NamePhrase;
import fi.omabotti.name.NamePhrase.Pair;
import fi.omabotti.permission.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clients whom a {@link Looker} may find. Nobody else's rows leave the database. */
@Component
class Clients {

    /**
     * More than anybody can choose from, for a single word. A full name is never cut: who is left out could be the namesake
     * that makes an answer a choice.
     */
    private static final String CUT = " limit 200";

    private static final String SELECT =
            """
            select c.id, c.client_number, c.given_names, c.family_name, c.call_name, c.former_names, c.birth_year,
                   case when %s then 0 else 1 end as others,
                   case when %s then null else (select min(u.name) from clienthood k join unit u on u.id = k.unit_id
                    where k.client_id = c.id and k.since <= :day and (k.until is null or k.until > :day)
                      and %s) end as unit
            from client c
            """.formatted(Permission.WORKS_WITH, Permission.IS_RESTRICTED, Permission.MAY_KNOW_UNIT);

    private static final String ORDER = " order by others, c.family_name, c.given_names, c.client_number";

    /** A client as found, with all the names it can be found by. */
    record Candidate(
            ClientSummary summary,
            @Nullable String callName,
            @Nullable String formerNames) {

        List<NameKey> keys() {
            return NameKey.of(summary.familyName(), summary.givenNames(), callName, formerNames);
        }

        List<NameKey> keysAsWritten() {
            return NameKey.asWritten(summary.familyName(), summary.givenNames(), callName, formerNames);
        }
    }

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

    /** More than one when two clients were given the same code. */
    List<Candidate> identified(List<String> hashes, Looker looker) {
        return jdbc.sql(SELECT + " where c.identity_hash in (:hashes) and "
                        + looker.sight().condition() + ORDER)
                .param("hashes", hashes)
                .param("asker", looker.asker().value())
                .param("day", looker.day())
                .query(Clients::candidate)
                .list();
    }

    List<ClientSummary> restrictedWithoutWorker(Looker looker) {
        return jdbc
                .sql(SELECT + """
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
                .query(Clients::candidate)
                .list()
                .stream()
                .map(Candidate::summary)
                .toList();
    }

    /** Whom the phrase can name: a superset for phrases of three words and more, which {@link NamePhrase#fits} narrows. */
    List<Candidate> named(NamePhrase phrase, Looker looker) {
        Map<String, Object> params = new HashMap<>();
        String keys = phrase.isSingleWord() ? anyName(phrase, params) : familyBesideGiven(phrase, params);
        String sql = SELECT + " join (" + keys + ") k on k.client_id = c.id where "
                + looker.sight().condition() + ORDER + (phrase.isSingleWord() ? CUT : "");
        return jdbc.sql(sql)
                .params(params)
                .param("asker", looker.asker().value())
                .param("day", looker.day())
                .query(Clients::candidate)
                .list();
    }

    private static String anyName(NamePhrase phrase, Map<String, Object> params) {
        params.put("families", phrase.single().familyKeys());
        params.put("givens", phrase.single().givenKeys());
        return "select client_id from client_name_key where family_key in (:families)"
                + " union select client_id from client_name_key where given_key in (:givens)";
    }

    /** One indexed look-up for each word as the family name; a union, because an OR would not use the indexes. */
    private static String familyBesideGiven(NamePhrase phrase, Map<String, Object> params) {
        List<String> selects = new ArrayList<>();
        for (Pair pair : phrase.pairs()) {
            String family = "family" + selects.size();
            String given = "given" + selects.size();
            params.put(family, pair.familyKeys());
            params.put(given, pair.givenKeys());
            selects.add("select client_id from client_name_key where family_key in (:%s) and given_key in (:%s)"
                    .formatted(family, given));
        }
        return String.join(" union ", selects);
    }

    private Optional<ClientSummary> one(String condition, Map<String, Object> params, Looker looker) {
        return jdbc.sql(SELECT + " where " + condition + " and "
                        + looker.sight().condition())
                .params(params)
                .param("asker", looker.asker().value())
                .param("day", looker.day())
                .query(Clients::candidate)
                .optional()
                .map(Candidate::summary);
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        ClientSummary summary = new ClientSummary(
                new ClientId(row.getLong("id")),
                row.getString("client_number"),
                row.getString("given_names"),
                row.getString("family_name"),
                row.getInt("birth_year"),
                row.getString("unit"));
        return new Candidate(summary, row.getString("call_name"), row.getString("former_names"));
    }
}
