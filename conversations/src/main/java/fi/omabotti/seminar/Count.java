package fi.omabotti.seminar;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Recipient;
import fi.omabotti.event.Audience;
import fi.omabotti.event.Audiences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many a message goes to, in words. */
@Component
class Count {

    private final Audiences audiences;
    private final Broadcasts broadcasts;

    Count(Audiences audiences, Broadcasts broadcasts) {
        this.audiences = audiences;
        this.broadcasts = broadcasts;
    }

    /** Everybody of an audience once, then the channels. */
    List<Recipient> recipients(Audience audience) {
        List<Recipient> recipients = new ArrayList<>();
        audiences.people(audience).forEach(it -> recipients.add(new Recipient.Person(it)));
        recipients.addAll(audience.channels());
        return recipients;
    }

    /** "212 henkilölle ja 3 kanavaan; 9 henkilöä ei tavoiteta: sovellus puuttuu (7), tunnusta ei löydy (2)". */
    String inWords(Collection<? extends Recipient> recipients, Wording wording) {
        Map<Recipient, Obstacle> unreachable = broadcasts.unreachable(recipients);
        String reached = reached(
                recipients.stream().filter(it -> !unreachable.containsKey(it)).toList(), wording);
        if (unreachable.isEmpty()) {
            return reached;
        }
        Map<Obstacle, Integer> reasons = new EnumMap<>(Obstacle.class);
        unreachable.values().forEach(it -> reasons.merge(it, 1, Integer::sum));
        String who = toWhom(unreachable.keySet(), wording, "unreached");
        return wording.say("count.unreached", reached, who, reasons(reasons, wording));
    }

    /** "212 henkilölle ja 3 kanavaan". */
    String reached(Collection<? extends Recipient> recipients, Wording wording) {
        return toWhom(recipients, wording, "count");
    }

    /** "sovellus puuttuu (7), tunnusta ei löydy (2)": the most frequent first. */
    static String reasons(Map<Obstacle, Integer> reasons, Wording wording) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<Obstacle, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(it -> wording.say(
                        "reason", wording.say("obstacle." + it.getKey().name()), it.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String toWhom(Collection<? extends Recipient> recipients, Wording wording, String key) {
        long people =
                recipients.stream().filter(Recipient.Person.class::isInstance).count();
        long channels = recipients.size() - people;
        if (channels == 0) {
            return wording.say(key + ".people", people);
        }
        return people == 0 ? wording.say(key + ".channels", channels) : wording.say(key + ".both", people, channels);
    }
}
