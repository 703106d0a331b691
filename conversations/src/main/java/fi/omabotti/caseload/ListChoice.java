package fi.omabotti.caseload;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Utterance.Chose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The buttons of a list: what opens it in a dialog, and what turns its pages there. */
record ListChoice(String conversation, String list) {

    private static final String PAGE = "page";

    /** Opens the first page: names of clients are shown in a dialog, and do not stay in the chat (V-12). */
    Choice open(Wording wording) {
        return new Choice.OpenDialog(wording.say("open"), conversation, list);
    }

    List<Choice> turns(Wording wording, Page<?> page) {
        List<Choice> turns = new ArrayList<>();
        if (page.number() > 0) {
            turns.add(turn(wording.say("previous"), page.number() - 1));
        }
        if (page.hasNext()) {
            turns.add(turn(wording.say("next"), page.number() + 1));
        }
        return turns;
    }

    /** Which page was asked for: the first, when the button does not say. */
    static int page(Chose chose) {
        String page = chose.values().getOrDefault(PAGE, "");
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
    }

    private Choice turn(String label, int page) {
        return new Choice.Pick(label, conversation, list, Map.of(PAGE, Integer.toString(page)));
    }
}
