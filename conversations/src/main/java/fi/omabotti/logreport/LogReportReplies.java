package fi.omabotti.logreport;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Listed;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import fi.omabotti.conversation.Turn;
import fi.omabotti.logreport.LogReportChoice.Step;
import fi.omabotti.permission.Action;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said in the chat. It never names a client: only numbers of reports, and files. So it may stay (P-19). */
@Component
class LogReportReplies {

    static final Texts TEXTS = Texts.of(LogReportReplies.class);

    private final LogReportFiles files;
    private final Clock clock;

    LogReportReplies(LogReportFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** How a client gets to know who has looked: the same to everybody, whether there is a client or not. */
    Reply way(Turn turn) {
        Language language = turn.language();
        List<Part> parts = new ArrayList<>(List.of(paragraph(language, "way")));
        List<Choice> choices = new ArrayList<>();
        if (turn.place() == Place.SHARED) {
            parts.add(paragraph(language, "way.shared"));
            choices.add(new Choice.OpenPersonalChat(TEXTS.say(language, "open-personal-chat")));
        } else if (Action.HANDLE_LOG_REPORT.isOpenTo(turn.asker(), turn.place())) {
            parts.add(paragraph(language, "give-number"));
        }
        return reply(language, parts, choices);
    }

    Reply giveNumber(Language language, boolean heldCode) {
        List<Part> parts = new ArrayList<>(List.of(paragraph(language, "give-number")));
        if (heldCode) {
            parts.add(paragraph(language, "held-code"));
        }
        return reply(language, parts, List.of());
    }

    Reply nobody(Language language) {
        return reply(language, List.of(paragraph(language, "nobody")), List.of());
    }

    Reply draft(Language language, LogReport report, LocalDate today) {
        String number = Long.toString(report.number());
        String last = Dates.day(language, today);
        List<Choice> choices = new ArrayList<>(List.of(
                button(language, "release", Step.RELEASE, report), button(language, "refuse", Step.REFUSE, report)));
        LocalDate since = report.since();
        if (since != null) {
            choices.add(button(language, "older", Step.OLDER, report));
        }
        Paragraph made = since == null
                ? paragraph(language, "draft.all", number, last)
                : paragraph(language, "draft", number, Dates.day(language, since), last);
        List<Part> parts = new ArrayList<>(List.of(made));
        parts.addAll(where(language, files.drafts(report.number())));
        parts.add(paragraph(language, "check"));
        return reply(language, parts, choices);
    }

    Reply askReason(Language language, LogReport draft, String written) {
        return reply(
                language,
                List.of(paragraph(language, "reason.why"), field(language, written)),
                List.of(button(language, "send", Step.BECAUSE, draft)));
    }

    Reply holdsCode(Language language, LogReport draft, String written) {
        return reply(
                language,
                List.of(paragraph(language, "reason.holds-code"), field(language, written)),
                List.of(button(language, "send", Step.BECAUSE, draft)));
    }

    Reply mayTellWho(Language language, LogReport draft, String written) {
        return reply(
                language,
                List.of(paragraph(language, "reason.may-tell-who"), field(language, written)),
                List.of(
                        button(language, "send", Step.BECAUSE, draft),
                        button(language, "no-client", Step.BECAUSE_NO_CLIENT, draft)));
    }

    Reply released(Language language, LogReport report) {
        return ended(language, "released", report, files.checked(report.number()));
    }

    Reply refused(Language language, LogReport report) {
        return ended(language, "refused", report, files.refusals(report.number()));
    }

    /** A button of a report that is no draft any more. */
    Reply already(Language language, LogReport report) {
        String number = Long.toString(report.number());
        Instant released = report.releasedAt();
        Instant refused = report.refusedAt();
        Paragraph said = released != null
                ? paragraph(language, "already.released", number, moment(language, released))
                : refused != null
                        ? paragraph(language, "already.refused", number, moment(language, refused))
                        : paragraph(language, "already.replaced", number, String.valueOf(report.replacedBy()));
        return reply(language, List.of(said), List.of());
    }

    Reply folderIsOpen(Language language) {
        return reply(language, List.of(paragraph(language, "folder-is-open", files.place())), List.of());
    }

    Reply failed(Language language) {
        return reply(language, List.of(paragraph(language, "failed", files.place())), List.of());
    }

    private Reply ended(Language language, String key, LogReport report, List<String> names) {
        List<Part> parts = new ArrayList<>(List.of(paragraph(language, key, Long.toString(report.number()))));
        parts.addAll(where(language, names));
        return reply(language, parts, List.of());
    }

    /** Neither a path nor a file's name has a blank to be broken at: beside its label a phone would cut it. */
    private List<Part> where(Language language, List<String> names) {
        return List.of(
                new Listed(TEXTS.say(language, "folder"), List.of(files.place())),
                new Listed(TEXTS.say(language, "files"), names));
    }

    private String moment(Language language, Instant at) {
        ZonedDateTime local = at.atZone(clock.getZone());
        return TEXTS.say(
                language, "report.moment", Dates.day(language, local.toLocalDate()), Dates.time(language, local));
    }

    private static Part.Input field(Language language, String written) {
        return new Part.Input(
                LogReportChoice.WORDS,
                TEXTS.say(language, "reason.label", Integer.toString(LogReportOrders.LONGEST)),
                LogReportOrders.LONGEST,
                TEXTS.say(language, "reason.missing"),
                written);
    }

    private static Choice button(Language language, String key, Step step, LogReport report) {
        return LogReportChoice.button(TEXTS.say(language, "button." + key), step, report.number());
    }

    private static Paragraph paragraph(Language language, String key, Object... values) {
        return new Paragraph(TEXTS.say(language, key, values));
    }

    private static Reply reply(Language language, List<? extends Part> parts, List<Choice> choices) {
        return new Reply(TEXTS.say(language, "notification"), language, List.copyOf(parts), choices);
    }
}
