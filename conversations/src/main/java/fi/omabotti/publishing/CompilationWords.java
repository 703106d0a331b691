package fi.omabotti.publishing;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import java.util.Optional;

/**
 * What somebody says of a compilation.
 *
 * @param ofTeam whether their own team's is meant
 */
record CompilationWords(boolean ofTeam) {

    /** In characters: what is longer is a text. */
    private static final int LONGEST = 200;

    /** Empty when the words are about something else. */
    static Optional<CompilationWords> in(Said said, Language language) {
        if (said.text().length() > LONGEST || said.heldIdentityCode()) {
            return Optional.empty();
        }
        Spoken spoken = Spoken.of(said.text());
        WordList words = WordList.beside(CompilationWords.class, language);
        return words.get("compilation").areIn(spoken) && !words.get("not-ours").areIn(spoken)
                ? Optional.of(new CompilationWords(words.get("team").areIn(spoken)))
                : Optional.empty();
    }
}
