package fi.omabotti.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.DeliveryModes;
import fi.omabotti.bot.teams.Outcome.Answered;
import fi.omabotti.bot.teams.Posting.Slot;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Teams posts what happens: read, checked, answered, acknowledged. */
@RestController
class ActivityEndpoint {

    private static final Logger log = LoggerFactory.getLogger(ActivityEndpoint.class);
    private static final int LONGEST_BODY = 256 * 1024;

    private final Posting posting;
    private final ActivityCheck check;
    private final FrontDesk desk;

    ActivityEndpoint(Posting posting, ActivityCheck check, FrontDesk desk) {
        this.posting = posting;
        this.check = check;
        this.desk = desk;
    }

    @PostMapping(path = "/api/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> receive(InputStream body, @AuthenticationPrincipal @Nullable Jwt token) {
        Optional<Slot> free = posting.takeSlot();
        if (free.isEmpty()) {
            return status(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try (Slot slot = free.get()) {
            return receive(body.readNBytes(LONGEST_BODY + 1), token, slot);
        } catch (IOException cutOff) {
            return status(HttpStatus.BAD_REQUEST);
        }
    }

    private ResponseEntity<String> receive(byte[] body, @Nullable Jwt token, Slot slot) {
        if (body.length > LONGEST_BODY) {
            return status(HttpStatus.CONTENT_TOO_LARGE);
        }
        return ActivityJson.read(body)
                .map(activity -> check.objection(activity, token)
                        .map(ActivityEndpoint::refuse)
                        .orElseGet(() -> take(activity, slot)))
                .orElseGet(() -> status(HttpStatus.BAD_REQUEST));
    }

    private ResponseEntity<String> take(Activity activity, Slot slot) {
        return switch (ActivityKind.of(activity)) {
            case CARD_ACTION ->
                TurnReader.read(activity).isEmpty() ? status(HttpStatus.BAD_REQUEST) : respond(activity, slot);
            case MESSAGE, ARRIVAL -> respond(activity, slot);
            case UNKNOWN_INVOKE -> status(HttpStatus.NOT_IMPLEMENTED);
            case OTHER -> status(HttpStatus.ACCEPTED);
        };
    }

    private ResponseEntity<String> respond(Activity activity, Slot slot) {
        return desk.take(activity)
                .fold(
                        answer -> deliver(activity, answer, slot),
                        () -> status(HttpStatus.ACCEPTED),
                        () -> status(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private static ResponseEntity<String> deliver(Activity activity, Answered answer, Slot slot) {
        if (ActivityKind.of(activity) == ActivityKind.CARD_ACTION) {
            return json(Replies.inPlace(answer));
        }
        if (DeliveryModes.EXPECT_REPLIES.toString().equals(activity.getDeliveryMode())) {
            return json(Replies.inline(activity, answer));
        }
        slot.post(activity, Replies.message(activity, answer));
        return status(HttpStatus.ACCEPTED);
    }

    private static ResponseEntity<String> refuse(String objection) {
        log.warn("Refused an activity: {}", objection);
        return status(HttpStatus.FORBIDDEN);
    }

    private static ResponseEntity<String> json(Object body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ActivityJson.write(body));
    }

    private static ResponseEntity<String> status(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
