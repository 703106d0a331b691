package fi.omabotti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fi.omabotti.conversation.Language;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTextTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void says_every_rule_in_every_language(Rule rule) {
        Findings findings = new Findings();
        findings.add(Finding.ofLine(rule, 12, "one", "two", "three"));
        ImportReport report =
                findings.report(ExtractKind.UNITS, ImportReport.Outcome.REFUSED, ImportCounts.onlyRead(1));

        for (Language language : Language.values()) {
            assertThat(ReportText.lines(report, language))
                    .anyMatch(line -> line.contains(rule.code()) && line.contains("12: "))
                    .noneMatch(line -> line.contains("{"));
        }
    }

    @Test
    void has_the_same_keys_in_every_language() {
        assertThat(keys(Language.SV)).isEqualTo(keys(Language.FI));
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.FI));
    }

    @Test
    void shows_the_first_two_hundred_and_counts_the_rest() {
        Findings findings = new Findings();
        for (int line = 2; line < 1002; line++) {
            findings.add(Finding.ofLine(Rule.NON_DISCLOSURE_EMPTY, line));
        }

        List<String> lines = ReportText.lines(
                findings.report(ExtractKind.ASSIGNMENTS, ImportReport.Outcome.REFUSED, ImportCounts.onlyRead(1000)),
                Language.FI);

        assertThat(lines).hasSizeBetween(204, 206).contains("  IMP-15: 1\u00a0000 kpl", "  … ja 800 muuta.");
    }

    private static List<String> keys(Language language) {
        return ResourceBundle.getBundle("fi.omabotti.extract.texts", language.locale()).keySet().stream()
                .sorted()
                .toList();
    }
}
