package fi.omabotti.seminar;

import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.event.EventKind;
import fi.omabotti.words.Spoken;
import java.util.Optional;
import java.util.Set;

/** What somebody says of events: what they want, and of which kinds. */
record EventWords(Wish wish, Set<EventKind> kinds) {

    /** In characters: what is longer is a text. */
    private static final int LONGEST = 200;

    /** What is wanted; in the order in which it is looked for. */
    enum Wish {
        /** "Peru ilmoittautumiseni". */
        LEAVE(false),
        /** "Ketkä ovat ilmoittautuneet?" */
        LIST(true),
        /** "Uusi tilaisuus". */
        MAKE(true),
        /** "Korjaa seminaari". */
        CORRECT(true),
        /** "Peru seminaari". */
        CALL_OFF(true),
        /** "Omat tilaisuuteni". */
        OWN(true),
        /** "Onko tilaa?" */
        ROOM(false),
        /** "Ilmota mut". */
        SIGN_UP(false),
        /** "Milloin on seminaari?", and anything else about one. */
        SHOW(false);

        private final boolean organisers;

        Wish(boolean organisers) {
            this.organisers = organisers;
        }

        /**
         * Whether it is about what one runs oneself.
         *
         * @param runsSome who runs none means their own seat by "peru seminaari"
         */
        boolean isOrganisers(boolean runsSome) {
            return organisers && (runsSome || (this != CALL_OFF && this != OWN));
        }

        /** Of what is over, too. */
        boolean isOfPastOnes() {
            return this == LIST || this == OWN;
        }
    }

    /** Empty when the words are about something else. */
    static Optional<EventWords> in(Said said, Language language) {
        Spoken spoken = Spoken.of(said.text());
        Vocabulary vocabulary = Vocabulary.of(language);
        if (said.text().length() > LONGEST
                || said.heldIdentityCode()
                || vocabulary.notOurs().areIn(spoken)) {
            return Optional.empty();
        }
        return wish(spoken, vocabulary).map(wish -> new EventWords(wish, vocabulary.kindsIn(spoken)));
    }

    private static Optional<Wish> wish(Spoken spoken, Vocabulary vocabulary) {
        if (vocabulary.leave().areIn(spoken)) {
            return Optional.of(Wish.LEAVE);
        }
        if (vocabulary.list().areIn(spoken)) {
            return Optional.of(Wish.LIST);
        }
        if (vocabulary.isAboutAnEvent(spoken)) {
            return Optional.of(aboutAnEvent(spoken, vocabulary));
        }
        return vocabulary.alone().areIn(spoken)
                ? Optional.of(vocabulary.room().areIn(spoken) ? Wish.ROOM : Wish.SIGN_UP)
                : Optional.empty();
    }

    private static Wish aboutAnEvent(Spoken spoken, Vocabulary vocabulary) {
        if (vocabulary.make().areIn(spoken)) {
            return Wish.MAKE;
        }
        if (vocabulary.correct().areIn(spoken)) {
            return Wish.CORRECT;
        }
        if (vocabulary.callOff().areIn(spoken)) {
            return Wish.CALL_OFF;
        }
        if (vocabulary.own().areIn(spoken)) {
            return Wish.OWN;
        }
        if (vocabulary.room().areIn(spoken)) {
            return Wish.ROOM;
        }
        return vocabulary.signUp().areIn(spoken) ? Wish.SIGN_UP : Wish.SHOW;
    }
}
