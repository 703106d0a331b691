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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clients by their names, as far as a {@link Looker} may find them. */
@Component
class ClientNames {

    /**
     * In rows: where so many are found, there are {@link ClientMatches#MANY} clients and more, as a name leads to each of
     * them by one row or two.
     */
    static final int CUT = 50;

    private static final String LIMIT = " limit " + CUT;

    private static final String SELECT = """
            select c.id, c.client_number, c.given_names, c.family_name, c.call_name, c.former_names,
                   case when %s then true else false end as is_own
            from %%s
            join client c on c.id = k.client_id
            where %%s
            """.formatted(Permission.WORKS_WITH);

    private static final String KEYS = "client_name_key k";

    /** What somebody works with, whenever: {@link Permission#WORKS_WITH} says whether they do today. */
    private static final String OWN = """
            (select distinct k.client_id from client_name_key k
             where k.client_id in (select client_id from assignment where worker_id = :asker
                                   union select client_id from assignment where substitute_id = :asker
                                   union select client_id from assignment where worker_id in (%s))
               and (%%s)) k
            """.formatted(Permission.COVERED_BY_ASKER);

    private static final String IN_UNITS =
            "s.unit_id in (:units) and s.since <= :day and (s.until is null or s.until > :day)";

    /** Who else there is: the rows to look through, and what is asked of them first. */
    private record Others(String rows, String condition) {

        static final Others ALL = new Others(KEYS, "");

        /**
         * All whom a shared unit may show, and nobody else: what else there is to ask about a client is asked to no end for
         * all others. A join, as the units may have fewer clients than the name has.
         */
        static final Others OF_FEW_UNITS =
                new Others(KEYS + " join clienthood s on s.client_id = k.client_id and " + IN_UNITS, "");

        /** The same, client by client until there are enough: as a join, PostgreSQL would read all clienthoods first. */
        static final Others OF_MANY_UNITS = new Others(
                KEYS,
                "(select count(*) from clienthood s where s.client_id = k.client_id and " + IN_UNITS + ") > 0 and ");
    }

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
        List<String> ways = beside(pairs, params);
        return ways.isEmpty() ? List.of() : query(any(ways), "", "", params, birthYear, looker);
    }

    /** The same: of the asker's own all, of the others enough. */
    Found namedFirst(Collection<Pair> pairs, @Nullable Integer birthYear, Looker looker) {
        Map<String, Object> params = new HashMap<>();
        List<String> ways = beside(pairs, params);
        if (ways.isEmpty()) {
            return new Found(List.of(), false);
        }
        List<Candidate> found = query(any(ways), "", LIMIT, params, birthYear, looker);
        boolean cut = found.size() == CUT;
        if (cut) {
            found.addAll(own(ways, params, birthYear, looker));
        }
        return new Found(found.stream().distinct().toList(), cut);
    }

    /** Everybody with one of these family names, or of these given names: of the asker's own all, of the others enough. */
    Found called(Set<String> families, Set<String> givens, @Nullable Integer birthYear, Looker looker) {
        Map<String, Object> params = new HashMap<>();
        List<String> ways = new ArrayList<>();
        if (!families.isEmpty()) {
            params.put("families", Padded.of(families));
            ways.add("k.given_position = 0 and k.family_key in (:families)");
        }
        if (!givens.isEmpty()) {
            params.put("givens", Padded.of(givens));
            ways.add("k.given_key in (:givens)");
        }
        if (ways.isEmpty()) {
            return new Found(List.of(), false);
        }
        List<Candidate> found = own(ways, params, birthYear, looker);
        Optional<Others> others = others(looker, params);
        boolean cut = false;
        for (int i = 0; i < ways.size() && others.isPresent() && !cut; i++) {
            String condition = others.get().condition() + ways.get(i) + " and ";
            List<Candidate> some = query(others.get().rows(), condition, LIMIT, params, birthYear, looker);
            found.addAll(some);
            cut = some.size() == CUT;
        }
        return new Found(found.stream().distinct().toList(), cut);
    }

    /** Empty where the asker has no units. */
    private Optional<Others> others(Looker looker, Map<String, Object> params) {
        if (looker.sight() != Sight.RELATION) {
            return Optional.of(Others.ALL);
        }
        List<Long> units = jdbc.sql(UNITS)
                .param("asker", looker.asker().value())
                .query(Long.class)
                .list();
        params.put("units", Padded.of(units));
        Others others = units.size() > FEW ? Others.OF_MANY_UNITS : Others.OF_FEW_UNITS;
        return units.isEmpty() ? Optional.empty() : Optional.of(others);
    }

    private List<Candidate> own(
            List<String> ways, Map<String, Object> params, @Nullable Integer birthYear, Looker looker) {
        return query(OWN.formatted("(" + String.join(") or (", ways) + ")"), "", "", params, birthYear, looker);
    }

    private static List<String> beside(Collection<Pair> pairs, Map<String, Object> params) {
        int longest = pairs.stream()
                .mapToInt(pair ->
                        Math.max(pair.familyKeys().size(), pair.givenKeys().size()))
                .max()
                .orElse(0);
        List<String> ways = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!pair.familyKeys().isEmpty() && !pair.givenKeys().isEmpty()) {
                int number = ways.size();
                params.put("family" + number, Padded.to(longest, pair.familyKeys()));
                params.put("given" + number, Padded.to(longest, pair.givenKeys()));
                ways.add("k.family_key in (:family%1$d) and k.given_key in (:given%1$d)".formatted(number));
            }
        }
        return ways;
    }

    /** One indexed look-up for each; a union, because an OR would not use the indexes. */
    private static String any(List<String> ways) {
        return ways.stream()
                .map(way -> "select k.client_id from " + KEYS + " where " + way)
                .collect(Collectors.joining(" union ", "(", ") k"));
    }

    private List<Candidate> query(
            String rows,
            String condition,
            String end,
            Map<String, Object> params,
            @Nullable Integer birthYear,
            Looker looker) {
        String ofAge = birthYear == null ? "" : "c.birth_year = :year and ";
        return jdbc.sql(SELECT.formatted(
                                rows, condition + ofAge + looker.sight().condition())
                        + end)
                .params(params)
                .param("year", birthYear)
                .param("asker", looker.asker().value())
                .param("day", looker.day())
                .query(ClientNames::candidate)
                .list();
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
