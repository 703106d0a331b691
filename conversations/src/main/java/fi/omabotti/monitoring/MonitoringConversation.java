package fi.omabotti.monitoring;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.audit.Ground;
import fi.omabotti.conversation.Asker;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.folder.OpenToOthersException;
import fi.omabotti.permission.Action;
import fi.omabotti.usage.OfficersFile;
import fi.omabotti.usage.UsageEvent;
import fi.omabotti.usage.UsageReports;
import fi.omabotti.usage.UsageWeek;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Käytön seuranta": to each what their task needs, and no client to anybody. */
@Component
@Order(2)
class MonitoringConversation implements Conversation {

    private static final Logger log = LoggerFactory.getLogger(MonitoringConversation.class);

    private static final Pattern ASKED = Pattern.compile(
            "(?:(?:näytä|kerro)\\s+)?käytön\\s?(?:seuranta|seurannan|seurantaraportti)"
                    + "|visa (?:användningen|användningsrapporten)|användningsrapporten?"
                    + "|(?:show )?(?:the )?use report",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final UsageReports reports;
    private final AuditTrail audit;
    private final MonitoringReplies replies;

    MonitoringConversation(UsageReports reports, AuditTrail audit, MonitoringReplies replies) {
        this.reports = reports;
        this.audit = audit;
        this.replies = replies;
    }

    @Override
    public String name() {
        return "monitoring";
    }

    @Override
    public List<String> examples(Language language) {
        return List.of(MonitoringReplies.TEXTS.say(language, "example"));
    }

    @Override
    public boolean isFor(Asker asker) {
        return Stream.of(Action.SEE_ALL_USE, Action.SEE_USE_IN_OWN_UNITS, Action.SEE_USE_IN_SHARED_PLACES)
                .anyMatch(action -> action.isOpenTo(asker, Place.PERSONAL));
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        boolean asked = turn.utterance().fold(said -> isAsked(said.text()), chose -> false);
        return asked ? Optional.of(answer(turn)) : Optional.empty();
    }

    private static boolean isAsked(String text) {
        String words = text.strip();
        int end = words.length() - (words.endsWith("?") || words.endsWith(".") || words.endsWith("!") ? 1 : 0);
        return ASKED.matcher(words.substring(0, end)).matches();
    }

    private Reply answer(Turn turn) {
        if (!isOpen(Action.SEE_ALL_USE, turn)
                && !isOpen(Action.SEE_USE_IN_OWN_UNITS, turn)
                && !isOpen(Action.SEE_USE_IN_SHARED_PLACES, turn)) {
            audit.record(AuditRecord.of(UsageEvent.USE_REPORT_REFUSED, turn)
                    .about(reports.week().subject()));
            return replies.refused(turn.language());
        }
        if (!reports.isAgreed()) {
            return replies.notAgreed(turn.language());
        }
        if (isOpen(Action.SEE_ALL_USE, turn)) {
            return everything(turn);
        }
        return isOpen(Action.SEE_USE_IN_OWN_UNITS, turn) ? ownUnits(turn) : sharedPlaces(turn);
    }

    private Reply everything(Turn turn) {
        UsageWeek week = reports.week();
        try {
            OfficersFile file = reports.write(week);
            audit.record(line(UsageEvent.USE_REPORT_WRITTEN, turn, week).showing(file.clients()));
            return replies.everything(turn.language(), reports.everywhere(week), file);
        } catch (IOException fault) {
            log.error("The use report failed: {}", fault.getClass().getSimpleName());
            audit.record(line(UsageEvent.USE_REPORT_FAILED, turn, week));
            return replies.failed(turn.language(), fault instanceof OpenToOthersException);
        }
    }

    private Reply ownUnits(Turn turn) {
        UsageWeek week = reports.week();
        audit.record(line(UsageEvent.USE_REPORT_SHOWN, turn, week));
        return replies.ownUnits(
                turn.language(), week, reports.inUnitsLedBy(turn.asker().id(), week));
    }

    private Reply sharedPlaces(Turn turn) {
        UsageWeek week = reports.week();
        audit.record(line(UsageEvent.SHARED_PLACES_SHOWN, turn, week));
        return replies.sharedPlaces(turn.language(), week, reports.everywhere(week));
    }

    private static AuditRecord line(UsageEvent event, Turn turn, UsageWeek week) {
        return AuditRecord.of(event, turn).on(Ground.OFFICE).about(week.subject());
    }

    private static boolean isOpen(Action action, Turn turn) {
        return action.isOpenTo(turn.asker(), turn.place());
    }
}
