package fi.omabotti.bot.delivery;

import fi.omabotti.bot.cards.CardWriter;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Texts;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What messages show: drawn when they are written, so that what was decided is what is told. Joins the caller's transaction. */
@Component
class Contents {

    private static final Texts TEXTS = Texts.of(Contents.class);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String UNUSED = """
            not exists (select 1 from outgoing_message m where m.content_id = outgoing_content.id)
            and not exists (select 1 from outgoing_change g where g.content_id = outgoing_content.id)
            """;

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String message, Reply reply, String botId) {
        Reply discreet = discreet(reply);
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into outgoing_content (message_key, notification, card, language, secrecy)
                        values (:message, :notification, :card, :language, :secrecy)
                        """)
                .param("message", message)
                .param("notification", discreet.notification())
                .param("card", JSON.writeValueAsString(CardWriter.draw(discreet, botId)))
                .param("language", reply.language().name())
                .param("secrecy", reply.secrecy().name())
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    /** Unless somebody is still to be shown it. */
    void forget(long content) {
        jdbc.sql("delete from outgoing_content where id = :id and " + UNUSED)
                .param("id", content)
                .update();
    }

    /** What nobody is to be shown any more. */
    void forgetUnused() {
        jdbc.sql("delete from outgoing_content where " + UNUSED).update();
    }

    /** With a notification that tells nothing when the message is about a client, whatever its sender wrote into it (P-19). */
    private static Reply discreet(Reply reply) {
        return reply.secrecy() == Secrecy.OPEN
                ? reply
                : new Reply(
                        TEXTS.say(reply.language(), "message"),
                        reply.language(),
                        reply.parts(),
                        reply.choices(),
                        reply.secrecy());
    }
}
