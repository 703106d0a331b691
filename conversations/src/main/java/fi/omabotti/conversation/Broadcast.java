package fi.omabotti.conversation;

import java.time.Instant;

/**
 * One message to many.
 *
 * @param message what is sent, in the sender's own words, at most 200 characters: a recipient gets each message once,
 *     however often it is sent
 * @param notBefore when the first of them may be posted
 * @param urgent passes in quiet hours too, and however late it is: only for what changes when or where something takes
 *     place within a day (V-23)
 */
public record Broadcast(String message, Instant notBefore, boolean urgent) {}
