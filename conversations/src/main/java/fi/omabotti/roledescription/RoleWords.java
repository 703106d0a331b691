package fi.omabotti.roledescription;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import java.util.Optional;

/**
 * What somebody says of the description.
 *
 * @param audience to whom it shall be described
 */
record RoleWords(Wish wish, RoleAudience audience) {

    /** In characters: what is longer is a text. */
    private static final int LONGEST = 200;

    enum Wish {
        SHOW,
        DRAFT,
        ACCEPT
    }

    /** Empty when a single word is about something else, such as somebody's name or a section of the law. */
    static Optional<RoleWords> in(Said said, Language language) {
        if (said.text().length() > LONGEST || said.heldIdentityCode()) {
            return Optional.empty();
        }
        Spoken spoken = Spoken.of(said.text());
        WordList list = WordList.beside(RoleWords.class, language);
        if (!list.get("role").areIn(spoken) || !list.get("known").areAllOf(spoken)) {
            return Optional.empty();
        }
        RoleAudience audience = RoleAudience.STAFF;
        if (list.get("client").areIn(spoken)) {
            audience = RoleAudience.CLIENT;
        } else if (list.get("partner").areIn(spoken)) {
            audience = RoleAudience.PARTNER;
        }
        Wish wish = Wish.SHOW;
        if (list.get("accept").areIn(spoken)) {
            wish = Wish.ACCEPT;
        } else if (list.get("draft").areIn(spoken)) {
            wish = Wish.DRAFT;
        }
        return Optional.of(new RoleWords(wish, audience));
    }
}
