package fi.omabotti.bot.teams;

import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Secrecy;
import fi.omabotti.conversation.Texts;

/** What may be read without opening the chat: of a reply that is about a client, only that there is one (P-19). */
final class Discretion {

    private static final Texts TEXTS = Texts.of(Discretion.class);

    private Discretion() {}

    /** The reply with a notification that tells nothing, whatever the conversation wrote into it. */
    static Reply of(Reply reply) {
        return reply.secrecy() == Secrecy.OPEN
                ? reply
                : new Reply(
                        TEXTS.say(reply.language(), "answered"),
                        reply.language(),
                        reply.parts(),
                        reply.choices(),
                        reply.secrecy(),
                        reply.file());
    }
}
