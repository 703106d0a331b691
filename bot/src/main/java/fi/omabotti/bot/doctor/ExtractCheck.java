package fi.omabotti.bot.doctor;

import fi.omabotti.assignment.AssignmentSettings;
import fi.omabotti.lookup.DataAge;
import java.util.List;

/** What is answered from is as new as it is expected to be (V-20). */
record ExtractCheck(DataAge age, AssignmentSettings assignments) implements Check {

    @Override
    public List<Finding> look() {
        if (assignments.storeIsMaster()) {
            return List.of(Finding.passed("extract-none-needed"));
        }
        return List.of(age.now().map(ExtractCheck::aged).orElseGet(() -> Finding.warning("extract-none")));
    }

    private static Finding aged(DataAge.Age age) {
        String taken = age.taken().toLocalDateTime().withNano(0).toString();
        if (age.isTooOld()) {
            return Finding.failed("extract-too-old", taken);
        }
        return age.isMissed() ? Finding.warning("extract-missed", taken) : Finding.passed("extract", taken);
    }
}
