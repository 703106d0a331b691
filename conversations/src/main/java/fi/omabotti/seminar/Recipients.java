package fi.omabotti.seminar;

import fi.omabotti.conversation.Recipient;
import fi.omabotti.event.Audience;
import fi.omabotti.event.Audiences;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who belongs to the audience of an event. */
@Component
class Recipients {

    private final Audiences audiences;

    Recipients(Audiences audiences) {
        this.audiences = audiences;
    }

    /** Everybody of it once, then the channels. */
    List<Recipient> of(Audience audience) {
        List<Recipient> recipients = new ArrayList<>();
        audiences.people(audience).forEach(it -> recipients.add(new Recipient.Person(it)));
        recipients.addAll(audience.channels());
        return recipients;
    }
}
