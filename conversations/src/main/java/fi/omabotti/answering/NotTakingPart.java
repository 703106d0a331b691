package fi.omabotti.answering;

import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Reply;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.Sheets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "En osallistu", "Olen poissa … asti", and taking one's answer away. */
@Component
class NotTakingPart {

    private static final String UNTIL = "until";

    private final Participants participants;
    private final Sheets sheets;
    private final Clock clock;

    NotTakingPart(Participants participants, Sheets sheets, Clock clock) {
        this.participants = participants;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Who has handed in takes part: their answer is theirs to delete. */
    Reply decline(OwnSheet own, Wording wording) {
        if (own.sheet().submitted()) {
            return wording.reply(
                    List.of(wording.paragraph("decline.answered")),
                    List.of(wording.button(AnswerButton.DELETE, own.values())));
        }
        participants.decline(own.task().id(), own.writer().who());
        return wording.reply(
                List.of(wording.paragraph("declined", wording.title(own.task()))),
                List.of(wording.button(AnswerButton.TAKE_PART, own.values())));
    }

    void takePart(OwnSheet own) {
        participants.takePart(own.task().id(), own.writer().who());
    }

    Reply away(OwnSheet own, Wording wording) {
        return ask(own, "away", wording);
    }

    Reply awayUntil(OwnSheet own, Map<String, String> values, Wording wording) {
        Optional<LocalDate> until = day(values.getOrDefault(UNTIL, ""));
        if (until.isEmpty()) {
            return ask(own, "away.which", wording);
        }
        participants.away(own.task().id(), own.writer().who(), until.get());
        return wording.reply(
                List.of(wording.paragraph(
                        "away.kept", wording.date(until.get().plusDays(1).atStartOfDay(clock.getZone())))),
                List.of(wording.button(AnswerButton.OPEN, own.values())));
    }

    Reply askToDelete(OwnSheet own, Wording wording) {
        return wording.reply(
                List.of(wording.paragraph("delete?")),
                List.of(
                        wording.button(AnswerButton.DELETED, own.values()),
                        wording.button(AnswerButton.DROP, own.values())));
    }

    Reply delete(OwnSheet own, Wording wording) {
        return sheets.delete(own.task().id(), own.writer())
                .fold(
                        kept -> wording.reply("deleted"),
                        overtaken -> Reply.outdated(wording.language()),
                        other -> Reply.outdated(wording.language()),
                        faults -> Reply.outdated(wording.language()),
                        missing -> Reply.outdated(wording.language()),
                        why -> Reply.outdated(wording.language()));
    }

    private static Reply ask(OwnSheet own, String key, Wording wording) {
        return wording.reply(
                List.of(
                        wording.paragraph(key),
                        new Field(UNTIL, wording.say("field.until"), new Entry.Day(), wording.say("away.which"), "")),
                List.of(wording.button(AnswerButton.AWAY_UNTIL, own.values())));
    }

    /** From today to a year from now. */
    private Optional<LocalDate> day(String entered) {
        LocalDate today = LocalDate.now(clock);
        try {
            return Optional.of(LocalDate.parse(entered))
                    .filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
