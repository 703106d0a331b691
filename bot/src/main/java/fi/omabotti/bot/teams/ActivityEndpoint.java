package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.DeliveryModes;
import fi.omabotti.bot.gate.BodyReader;
import fi.omabotti.bot.teams.ActivityCheck.Objection;
import fi.omabotti.bot.teams.Outcome.Answered;
import fi.omabotti.bot.teams.Outcome.Withdrawn;
import fi.omabotti.bot.teams.Posting.Slot;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where Teams posts what happens: read, checked, answered, acknowledged. */
@RestController
class ActivityEndpoint {

    private static final Logger log = LoggerFactory.getLogger(ActivityEndpoint.class);

    private final BodyReader body;
    private final Posting posting;
    private final ActivityCheck check;
    private final FrontDesk desk;
    private final TypingSign typing;
    private final Delivery delivery;
    private final ArrivingFiles files;
    private final FileHandover handover;
    private final AnswerTimes times;

    ActivityEndpoint(
            BodyReader body,
            Posting posting,
            ActivityCheck check,
            FrontDesk desk,
            TypingSign typing,
            Delivery delivery,
            ArrivingFiles files,
            FileHandover handover,
            AnswerTimes times) {
        this.body = body;
        this.posting = posting;
        this.check = check;
        this.desk = desk;
        this.typing = typing;
        this.delivery = delivery;
        this.files = files;
        this.handover = handover;
        this.times = times;
    }

    @PostMapping("/api/messages")
    ResponseEntity<String> receive(HttpServletRequest request, @AuthenticationPrincipal @Nullable Jwt token) {
        return ActivityJson.read(body.read(request))
                .map(activity -> check.objection(activity, token)
                        .map(ActivityEndpoint::turnAway)
                        .orElseGet(() -> take(activity)))
                .orElseGet(() -> status(HttpStatus.BAD_REQUEST));
    }

    @ExceptionHandler
    ResponseEntity<String> unreadable(ResponseStatusException unreadable) {
        return ResponseEntity.status(unreadable.getStatusCode()).build();
    }

    private ResponseEntity<String> take(Activity activity) {
        return switch (ActivityKind.of(activity)) {
            case MESSAGE -> TurnReader.read(activity).isEmpty() ? status(HttpStatus.ACCEPTED) : respond(activity);
            case CARD_ACTION ->
                TurnReader.read(activity).isEmpty() ? status(HttpStatus.BAD_REQUEST) : respond(activity);
            case DIALOG, EXTENSION_DIALOG, FILE_CONSENT, CHANGE, ARRIVAL, REMOVAL -> respond(activity);
            case EXTENSION_SEARCH -> json(desk.find(activity));
            case OTHER_INVOKE -> decline(activity);
            case OTHER -> status(HttpStatus.ACCEPTED);
        };
    }

    private ResponseEntity<String> respond(Activity activity) {
        Optional<Slot> free = posting.takeSlot();
        if (free.isEmpty()) {
            return status(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try (Slot slot = free.get()) {
            return take(activity, slot);
        }
    }

    private ResponseEntity<String> take(Activity activity, Slot slot) {
        TypingSign.Wait wait = typing.over(activity);
        Outcome outcome = times.of(activity, () -> desk.take(activity, files.with(activity)));
        wait.end();
        return outcome.fold(
                answer -> deliver(activity, answer, slot),
                withdrawn -> takeAway(activity, withdrawn, slot),
                () -> nothingToSay(activity, slot),
                () -> status(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private ResponseEntity<String> deliver(Activity activity, Answered answer, Slot slot) {
        ActivityKind kind = ActivityKind.of(activity);
        if (kind == ActivityKind.FILE_CONSENT) {
            FileConsent consent = FileConsent.in(activity).orElseThrow();
            slot.use(activity, () -> handover.handOver(activity, consent, answer));
            return json(Map.of());
        }
        if (kind == ActivityKind.CARD_ACTION) {
            if (answer.offered().isPresent()) {
                slot.use(activity, () -> handover.offer(activity, answer));
            }
            return json(Replies.inPlace(answer));
        }
        if (kind == ActivityKind.DIALOG || kind == ActivityKind.EXTENSION_DIALOG) {
            return json(Replies.inDialog(answer));
        }
        if (DeliveryModes.EXPECT_REPLIES.toString().equals(activity.getDeliveryMode())) {
            return json(Replies.inline(activity, answer));
        }
        slot.use(activity, () -> {
            delivery.post(activity, Replies.message(activity, answer));
            handover.offer(activity, answer);
        });
        return status(HttpStatus.ACCEPTED);
    }

    /** Whoever does not want a file is not to be asked again by the card that did. */
    private ResponseEntity<String> nothingToSay(Activity activity, Slot slot) {
        if (FileConsent.in(activity).filter(consent -> !consent.accepted()).isEmpty()) {
            return status(HttpStatus.ACCEPTED);
        }
        slot.use(activity, () -> handover.drop(activity));
        return json(Map.of());
    }

    private ResponseEntity<String> takeAway(Activity change, Withdrawn withdrawn, Slot slot) {
        slot.use(change, () -> delivery.takeAway(change, withdrawn.answer()));
        return status(HttpStatus.ACCEPTED);
    }

    private static ResponseEntity<String> decline(Activity activity) {
        if (!DeclinedInvoke.hasSoundValue(activity)) {
            return status(HttpStatus.BAD_REQUEST);
        }
        return DeclinedInvoke.answer(activity)
                .map(ActivityEndpoint::json)
                .orElseGet(() -> status(HttpStatus.NOT_IMPLEMENTED));
    }

    private static ResponseEntity<String> turnAway(Objection objection) {
        log.warn(
                "Did nothing about an activity, status {}: {}",
                objection.status().value(),
                objection.why());
        return status(objection.status());
    }

    private static ResponseEntity<String> json(Object body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ActivityJson.write(body));
    }

    private static ResponseEntity<String> status(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
