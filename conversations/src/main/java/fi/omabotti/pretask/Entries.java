package fi.omabotti.pretask;

import fi.omabotti.freetext.FreeText;
import fi.omabotti.pretask.Outcome.Fault;
import fi.omabotti.questionnaire.Pack;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what was entered on a form, against the questions as they are asked now. */
@Component
class Entries {

    private final FreeText freeText;

    Entries(FreeText freeText) {
        this.freeText = freeText;
    }

    /**
     * What a form says.
     *
     * @param changed what is not in the store like that, in the form that is kept; an empty one is taken away
     */
    record Read(Map<String, String> changed, Map<String, Fault> faults) {}

    Read read(Pack pack, Scope scope, Fill fill, Sheet now) {
        Map<String, String> changed = new HashMap<>();
        Map<String, Fault> faults = new HashMap<>();
        fill.answers().forEach((item, entered) -> {
            Optional<Question> question = pack.asking(item).filter(it -> it.scope() == scope);
            Optional<String> read = entered.isBlank() ? Optional.of("") : question.flatMap(it -> it.read(entered));
            if (question.isEmpty() || read.isEmpty()) {
                faults.put(item, Fault.NO_ANSWER);
            } else if (!read.get().equals(now.text(item))) {
                changed.put(item, read.get());
                fault(question.get(), read.get(), fill.isNoClient()).ifPresent(it -> faults.put(item, it));
            }
        });
        return new Read(changed, faults);
    }

    /** What was written in one's own words is looked at (P-21); what stands in the store was. */
    private Optional<Fault> fault(Question question, String text, boolean isNoClient) {
        if (text.isEmpty() || !(question instanceof Question.Words words)) {
            return Optional.empty();
        }
        return switch (freeText.check(text, words.longest(), isNoClient)) {
            case FINE -> Optional.empty();
            case UNFIT -> Optional.of(Fault.NO_ANSWER);
            case IDENTITY_CODE -> Optional.of(Fault.IDENTITY_CODE);
            case MAY_TELL_WHO -> Optional.of(Fault.MAY_TELL_WHO);
        };
    }
}
