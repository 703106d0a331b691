package fi.omabotti.directory;

import fi.omabotti.words.Words;
import java.util.List;
import java.util.Optional;

/** What is asked of whom or of which unit; where several are said, the first of these. */
enum Wanted {
    /** "Kuka tuuraa Tiinaa?" */
    SUBSTITUTE,
    /** "Kuka johtaa Ikäkuuntoa?" */
    LEADER,
    /** "Vammaispalvelujen neuvonta" */
    ADVICE,
    /** "Tiinan numero", "missä yksikössä Tiina on" */
    CARD,
    /** "Kuka on töissä Ikäkuunnossa?" */
    STAFF;

    /** As it is counted. */
    String intent() {
        return this == SUBSTITUTE ? "directory_substitute" : "directory";
    }

    static Optional<Wanted> in(List<String> words, Vocabulary vocabulary) {
        return List.of(values()).stream()
                .filter(wanted -> wanted.words(vocabulary).containAny(words))
                .findFirst();
    }

    static Optional<Wanted> named(String name) {
        return List.of(values()).stream()
                .filter(wanted -> wanted.name().equals(name))
                .findFirst();
    }

    private Words words(Vocabulary vocabulary) {
        return switch (this) {
            case SUBSTITUTE -> vocabulary.substitute();
            case LEADER -> vocabulary.leader();
            case ADVICE -> vocabulary.advice();
            case CARD -> vocabulary.card();
            case STAFF -> vocabulary.staff();
        };
    }
}
