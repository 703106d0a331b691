package fi.omabotti.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.Need;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.assignment.Qualification;
import fi.omabotti.proposal.NamingFacts.Candidate;
import fi.omabotti.proposal.NamingFacts.Clienthood;
import fi.omabotti.proposal.NamingFacts.Named;
import fi.omabotti.staff.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is typed, held against each rule. Without a word about it a client of IAK is named a licensed worker of IAK, who is
 * there; what differs stands in the second column. What an extract makes of the same: {@code ImportedRulesTest}.
 */
class NamingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final WorkerId OUTI = new WorkerId(2);
    private static final WorkerId TIINA = new WorkerId(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # wish                          | what is so                         | verdict
            name                            |                                    | fine: R-16
            name                            | no clienthood                      | blocked: R-01
            end                             | no clienthood, tiina               | blocked: R-01
            name                            | tiina                              | fine: R-02 R-16
            name                            | outi                               | blocked: R-02
            name                            | tiina, outi                        | fine: R-02 R-16
            end                             |                                    | blocked: R-02
            not-needed TEMPORARY_NEED       | tiina                              | blocked: R-02
            name PAIR                       | tiina pair                         | fine: R-16
            name RESPONSIBLE_WORKER         | tiina                              | fine: R-16
            name SERVICE_WORKER             | tiina service                      | fine: R-16
            name PAIR                       | tiina pair, outi pair              | blocked: R-02
            name CHILDS_SOCIAL_WORKER       | lasu                               | fine: R-16
            name CHILDS_SOCIAL_WORKER       | lasu, bachelor                     | blocked: R-04
            name CHILDS_SOCIAL_WORKER       | lasu, student                      | warned: R-04
            name CHILDS_SOCIAL_WORKER       |                                    | blocked: R-04
            name CHILDS_SOCIAL_WORKER       | lasu unknown to the asker          | blocked: R-04
            end CHILDS_SOCIAL_WORKER        | lasu, tiina childs                 | blocked: R-04
            name                            | special                            | fine: R-16
            name                            | special, bachelor                  | blocked: R-05
            name                            | special, student                   | warned: R-05
            name                            | special, bachelor, tiina pair      | fine: R-05 R-16
            name                            | special, bachelor, tiina childs    | fine: R-05 R-16
            name PAIR                       | special, bachelor                  | fine: R-16
            name                            | bachelor                           | fine: R-16
            name                            | bought                             | blocked: R-06
            name                            | left                               | blocked: R-07
            name                            | last day yesterday                 | blocked: R-07
            name                            | last day today                     | fine: R-16
            name                            | first day tomorrow                 | blocked: R-07
            name                            | licence ended                      | blocked: R-07
            name                            | unit of VAMMA                      | warned: R-08
            name                            | unit of unknown tasks              | fine: R-16
            name CHILDS_SOCIAL_WORKER       | lasu, 25 children                  | fine: R-16
            name CHILDS_SOCIAL_WORKER       | lasu, 26 children                  | fine: R-09 R-16
            name CHILDS_SOCIAL_WORKER       | lasu, 29 children                  | fine: R-09 R-16
            name CHILDS_SOCIAL_WORKER       | lasu, 30 children                  | warned: R-09
            end                             | tiina                              | warned: R-10
            not-needed TEMPORARY_NEED       | temporary                          | fine:
            not-needed TEMPORARY_NEED       | long-term                          | warned: R-11
            not-needed TEMPORARY_NEED       |                                    | warned: R-11
            not-needed CLIENT_DECLINES      | long-term                          | warned: R-12
            not-needed OTHER_RESPONSIBLE    | long-term                          | fine:
            not-needed CLIENT_DECLINES      | temporary                          | fine:
            name                            | recused                            | blocked: R-13
            name                            | called as the client               | warned: R-13
            name                            | ended today                        | blocked: R-14
            not-needed CLIENT_DECLINES      | ended today                        | blocked: R-14
            """)
    void say_of_what_is_typed(String wish, @Nullable String so, String verdict) {
        assertThat(told(new NamingRules(true).judge(wish(wish), facts(so == null ? "" : so))))
                .isEqualTo(verdict.strip());
    }

    @Test
    void want_the_named_worker_herself_licensed_where_the_county_reads_the_law_so() {
        Verdict verdict = new NamingRules(false).judge(wish("name"), facts("special, bachelor, tiina pair"));

        assertThat(told(verdict)).isEqualTo("blocked: R-05");
    }

    private static Wish wish(String words) {
        List<String> all = Arrays.asList(words.strip().split(" ", -1));
        String second = all.size() > 1 ? all.get(1) : "";
        AssignmentRole role = Arrays.stream(AssignmentRole.values())
                .filter(it -> it.name().equals(second))
                .findFirst()
                .orElse(AssignmentRole.NAMED_WORKER);
        return switch (all.get(0)) {
            case "name" -> new Wish(ProposalKind.NAME, role, OUTI, null);
            case "end" -> new Wish(ProposalKind.END, role, null, null);
            default -> new Wish(ProposalKind.NOT_NEEDED, role, null, NotNamedReason.valueOf(second));
        };
    }

    private static NamingFacts facts(String so) {
        List<Clienthood> clienthoods = new ArrayList<>();
        if (!so.contains("no clienthood")) {
            Need need = so.contains("temporary") ? Need.TEMPORARY : so.contains("long-term") ? Need.LONG_TERM : null;
            LocalDate until = so.contains("ended today") ? DAY : null;
            String task = so.contains("lasu") ? "LASU" : "IAK";
            clienthoods.add(new Clienthood(
                    task, DAY.minusDays(9), until, need, so.contains("special"), !so.contains("unknown to the asker")));
        }
        List<Named> named = new ArrayList<>();
        Stream.of(so.split(", ", -1)).forEach(each -> {
            String who = each.strip();
            if (who.startsWith("tiina") || who.startsWith("outi")) {
                named.add(named(who));
            }
        });
        return new NamingFacts(DAY, clienthoods, named, candidate(so), false);
    }

    private static Named named(String who) {
        AssignmentRole role = who.endsWith("pair")
                ? AssignmentRole.PAIR
                : who.endsWith("service")
                        ? AssignmentRole.SERVICE_WORKER
                        : who.endsWith("childs") ? AssignmentRole.CHILDS_SOCIAL_WORKER : AssignmentRole.NAMED_WORKER;
        return new Named(role, who.startsWith("outi") ? OUTI : TIINA, who, Qualification.SOCIAL_WORKER);
    }

    private static Candidate candidate(String so) {
        Qualification qualification = so.contains("student")
                ? Qualification.STUDENT
                : so.contains("bachelor") ? Qualification.BACHELOR_OF_SOCIAL_SERVICES : Qualification.SOCIAL_WORKER;
        LocalDate lastDay =
                so.contains("last day yesterday") ? DAY.minusDays(1) : so.contains("last day today") ? DAY : null;
        Set<String> tasks = so.contains("VAMMA")
                ? Set.of("VAMMA")
                : so.contains("unit of unknown") ? Set.of() : Set.of("IAK", "LASU");
        return new Candidate(
                OUTI,
                "Outi Salmi",
                qualification,
                so.contains("licence ended") ? DAY.minusDays(1) : null,
                so.contains("bought") ? "Hoiva Oy" : "Päijät-Hämeen hyvinvointialue",
                so.contains("first day tomorrow") ? DAY.plusDays(1) : null,
                lastDay,
                so.contains("left") ? DAY : null,
                tasks,
                so.contains("recused"),
                so.contains("called as the client"),
                children(so));
    }

    private static int children(String so) {
        return Stream.of(25, 26, 29, 30)
                .filter(number -> so.contains(number + " children"))
                .findFirst()
                .orElse(0);
    }

    private static String told(Verdict verdict) {
        return verdict.fold(
                blocked -> "blocked: " + blocked.rule().code(),
                warned -> "warned: " + codes(warned.warnings()),
                fine -> ("fine: " + codes(fine.told())).strip());
    }

    private static String codes(List<NamingRule> rules) {
        return rules.stream().map(NamingRule::code).collect(Collectors.joining(" "));
    }
}
