package fi.omabotti.assignment;

import fi.omabotti.name.NameKey;
import fi.omabotti.name.NamePhrase.Pair;
import fi.omabotti.permission.Permission;
import fi.omabotti.permission.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clients by their names, as far as a {@link Looker} may find them. */
@Component
class ClientNames {

    /**
     * In rows: where so many are found by a single word, there are more than {@link ClientMatches#MANY} clients, as it
     * leads to each of them by a few rows at most.
     */
    static final int CUT = 80;

    private static final String SELECT = """
            select c.id, c.client_number, c.given_names, c.family_name, c.call_name, c.former_names,
                   case when %s then true else false end as is_own
            from (%%s) k
            join client c on c.id = k.client_id
            where %%s
            """.formatted(Permission.WORKS_WITH);

    /** What somebody works with, whenever: {@link Permission#WORKS_WITH} says whether they do today. */
    private static final String OWN = """
            select k.client_id from assignment a join client_name_key k on k.client_id = a.client_id
            where a.%s = :asker and k.%s in (:keys)
            """;

    private static final String ANYBODYS = "select k.client_id from client_name_key k where %s";

    private static final String IN_UNITS =
            "s.unit_id in (:units) and s.since <= :day and (s.until is null or s.until > :day)";

    /**
     * All whom a shared unit may show, and nobody else: what else there is to ask about a client is asked to no end for all
     * others. A join, as the units may have fewer clients than the name has.
     */
    private static final String OF_FEW_UNITS =
            "select k.client_id from client_name_key k join clienthood s on s.client_id = k.client_id where " + IN_UNITS
                    + " and %s";

    /** The same, client by client until there are enough: as a join, PostgreSQL would read all clienthoods first. */
    private static final String OF_MANY_UNITS = "select k.client_id from client_name_key k where %s"
            + " and (select count(*) from clienthood s where s.client_id = k.client_id and " + IN_UNITS + ") > 0";

    private static final int FEW = 3;

    private static final String UNITS = """
            select unit_id from worker_unit where worker_id = :asker
            union select unit_id from supervised_unit where worker_id = :asker
            """;

    /**
     * Who was found.
     *
     * @param isCut there are more than these
     */
    record Found(Collection<Candidate> candidates, boolean isCut) {}

    private final JdbcClient jdbc;

    ClientNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody with one of these family names beside one of the given names: nobody is cut off. */
    List<Candidate> named(Collection<Pair> pairs, @Nullable Integer birthYear, Looker looker) {
        Map<String, Object> params = new HashMap<>();
        String keys = beside(pairs, params);
        return keys.isEmpty() ? List.of() : query(keys, "", params, birthYear, looker);
    }

    /** The same, the asker's own clients first, and others only up to the cut. */
    Found namedFirst(Collection<Pair> pairs, @Nullable Integer birthYear, Looker looker) {
        Map<String, Object> params = new HashMap<>();
        String keys = beside(pairs, params);
        List<Candidate> found = keys.isEmpty()
                ? List.of()
                : query(keys, " order by is_own desc limit " + CUT, params, birthYear, looker);
        return new Found(found, found.size() == CUT);
    }

    /** Everybody with one of these family names, or of these given names: of the asker's own all, of the others enough. */
    Found called(Set<String> families, Set<String> givens, @Nullable Integer birthYear, Looker looker) {
        Map<ClientId, Candidate> found = new HashMap<>();
        boolean cut = add("family_key", "and k.given_position = 0", families, birthYear, looker, found)
                || add("given_key", "", givens, birthYear, looker, found);
        return new Found(found.values(), cut);
    }

    private boolean add(
            String column,
            String narrowed,
            Set<String> keys,
            @Nullable Integer birthYear,
            Looker looker,
            Map<ClientId, Candidate> found) {
        if (keys.isEmpty()) {
            return false;
        }
        String own = OWN.formatted("worker_id", column) + " union " + OWN.formatted("substitute_id", column);
        Map<String, Object> params = Map.of("keys", keys);
        query(own, "", params, birthYear, looker).forEach(it -> found.put(it.id(), it));
        List<Candidate> others = others("k." + column + " in (:keys) " + narrowed, params, birthYear, looker);
        others.forEach(it -> found.put(it.id(), it));
        return others.size() == CUT;
    }

    private List<Candidate> others(
            String keys, Map<String, Object> params, @Nullable Integer birthYear, Looker looker) {
        if (looker.sight() != Sight.RELATION) {
            return query(ANYBODYS.formatted(keys), " limit " + CUT, params, birthYear, looker);
        }
        List<Long> units = jdbc.sql(UNITS)
                .param("asker", looker.asker().value())
                .query(Long.class)
                .list();
        Map<String, Object> inUnits = new HashMap<>(params);
        inUnits.put("units", units);
        return units.isEmpty()
                ? List.of()
                : query(
                        (units.size() > FEW ? OF_MANY_UNITS : OF_FEW_UNITS).formatted(keys),
                        " limit " + CUT,
                        inUnits,
                        birthYear,
                        looker);
    }

    private List<Candidate> query(
            String clients, String end, Map<String, Object> params, @Nullable Integer birthYear, Looker looker) {
        String condition = (birthYear == null ? "" : "c.birth_year = :year and ")
                + looker.sight().condition();
        return jdbc.sql(SELECT.formatted(clients, condition) + end)
                .params(params)
                .param("year", birthYear)
                .param("asker", looker.asker().value())
                .param("day", looker.day())
                .query(ClientNames::candidate)
                .list();
    }

    /** One indexed look-up for each pair; a union, because an OR would not use the indexes. */
    private static String beside(Collection<Pair> pairs, Map<String, Object> params) {
        List<String> selects = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!pair.familyKeys().isEmpty() && !pair.givenKeys().isEmpty()) {
                String family = "family" + selects.size();
                String given = "given" + selects.size();
                params.put(family, pair.familyKeys());
                params.put(given, pair.givenKeys());
                selects.add("select client_id from client_name_key where family_key in (:%s) and given_key in (:%s)"
                        .formatted(family, given));
            }
        }
        return String.join(" union ", selects);
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        String familyName = row.getString("family_name");
        String givenNames = row.getString("given_names");
        String callName = row.getString("call_name");
        String formerNames = row.getString("former_names");
        return new Candidate(
                new ClientId(row.getLong("id")),
                row.getString("client_number"),
                givenNames,
                familyName,
                callName,
                formerNames,
                row.getBoolean("is_own"),
                NameKey.of(familyName, givenNames, callName, formerNames));
    }
}
