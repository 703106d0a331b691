package fi.omabotti.namedworker;

import fi.omabotti.assignment.ClientFile;
import fi.omabotti.assignment.ClientHistory;
import fi.omabotti.assignment.ClientHistory.Past;
import fi.omabotti.assignment.Looker;
import fi.omabotti.assignment.Responsible;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was asked in particular: it stands first on the card, unless the card begins with it anyway. */
@Component
class AskedFact {

    private final ClientHistory history;

    AskedFact(ClientHistory history) {
        this.history = history;
    }

    List<Part> of(Asked asked, ClientFile file, Looker looker, Language language) {
        Wording wording = new Wording(language);
        return switch (asked) {
            case NAMED_WORKER -> List.of();
            case AM_I ->
                List.of(headline(
                        wording,
                        history.isNamedWorker(file.client().id(), looker) ? "asked.you-are" : "asked.you-are-not"));
            case CONTACT -> contact(wording, file);
            case SUBSTITUTE -> substitute(wording, file);
            case SINCE -> since(wording, file);
            case PREVIOUS, HISTORY -> past(wording, file, looker, asked == Asked.PREVIOUS);
        };
    }

    /** A phone is what the card has below the name; with a non-disclosure order there is none on it (P-08). */
    private static List<Part> contact(Wording wording, ClientFile file) {
        boolean silent = file.principals().stream()
                .map(principal -> principal.substitution() == null
                        ? principal.worker()
                        : principal.substitution().colleague())
                .allMatch(colleague -> colleague.phone() == null);
        return silent && !file.nonDisclosure() && !file.principals().isEmpty()
                ? List.of(headline(wording, "asked.no-phone"))
                : List.of();
    }

    private static List<Part> substitute(Wording wording, ClientFile file) {
        boolean none = file.principals().stream().allMatch(principal -> principal.substitution() == null);
        return none && !file.principals().isEmpty() ? List.of(headline(wording, "asked.no-substitute")) : List.of();
    }

    private static List<Part> since(Wording wording, ClientFile file) {
        Optional<Responsible> first = file.principals().stream().findFirst();
        return first.filter(it -> !file.nonDisclosure())
                .map(it -> List.<Part>of(
                        new Headline(wording.say("asked.since", Dates.day(wording.language(), it.since())))))
                .orElse(List.of());
    }

    private List<Part> past(Wording wording, ClientFile file, Looker looker, boolean onlyLast) {
        Optional<List<Past>> seen = history.of(file.client().id(), looker);
        if (seen.isEmpty()) {
            return List.of(wording.paragraph("asked.past-closed"));
        }
        List<Past> all = seen.get();
        if (all.isEmpty()) {
            return List.of(headline(wording, "asked.past-none"));
        }
        List<Part> parts = new ArrayList<>(List.of(headline(wording, onlyLast ? "asked.last" : "asked.past")));
        Stream<Past> shown = all.stream().limit(onlyLast ? 1 : ClientHistory.MOST);
        shown.forEach(it -> parts.add(new Paragraph(wording.say(
                "asked.past.one",
                it.name(),
                Dates.day(wording.language(), it.since()),
                Dates.day(wording.language(), it.lastDay())))));
        return parts;
    }

    private static Headline headline(Wording wording, String key) {
        return new Headline(wording.say(key));
    }
}
