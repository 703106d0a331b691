package fi.omabotti.roleguide;

import fi.omabotti.conversation.AskedCount;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Conversation;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.conversation.Utterance.Said;
import fi.omabotti.roleguide.QuestionIndex.Near;
import fi.omabotti.words.Spoken;
import fi.omabotti.words.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Milloin omatyöntekijää ei tarvitse nimetä?" Answers its own questions before all others, and what is less like them when
 * nobody else has understood: a question with a name in it is theirs who look for a client. In channels too.
 */
@Component
@Order(-10)
class RoleGuideConversation implements Conversation {

    static final String NAME = "role-guide";

    /** The actions of its buttons, and the value that names a page. */
    static final String SHOW = "show";

    static final String CONTENTS = "contents";
    static final String PAGE = "page";

    private static final String KIND = "kind";

    /** In characters. What is longer is a text, and nobody's question. */
    private static final int LONGEST = 300;

    /** One of the listed questions but for a slip. */
    private static final double SAME = 0.9;

    /** From here on a page is the answer to what nobody else understood; what is less alike may be meant. */
    private static final double ANSWERS = 0.55;

    /** A page that is this much nearer than the next one is meant, though not in its own words. */
    private static final double FARTHER = 0.12;

    private static final double MAY_BE_MEANT = 0.3;

    private static final int MOST_MEANT = 3;

    private final Pages pages;
    private final QuestionIndex index;
    private final Sharing sharing;
    private final AskedCount counted;

    RoleGuideConversation(Pages pages, QuestionIndex index, Sharing sharing, AskedCount counted) {
        this.pages = pages;
        this.index = index;
        this.sharing = sharing;
        this.counted = counted;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> examples(Language language) {
        return Stream.of("example.does", "example.not-needed", "example.who-does")
                .map(new GuideWording(language)::say)
                .toList();
    }

    @Override
    public boolean isForChannels() {
        return true;
    }

    @Override
    public Optional<Reply> reply(Turn turn) {
        return turn.utterance().fold(said -> asked(turn, said), chose -> chosen(turn, chose));
    }

    /**
     * Only what is nearly one of its own questions, with no word put in: those hold nobody's name, so that no question about a
     * client is taken away.
     */
    private Optional<Reply> asked(Turn turn, Said said) {
        return nearest(turn, said).stream()
                .findFirst()
                .filter(near -> near.asLong() && near.likeness() >= SAME)
                .map(near -> show(turn, near.page()));
    }

    @Override
    public Optional<Reply> guess(Turn turn) {
        return turn.utterance().fold(said -> guess(turn, said), chose -> Optional.empty());
    }

    private Optional<Reply> guess(Turn turn, Said said) {
        List<Near> near = nearest(turn, said);
        boolean ofTheRole = isAboutTheRole(said, turn.language());
        return near.stream()
                .findFirst()
                .filter(first -> first.likeness() >= ANSWERS || (ofTheRole && isClear(near)))
                .map(first -> show(turn, first.page()))
                .or(() -> ofTheRole && !near.isEmpty() ? Optional.of(offer(turn, near)) : Optional.empty());
    }

    private static boolean isClear(List<Near> near) {
        double first = near.get(0).likeness();
        double next = near.size() > 1 ? near.get(1).likeness() : 0;
        return first >= MAY_BE_MEANT + FARTHER && first - next >= FARTHER;
    }

    private List<Near> nearest(Turn turn, Said said) {
        return said.text().length() > LONGEST || said.heldIdentityCode()
                ? List.of()
                : index.nearest(said.text(), turn.language());
    }

    private static boolean isAboutTheRole(Said said, Language language) {
        return WordList.beside(RoleGuideConversation.class, language)
                .get("role-guide")
                .areIn(Spoken.of(said.text()));
    }

    /** The pages that may be meant, or all of them. */
    private Reply offer(Turn turn, List<Near> near) {
        counted.count(turn, "role_guide", "offered");
        GuideWording wording = new GuideWording(turn.language());
        List<Page> meant = near.stream()
                .filter(it -> it.likeness() >= MAY_BE_MEANT)
                .map(Near::page)
                .limit(MOST_MEANT)
                .toList();
        if (turn.place() == Place.SHARED) {
            return wording.reply(List.of(wording.paragraph("ask-exactly", wording.say("example.does"))), List.of());
        }
        if (meant.isEmpty()) {
            return contents(wording);
        }
        List<Choice> choices = new ArrayList<>(meant.stream().map(wording::open).toList());
        choices.add(wording.button(CONTENTS, Map.of()));
        return wording.reply(List.of(wording.paragraph("did-you-mean")), choices);
    }

    private Optional<Reply> chosen(Turn turn, Chose chose) {
        GuideWording wording = new GuideWording(turn.language());
        Optional<Page> page = pages.find(chose.values().getOrDefault(PAGE, ""));
        return switch (chose.action()) {
            case SHOW -> page.map(it -> show(turn, it));
            case CONTENTS ->
                Optional.of(kind(chose).map(kind -> contents(kind, wording)).orElseGet(() -> contents(wording)));
            case Sharing.CHOOSE -> page.map(it -> sharing.choose(turn, it));
            case Sharing.SEND -> page.map(it -> sharing.send(turn, it, chose.values()));
            default -> Optional.empty();
        };
    }

    private Reply show(Turn turn, Page page) {
        counted.count(turn, "role_guide", "told");
        GuideWording wording = new GuideWording(turn.language());
        PageCard card = new PageCard(page, wording);
        List<Choice> choices = new ArrayList<>();
        if (turn.place() == Place.PERSONAL) {
            pages.related(page).forEach(it -> choices.add(wording.open(it)));
            choices.add(wording.button(Sharing.CHOOSE, Map.of(PAGE, page.key())));
            choices.add(wording.button(CONTENTS, Map.of()));
        }
        card.link().ifPresent(choices::add);
        return wording.reply(card.parts(), choices);
    }

    private Reply contents(GuideWording wording) {
        return wording.reply(
                List.of(wording.paragraph("contents")),
                Arrays.stream(PageKind.values())
                        .map(kind -> new Choice.Pick(
                                wording.say("kind." + kind.key()), NAME, CONTENTS, Map.of(KIND, kind.key())))
                        .toList());
    }

    private Reply contents(PageKind kind, GuideWording wording) {
        return wording.reply(
                List.of(wording.paragraph("contents.of", wording.say("kind." + kind.key()))),
                pages.of(kind).stream().map(wording::open).toList());
    }

    private static Optional<PageKind> kind(Chose chose) {
        return Arrays.stream(PageKind.values())
                .filter(kind -> kind.key().equals(chose.values().get(KIND)))
                .findFirst();
    }
}
