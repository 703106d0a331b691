package fi.omabotti.permission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who may do what: the table that the product is held against. A row allows; what no row allows is denied. A star is
 * everybody, or any relation but {@code left}. In a channel nothing is allowed.
 */
final class PermissionMatrix {

    private static final String TABLE = """
            action                         | roles                      | relation                                            | order
            LOOK_UP                        | *                          | named_worker pair substitute                        | no yes
            LOOK_UP                        | *                          | in_a_unit_of_the_client leads_a_unit_of_the_client covers_for_the_worker | no
            LOOK_UP                        | flagged flagged_supervisor every | in_a_unit_of_the_client leads_a_unit_of_the_client | yes
            LOOK_UP_FOR_A_REASON           | *                          | nobody past_substitute past_worker in_a_past_unit   | no
            SEE_HISTORY                    | *                          | named_worker leads_a_unit_of_the_client             | no
            PROPOSE_NAMING                 | *                          | named_worker pair substitute                        | no yes
            PROPOSE_NAMING                 | *                          | in_a_unit_of_the_client leads_a_unit_of_the_client covers_for_the_worker | no
            PROPOSE_NAMING                 | flagged flagged_supervisor every | in_a_unit_of_the_client leads_a_unit_of_the_client | yes
            CONFIRM_NAMING                 | *                          | leads_a_unit_of_the_client                          | no
            CONFIRM_NAMING                 | flagged flagged_supervisor every | leads_a_unit_of_the_client                    | yes
            HIDE_CLIENT                    | main_user every            | *                                                   | no yes
            HIDE_CLIENT                    | flagged_supervisor         | named_worker pair substitute in_a_unit_of_the_client leads_a_unit_of_the_client | no yes
            SUSPEND_LOOK_UPS               | main_user log_officer every | *                                                  | no yes
            HIDE_CLIENT                    | flagged_supervisor         | covers_for_the_worker                               | no
            LIST_RESTRICTED_WITHOUT_WORKER | flagged_supervisor every   | leads_a_unit_of_the_client                          | no yes
            HANDLE_LOG_REPORT              | log_officer every          | nobody named_worker pair substitute covers_for_the_worker past_substitute past_worker in_a_unit_of_the_client leads_a_unit_of_the_client in_a_past_unit | no yes
            HANDLE_CORRECTIONS             | supervisor flagged_supervisor every | leads_a_unit_of_the_client                 | no
            HANDLE_CORRECTIONS             | flagged_supervisor every   | leads_a_unit_of_the_client                          | yes
            SEE_ALL_USE                    | log_officer every          | *                                                   | no yes
            SEE_USE_IN_OWN_UNITS           | supervisor flagged_supervisor | *                                                | no yes
            SEE_USE_IN_SHARED_PLACES       | main_user developer        | *                                                   | no yes
            LIST_OWN_CLIENTS               | *                          | named_worker pair                                   | no yes
            LIST_CLIENTS_OF_OWN_UNITS      | supervisor flagged_supervisor every | leads_a_unit_of_the_client                 | no yes
            SEE_CASELOAD_OF_OWN_UNITS      | supervisor flagged_supervisor every | leads_a_unit_of_the_client                 | no yes
            TELL_OF_ABSENCE                | *                          | *                                                   | no yes
            RUN_EVENTS                     | developer every            | *                                                   | no yes
            RUN_PRE_TASKS                  | developer every            | *                                                   | no yes
            ANSWER_PRE_TASK                | *                          | *                                                   | no yes
            SEE_AGREED_ACTIONS             | *                          | in_a_unit_of_the_client leads_a_unit_of_the_client disqualified oneself | no yes
            SEE_PROGRESS_OF_AGREED_ACTIONS | developer every            | *                                                   | no yes
            WRITE_ROLE_DESCRIPTION         | developer every            | *                                                   | no yes
            ACCEPT_ROLE_DESCRIPTION        | developer main_user every  | *                                                   | no yes
            SEE_PULSE                      | *                          | *                                                   | no yes
            RECORD_AGREED_ACTION           | developer every            | *                                                   | no yes
            RECORD_AGREED_ACTION           | supervisor flagged_supervisor | leads_a_unit_of_the_client                       | no yes
            COMPILE_PRE_TASK               | developer every            | *                                                   | no yes
            READ_COMPILATION               | *                          | *                                                   | no yes
            """;

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final List<Row> ROWS =
            TABLE.lines().skip(1).map(PermissionMatrix::row).toList();

    /** A row of the table. */
    record Row(String action, Set<String> roles, Set<String> relations, Set<String> orders) {

        boolean allows(Who who) {
            return fits(roles, who.roles().name())
                    && fits(relations, who.relation().name())
                    && orders.contains(who.restricted() ? "yes" : "no");
        }

        private static boolean fits(Set<String> listed, String name) {
            return listed.contains("*") || listed.contains(name.toLowerCase(Locale.ROOT));
        }
    }

    private PermissionMatrix() {}

    static List<Row> of(Action action) {
        return ROWS.stream().filter(row -> row.action().equals(action.name())).toList();
    }

    static boolean allows(Action action, Who who) {
        return !who.inChannel()
                && who.relation() != Relation.LEFT
                && of(action).stream().anyMatch(row -> row.allows(who));
    }

    static Set<String> actions() {
        return ROWS.stream().map(Row::action).collect(Collectors.toSet());
    }

    private static Row row(String line) {
        List<String> cells = BAR.splitAsStream(line.strip()).toList();
        return new Row(cells.get(0), words(cells.get(1)), words(cells.get(2)), words(cells.get(3)));
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(BLANK.split(cell, -1)).collect(Collectors.toSet());
    }
}
