package fi.omabotti.reach;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Obstacle;
import fi.omabotti.conversation.Recipient;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many a message goes to, in words. */
@Component
public class RecipientCount {

    private final Broadcasts broadcasts;

    RecipientCount(Broadcasts broadcasts) {
        this.broadcasts = broadcasts;
    }

    /** "212 henkilölle ja 3 kanavaan; 9 henkilöä ei tavoiteta: sovellus puuttuu (7), tunnusta ei löydy (2)". */
    public String inWords(Collection<? extends Recipient> recipients, Language language) {
        Wording wording = new Wording(language);
        Map<Recipient, Obstacle> unreachable = broadcasts.unreachable(recipients);
        String reached = reached(
                recipients.stream().filter(it -> !unreachable.containsKey(it)).toList(), language);
        if (unreachable.isEmpty()) {
            return reached;
        }
        Map<Obstacle, Integer> reasons = new EnumMap<>(Obstacle.class);
        unreachable.values().forEach(it -> reasons.merge(it, 1, Integer::sum));
        String who = toWhom(unreachable.keySet(), wording, "unreached");
        return wording.say("count.unreached", reached, who, wording.reasons(reasons));
    }

    /** "212 henkilölle ja 3 kanavaan". */
    public String reached(Collection<? extends Recipient> recipients, Language language) {
        return toWhom(recipients, new Wording(language), "count");
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
