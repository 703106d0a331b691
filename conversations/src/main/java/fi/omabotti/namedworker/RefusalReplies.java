package fi.omabotti.namedworker;

import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Reply;
import fi.omabotti.lookup.DataAge.Age;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said when nobody is looked for at all: the same of every client, and of none. */
@Component
class RefusalReplies {

    private final Clock clock;

    RefusalReplies(Clock clock) {
        this.clock = clock;
    }

    /** What is never told, with text 7 where an identity code was typed. */
    Reply notTold(Language language, NotTold what, boolean heldCode) {
        Wording wording = new Wording(language);
        return wording.open(
                NamedWorkerReplies.withAdvice(wording, heldCode, wording.paragraph("not-told." + what.key())),
                List.of(NamedWorkerReplies.formButton(wording)));
    }

    Reply suspended(Language language) {
        Wording wording = new Wording(language);
        return wording.open(List.of(wording.paragraph("suspended")), List.of());
    }

    Reply tooOld(Language language, Age age) {
        return dated(language, "too-old", age.taken());
    }

    Reply stopped(Language language, Instant until) {
        // the minute after, so that the time said is never too early
        return dated(language, "stopped", until.atZone(clock.getZone()).plusMinutes(1));
    }

    private static Reply dated(Language language, String key, ZonedDateTime moment) {
        Wording wording = new Wording(language);
        return wording.open(
                List.of(wording.paragraph(
                        key, Dates.day(language, moment.toLocalDate()), Dates.time(language, moment))),
                List.of());
    }
}
