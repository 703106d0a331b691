package fi.omabotti.event;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Turn;
import java.util.List;
import java.util.Optional;

/** What waits for somebody who was at an event (V-27): implemented by whoever has it, shown by whoever marks the attendance. */
public interface AfterAttending {

    /**
     * What is said of it, and the button that leads there.
     *
     * @param parts in finished words
     */
    record Next(List<Part> parts, Choice button) {
        public Next {
            parts = List.copyOf(parts);
        }
    }

    /** Empty when nothing waits for who speaks, or it is not to be spoken of where they are. */
    Optional<Next> after(EventId event, Turn turn);
}
