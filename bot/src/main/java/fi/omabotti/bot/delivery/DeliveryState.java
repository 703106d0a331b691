package fi.omabotti.bot.delivery;

/** How far a message is. */
enum DeliveryState {
    /** to be posted when it is due, and there is a chat to post it to */
    WAITING,
    /** Teams is being asked to take it */
    SENDING,
    /** in the person's chat */
    DELIVERED,
    /** certainly not in the person's chat, and not tried again */
    UNDELIVERABLE,
    /** perhaps in the person's chat: the answer was lost, and so it is not tried again */
    UNCERTAIN
}
