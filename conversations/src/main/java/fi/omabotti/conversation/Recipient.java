package fi.omabotti.conversation;

import fi.omabotti.staff.WorkerId;
import java.util.function.Function;

/** Where a message goes: to somebody's own chat with the bot, or to a channel of a team. */
public sealed interface Recipient {

    /** Somebody of the staff, in their own chat. */
    record Person(WorkerId id) implements Recipient {}

    /**
     * A channel that the bot can write to.
     *
     * @param id Teams' id of it
     */
    record Channel(String id) implements Recipient {}

    /** Continues with whichever it is. */
    default <T> T fold(Function<? super Person, T> person, Function<? super Channel, T> channel) {
        return this instanceof Person it ? person.apply(it) : channel.apply((Channel) this);
    }
}
