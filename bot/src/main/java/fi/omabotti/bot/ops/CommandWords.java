package fi.omabotti.bot.ops;

import fi.omabotti.conversation.Language;
import java.util.List;
import java.util.Locale;

/** What the words after a command's name have in common. */
final class CommandWords {

    private CommandWords() {}

    /** Something typed that is not understood; the message is a key of the commands' texts. */
    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misunderstood(String key) {
            super(key);
        }

        String key() {
            return String.valueOf(getMessage());
        }
    }

    /** The language to answer in: the one asked for, else that of the terminal. */
    static Language language(List<String> words) {
        int option = words.indexOf("--language");
        return Language.ofTag(
                option >= 0 && option + 1 < words.size()
                        ? words.get(option + 1)
                        : Locale.getDefault().getLanguage());
    }

    /** An option such as {@code --spring.datasource.url=…}, which is a setting of the bot. */
    static boolean isSetting(String word) {
        return word.startsWith("--") && word.contains(".") && word.contains("=");
    }
}
