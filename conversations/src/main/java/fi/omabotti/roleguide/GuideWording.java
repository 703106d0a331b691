package fi.omabotti.roleguide;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Choice.Pick;
import fi.omabotti.conversation.Language;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Paragraph;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Texts;
import java.util.List;
import java.util.Map;

/** The guide's words, in one language. */
record GuideWording(Language language) {

    private static final Texts TEXTS = Texts.of(GuideWording.class);

    String say(String key, Object... values) {
        return TEXTS.say(language, key, values);
    }

    Paragraph paragraph(String key, Object... values) {
        return new Paragraph(say(key, values));
    }

    /** Shows a page. */
    Choice open(Page page) {
        return new Pick(
                page.title().in(language),
                RoleGuideConversation.NAME,
                RoleGuideConversation.SHOW,
                Map.of(RoleGuideConversation.PAGE, page.key()));
    }

    Choice button(String action, Map<String, String> values) {
        return new Pick(say("button." + action), RoleGuideConversation.NAME, action, values);
    }

    Reply reply(List<? extends Part> parts, List<? extends Choice> choices) {
        return new Reply(say("notification"), language, List.copyOf(parts), List.copyOf(choices));
    }
}
