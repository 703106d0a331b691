package fi.omabotti.answering;

import fi.omabotti.conversation.Part;
import fi.omabotti.event.Audiences;
import fi.omabotti.pretask.PreTask;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who sees an answer: confidential, and not said to be anonymous, as until it is frozen it can be told whose it is. */
@Component
class Confidence {

    private final Audiences audiences;

    Confidence(Audiences audiences) {
        this.audiences = audiences;
    }

    /** Before the first field, and in the receipt. */
    List<Part> said(OwnSheet own, Wording wording) {
        return List.of(wording.paragraph(own.isOfTeam() ? "confidential.team" : "confidential", readers(own.task())));
    }

    /** All of it. */
    List<Part> explained(OwnSheet own, Wording wording) {
        return List.of(
                wording.paragraph(own.isOfTeam() ? "confidential.team" : "confidential", readers(own.task())),
                wording.paragraph("confidential.results"),
                wording.paragraph("confidential.pseudonym"),
                wording.note("confidential.draft"));
    }

    String readers(PreTask task) {
        return task.facilitators().map(audiences::name).collect(Collectors.joining(", "));
    }
}
