package fi.omabotti.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import fi.omabotti.conversation.Incoming;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Place;
import fi.omabotti.conversation.Utterance.Chose;
import fi.omabotti.conversation.Utterance.Said;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnReaderTest {

    private static final String KAISA = "0c0c0c0c-0000-4000-8000-000000000003";
    private static final Chose TELL = new Chose("named-worker", "tell", Map.of("client", "7"));

    @Test
    void reads_what_was_said_in_a_personal_chat() {
        assertThat(TurnReader.read(Recorded.activity("personal-message")))
                .contains(new Incoming(
                        new Said("Vem är Matti Virtanens egen kontaktperson?"),
                        KAISA,
                        Place.PERSONAL,
                        Language.SV,
                        "a:kaisa",
                        "a:kaisa/1700000000002",
                        null));
    }

    @Test
    void takes_its_own_mention_and_no_other_out_of_what_was_said_in_a_channel() {
        assertThat(TurnReader.read(Recorded.activity("channel-mention")))
                .contains(new Incoming(
                        new Said("kuka on Matti Virtanen in omatyöntekijä?"),
                        KAISA,
                        Place.SHARED,
                        Language.FI,
                        "19:kanava@thread.tacv2;messageid=1700000000001",
                        "19:kanava@thread.tacv2;messageid=1700000000001/1700000000001",
                        null));
    }

    @Test
    void reads_a_pressed_button_in_the_language_of_its_card() {
        assertThat(TurnReader.read(Recorded.activity("submit")))
                .contains(new Incoming(
                        TELL, KAISA, Place.PERSONAL, Language.SV, "a:kaisa", "a:kaisa/1700000000003", null));
        assertThat(TurnReader.read(Recorded.activity("execute")))
                .contains(new Incoming(
                        TELL, KAISA, Place.PERSONAL, Language.EN, "a:kaisa", "a:kaisa/f:1700000000004", null));
    }

    @Test
    void hears_nothing_in_an_installation() {
        assertThat(TurnReader.read(Recorded.activity("install"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<at>Omabotti</at> hei, hei",
        "<at id=\"0\">Omabotti</at> hei, hei",
        "hei <at>Omabotti</at>, hei",
        "<at>Omabotti</at>, ''",
        "hei Omabotti, hei Omabotti",
        "<at>Omabotti Virtanen</at> hei, Omabotti Virtanen hei",
        "<p>Matti&nbsp;Meikäläinen &amp; pojat</p>, Matti Meikäläinen & pojat",
        "onko 3 < 5 vai 5 > 3, onko 3 < 5 vai 5 > 3",
    })
    void leaves_the_words_alone_but_for_its_mention_and_markup(String text, String words) {
        Activity activity = Recorded.activity("channel-mention");
        activity.setText(text);

        assertThat(TurnReader.read(activity)).map(Incoming::utterance).contains(new Said(words));
    }

    @ParameterizedTest
    @CsvSource({
        "personal, false, PERSONAL",
        "personal, true, SHARED",
        "groupChat, true, SHARED",
        "channel, true, SHARED",
        "'', false, SHARED",
        ", false, SHARED"
    })
    void takes_for_private_only_what_says_so(String conversationType, boolean group, Place place) {
        Activity activity = Recorded.activity("personal-message");
        activity.getConversation().setConversationType(conversationType);
        activity.getConversation().setIsGroup(group);

        assertThat(TurnReader.read(activity)).map(Incoming::place).contains(place);
    }

    @Test
    void does_not_understand_buttons_of_others() {
        Activity activity = Recorded.activity("submit");
        activity.setValue(Map.of("conversation", "named-worker", "action", "tell"));

        assertThat(TurnReader.read(activity)).isEmpty();
    }

    @Test
    void hears_nothing_in_a_picture() {
        Activity activity = Recorded.activity("personal-message");
        activity.setText(null);

        assertThat(TurnReader.read(activity)).isEmpty();
    }

    @Test
    void knows_nobody_when_teams_does_not_say_who_spoke() {
        Activity activity = Recorded.activity("personal-message");
        activity.setFrom(null);

        assertThat(TurnReader.read(activity).orElseThrow().directoryId()).isNull();
    }
}
