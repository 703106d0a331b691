package fi.omabotti.conversation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which language a sentence is in, told by its small words: a Finn whose Teams is in English asks in Finnish and wants a
 * Finnish answer.
 */
final class SpokenLanguage {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");

    /** The words that nearly every Finnish question holds, in any case: "omatt 000123" has no other. */
    private static final Pattern NAMED_WORKER = Pattern.compile("omaty[öo]nteki|omatt|omis|sossu");

    private static final Map<Language, Set<String>> SMALL_WORDS = new EnumMap<>(Map.of(
            Language.FI,
            Set.of(
                    "kuka",
                    "kukas",
                    "kenen",
                    "kenellä",
                    "kenelle",
                    "keneen",
                    "keneltä",
                    "ketkä",
                    "ketä",
                    "onko",
                    "on",
                    "ovat",
                    "ei",
                    "mikä",
                    "mitä",
                    "miten",
                    "missä",
                    "milloin",
                    "se",
                    "sen",
                    "ja",
                    "asiakas",
                    "asiakkaan",
                    "asiakkaani",
                    "asiat",
                    "asioita",
                    "asiassa",
                    "hoitaa",
                    "vastaa",
                    "hei",
                    "moi",
                    "moikka",
                    "terve",
                    "apua",
                    "ohje",
                    "kiitos",
                    "kiitti",
                    "omat",
                    "oma",
                    "mun",
                    "asiakashaut",
                    "lokiraportti",
                    "turvakieltolista",
                    "käytön",
                    "seuranta",
                    "minun"),
            Language.SV,
            Set.of(
                    "vem",
                    "vems",
                    "vilka",
                    "är",
                    "för",
                    "och",
                    "har",
                    "en",
                    "ett",
                    "egen",
                    "egna",
                    "klient",
                    "klienten",
                    "kontaktperson",
                    "kontaktpersonen",
                    "vikarierar",
                    "hej",
                    "hjälp",
                    "tack",
                    "vad",
                    "hur",
                    "när",
                    "inte",
                    "ärenden",
                    "ansvarar",
                    "till",
                    "mina",
                    "klientsökningarna",
                    "loggrapport",
                    "spärrlistan",
                    "visa",
                    "jag"),
            Language.EN,
            Set.of(
                    "who",
                    "whos",
                    "is",
                    "are",
                    "the",
                    "of",
                    "for",
                    "does",
                    "do",
                    "have",
                    "has",
                    "named",
                    "worker",
                    "client",
                    "how",
                    "what",
                    "when",
                    "my",
                    "i",
                    "hello",
                    "hi",
                    "help",
                    "thanks",
                    "please",
                    "own",
                    "hide",
                    "show",
                    "searches",
                    "report")));

    private SpokenLanguage() {}

    /** The language with the most small words; empty when no language has more than the others. */
    static Optional<Language> of(String text) {
        List<String> words =
                NOT_A_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        List<Language> spoken = Arrays.stream(Language.values())
                .sorted(Comparator.comparingLong(language -> -hits(language, words)))
                .toList();
        long most = hits(spoken.get(0), words);
        return most > hits(spoken.get(1), words) ? Optional.of(spoken.get(0)) : Optional.empty();
    }

    private static long hits(Language language, List<String> words) {
        return words.stream().filter(word -> isOf(language, word)).count();
    }

    private static boolean isOf(Language language, String word) {
        return SMALL_WORDS.getOrDefault(language, Set.of()).contains(word)
                || (language == Language.FI && NAMED_WORKER.matcher(word).lookingAt());
    }
}
