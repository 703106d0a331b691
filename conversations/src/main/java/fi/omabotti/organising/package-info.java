/** What the facilitators of a pre-task do in their own chats: made, handed out, followed, changed, closed. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.organising;
