package fi.omabotti.assignment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where it is decided who is named.
 *
 * @param master {@link Master#EXTRACT} where there is a client information system that writes extracts. To be chosen before the
 *     first naming: what was typed while the store was the master, no extract ends
 */
@ConfigurationProperties("omabotti.assignments")
public record AssignmentSettings(@DefaultValue("extract") Master master) {

    /** Who has the last word on a client's workers (V-17). */
    public enum Master {
        /** The client information system: what is typed here waits until an extract has it. */
        EXTRACT,
        /**
         * This store, for a county without such extracts: what a supervisor confirms is in force at once. A file tells who is a
         * client then, and names workers of clients who are new.
         */
        CHAT
    }

    /** Whether what is confirmed here is in force at once. */
    public boolean storeIsMaster() {
        return master == Master.CHAT;
    }
}
