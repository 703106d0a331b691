package fi.omabotti.followup;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import fi.omabotti.words.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says of agreed actions. */
final class FollowUpWords {

    /** In characters: what is longer is a text. */
    private static final int LONGEST = 200;

    /** What is wanted; in the order in which it is looked for. */
    enum Wish {
        RECORD,
        OVERVIEW,
        SHOW
    }

    private FollowUpWords() {}

    /** Empty when a single word is about something else, such as somebody's name. */
    static Optional<Wish> in(Said said, Language language) {
        if (said.text().length() > LONGEST || said.heldIdentityCode()) {
            return Optional.empty();
        }
        Spoken spoken = Spoken.of(said.text());
        WordList list = WordList.beside(FollowUpWords.class, language);
        Words known = list.get("known");
        return known.areAllOf(spoken)
                ? Arrays.stream(Wish.values())
                        .filter(it ->
                                list.get(it.name().toLowerCase(Locale.ROOT)).areIn(spoken))
                        .findFirst()
                : Optional.empty();
    }
}
