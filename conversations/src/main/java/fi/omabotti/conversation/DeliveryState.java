package fi.omabotti.conversation;

/** How far a message to one recipient is. Each is in one of them at every moment, so they add up to all. */
public enum DeliveryState {
    /** will be posted when it is due; it was tried before if an obstacle is named */
    WAITING,
    /** Teams is being asked to take it */
    SENDING,
    /** in the chat */
    DELIVERED,
    /** certainly not in the chat, and not tried again */
    UNDELIVERABLE,
    /** perhaps in the chat: the answer was lost, and so it is tried again only when the sender says so */
    UNCERTAIN,
    /** stopped by the sender before it was posted */
    CANCELLED
}
