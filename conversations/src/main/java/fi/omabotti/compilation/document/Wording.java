package fi.omabotti.compilation.document;

import fi.omabotti.compilation.AskedTeam;
import fi.omabotti.compilation.Compilation;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Texts;
import fi.omabotti.questionnaire.Bilingual;
import fi.omabotti.questionnaire.Labelled;
import fi.omabotti.questionnaire.Question;
import fi.omabotti.questionnaire.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of documents, and how numbers are written, in one language. */
record Wording(Language language) {

    private static final Texts TEXTS = Texts.of(Wording.class);

    /** Between a number and its unit: no line ends there. */
    private static final char NO_BREAK = '\u00A0';

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    String of(Bilingual words) {
        return words.in(language);
    }

    /** "40 %" in Finnish and Swedish, "40%" in English. */
    String percent(double share) {
        String number = Long.toString(Math.round(share * 100));
        return language == Language.EN ? number + "%" : number + NO_BREAK + "%";
    }

    /** With one decimal: "3,2". */
    String decimal(double number) {
        return String.format(locale(), "%.1f", number);
    }

    /** "38 / 46 (83 %)"; without a share when nobody was asked. */
    String of(int answered, int asked) {
        return asked == 0
                ? Integer.toString(answered)
                : say("of", Integer.toString(answered), Integer.toString(asked), percent(answered / (double) asked));
    }

    String day(LocalDate day) {
        return Dates.day(language, day);
    }

    /** A day that was given as an answer is written as people write it; every other option has its label. */
    String option(Question question, Labelled option) {
        return question instanceof Question.Day ? day(LocalDate.parse(option.key())) : of(option.label());
    }

    String scope(Scope scope) {
        return say("scope." + scope.name());
    }

    String team(AskedTeam team) {
        return team.id().isPresent() ? team.name() : say("without-team");
    }

    /** Of whom a compilation tells. */
    String whom(Compilation compilation) {
        return compilation.team().map(this::team).orElseGet(() -> say("all-teams"));
    }

    String themes(Collection<Labelled> themes) {
        return themes.stream().map(it -> of(it.label())).collect(Collectors.joining(", "));
    }

    /** Of the document, for whoever has it read aloud: {@code fi-FI}. */
    Locale locale() {
        return switch (language) {
            case FI -> Locale.forLanguageTag("fi-FI");
            case SV -> Locale.forLanguageTag("sv-FI");
            case EN -> Locale.forLanguageTag("en-GB");
        };
    }
}
