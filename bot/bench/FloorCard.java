import java.util.List;
import java.util.stream.Collectors;

/** A message with a card, of about the size of the bot's, with what was told. */
final class FloorCard {

    private FloorCard() {}

    static String draw(FloorStore.Asking asking, List<String> told) {
        return told.toString();
    }
}
