package fi.omabotti.naming;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.conversation.Language;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.words.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "Vaihda Virtaselle omatyöntekijäksi Outi Salmi", understood.
 *
 * @param parts the names in it, in their order: whose they are, the staff list helps to tell
 * @param oneself the asker is to be named
 */
record NamingCommand(
        ProposalKind kind,
        AssignmentRole role,
        List<NamePart> parts,
        boolean oneself,
        @Nullable NotNamedReason reason) {

    /** In characters. What is longer is a text, and no command. */
    private static final int LONGEST = 300;

    NamingCommand {
        parts = List.copyOf(parts);
    }

    /** Empty when the words are something else, and whenever they ask. */
    static Optional<NamingCommand> in(String text, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        Spoken spoken = Spoken.of(text);
        if (text.length() > LONGEST || vocabulary.has("who", spoken) || !isOne(vocabulary, spoken)) {
            return Optional.empty();
        }
        List<NamePart> parts = new NameParts(text, spoken, vocabulary, language).all();
        return kind(vocabulary, spoken, parts)
                .map(kind -> new NamingCommand(
                        kind,
                        vocabulary.role(spoken),
                        parts,
                        kind == ProposalKind.NAME && vocabulary.has("self", spoken),
                        kind == ProposalKind.NOT_NEEDED
                                ? vocabulary.reason(spoken).orElse(null)
                                : null));
    }

    private static boolean isOne(Vocabulary vocabulary, Spoken spoken) {
        return Stream.of("not-needed", "end", "name").anyMatch(list -> vocabulary.has(list, spoken));
    }

    private static Optional<ProposalKind> kind(Vocabulary vocabulary, Spoken spoken, List<NamePart> parts) {
        boolean role = vocabulary.has("role", spoken);
        if (vocabulary.has("not-needed", spoken) && (role || !parts.isEmpty())) {
            return Optional.of(ProposalKind.NOT_NEEDED);
        }
        if (role && vocabulary.has("end", spoken)) {
            return Optional.of(ProposalKind.END);
        }
        boolean whom = parts.size() > 1 && vocabulary.has("name-whom", spoken);
        return vocabulary.has("name", spoken) && (role || whom) ? Optional.of(ProposalKind.NAME) : Optional.empty();
    }
}
