package fi.omabotti.pulse;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Fact;
import fi.omabotti.conversation.Part.Facts;
import fi.omabotti.conversation.Part.Headline;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.permission.Action;
import fi.omabotti.pulse.PulseRound.Measure;
import fi.omabotti.pulse.PulseRounds.Pulse;
import fi.omabotti.questionnaire.Item;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Miten pulssi on muuttunut?" */
@Component
@Order(-1)
class PulseConversation implements Conversation {

    /** In characters: what is longer is a text. */
    private static final int LONGEST = 200;

    private final PulseRounds rounds;
    private final AskedCount counted;

    PulseConversation(PulseRounds rounds, AskedCount counted) {
        this.rounds = rounds;
        this.counted = counted;
    }

    @Override
    public String name() {
        return "pulse";
    }

    @Override
    public List<String> examples(Language language) {
        return List.of(new PulseWording(language).say("example"));
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance()
                .fold(
                        said -> isOfPulse(said, turn.language()) ? Optional.of(asked(turn)) : Optional.empty(),
                        chose -> Optional.empty());
    }

    /** A single other word, such as a name, makes it another matter. */
    private static boolean isOfPulse(Said said, Language language) {
        if (said.text().length() > LONGEST || said.heldIdentityCode()) {
            return false;
        }
        Spoken spoken = Spoken.of(said.text());
        WordList list = WordList.beside(PulseConversation.class, language);
        return list.get("pulse").areIn(spoken) && list.get("known").areAllOf(spoken);
    }

    private Reply asked(Turn turn) {
        PulseWording wording = new PulseWording(turn.language());
        if (!Action.SEE_PULSE.isOpenTo(turn.asker(), turn.place())) {
            counted.count(turn, "pulse", "in-private");
            return wording.reply(
                    List.of(wording.paragraph("in-private")),
                    List.of(new Choice.OpenPersonalChat(wording.say("open-personal-chat"))));
        }
        Pulse pulse = rounds.seenBy(turn.asker().id());
        counted.count(turn, "pulse", pulse.rounds().isEmpty() ? "none" : "told");
        List<Part> parts = new ArrayList<>();
        if (pulse.rounds().isEmpty()) {
            parts.add(wording.paragraph("none"));
        } else {
            parts.add(new Headline(wording.say("title")));
            parts.add(wording.paragraph(pulse.ofTeam() ? "of-team" : "of-all"));
            pulse.statements().forEach(it -> parts.addAll(statement(it, pulse.rounds(), wording)));
            parts.add(new Note(wording.say("how")));
            if (pulse.rounds().size() == 1) {
                parts.add(wording.paragraph("one-round"));
            }
        }
        rounds.underWay(turn.asker().id())
                .forEach((task, answers) ->
                        parts.add(wording.paragraph("under-way", wording.round(task), Integer.toString(answers))));
        return wording.reply(parts, List.of());
    }

    private static List<Part> statement(Item item, List<PulseRound> rounds, PulseWording wording) {
        List<Fact> facts = new ArrayList<>();
        for (PulseRound round : rounds) {
            Measure measure = round.of(item.key());
            facts.add(new Fact(
                    wording.round(round.task()),
                    measure == null
                            ? wording.say("too-few")
                            : wording.say(
                                    "measure", wording.number(measure.mean()), Integer.toString(measure.answers()))));
        }
        List<BigDecimal> means = rounds.stream()
                .map(it -> it.of(item.key()))
                .filter(Objects::nonNull)
                .map(Measure::mean)
                .toList();
        if (means.size() > 1) {
            facts.add(new Fact(
                    wording.say("change"), change(means.get(means.size() - 1).subtract(means.get(0)), wording)));
        }
        return List.of(new Paragraph(item.label().in(wording.language())), new Facts(facts));
    }

    /** In words, as a sign alone is easily overlooked. */
    private static String change(BigDecimal change, PulseWording wording) {
        return wording.say(
                switch (change.signum()) {
                    case 1 -> "change.up";
                    case -1 -> "change.down";
                    default -> "change.none";
                },
                wording.number(change));
    }
}
