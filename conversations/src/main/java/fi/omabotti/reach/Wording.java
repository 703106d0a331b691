package fi.omabotti.reach;

import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Texts;
import fi.omabotti.event.Events;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

/** What senders read of their message, in one language. */
record Wording(Language language) {

    private static final Texts TEXTS = Texts.of(Wording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    String obstacle(Obstacle obstacle) {
        return say("obstacle." + obstacle.name());
    }

    /** "sovellus puuttuu (7), tunnusta ei löydy (2)": the most frequent first. */
    String reasons(Map<Obstacle, Integer> reasons) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<Obstacle, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(it -> say("reason", obstacle(it.getKey()), it.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** "to 3.12.2026 klo 9.00". */
    String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(Events.ZONE);
        String day = DateTimeFormatter.ofPattern("EEE", language.locale()).format(at);
        return say("moment", day + " " + Dates.day(language, at.toLocalDate()), Dates.time(language, at));
    }
}
