package fi.omabotti.roledescription;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Outbox;
import fi.omabotti.conversation.Reply;
import fi.omabotti.event.Audience;
import fi.omabotti.event.Audiences;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.staff.WorkerRole;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells those who may accept a draft that it waits for them. */
@Component
class AcceptanceNotices {

    private static final Audience ACCEPTING =
            Audience.of(List.of(Audience.role(WorkerRole.DEVELOPER), Audience.role(WorkerRole.MAIN_USER)));

    private final Audiences audiences;
    private final Outbox outbox;

    AcceptanceNotices(Audiences audiences, Outbox outbox) {
        this.audiences = audiences;
        this.outbox = outbox;
    }

    /**
     * Each of them once for each time that it is submitted. Joins the caller's transaction.
     *
     * @return how many they are
     */
    int submitted(RoleDescription description, WorkerId by) {
        List<WorkerId> others = audiences.people(ACCEPTING).stream()
                .filter(it -> !it.equals(by))
                .toList();
        String message = description.subject() + "/submitted/" + description.revision();
        others.forEach(it -> outbox.send(it, message, language -> notice(description, audiences.name(by), language)));
        return others.size();
    }

    private static Reply notice(RoleDescription description, String who, Language language) {
        RoleWording wording = new RoleWording(language);
        return wording.reply(
                List.of(wording.paragraph("notice", who, Integer.toString(description.version()))),
                List.of(RoleButton.DRAFT.choice(wording.say("button.open"), Map.of())));
    }
}
