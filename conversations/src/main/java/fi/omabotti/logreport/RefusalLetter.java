package fi.omabotti.logreport;

import fi.omabotti.conversation.Dates;
import java.util.List;

/** The written refusal (Act 703/2023, section 11): all but the ground, which the log officer chooses and states. */
final class RefusalLetter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RefusalLetter() {}

    static String of(ReportText text) {
        List<String> paragraphs = List.of(
                text.say("refusal.title"),
                text.say(
                        "refusal.to",
                        text.name(),
                        text.content().client().number(),
                        Long.toString(text.content().number()),
                        Dates.day(text.language(), text.content().made().toLocalDate())),
                text.say("refusal.decision"),
                text.say("refusal.ground"),
                "[ ] " + text.say("refusal.ground.health"),
                "[ ] " + text.say("refusal.ground.rights"),
                "[ ] " + text.say("refusal.ground.age"),
                text.say("refusal.reasons"),
                text.say("refusal.appeal"),
                text.say("refusal.signature"),
                text.countyText());
        return BYTE_ORDER_MARK + String.join("\r\n\r\n", paragraphs).strip() + "\r\n";
    }
}
