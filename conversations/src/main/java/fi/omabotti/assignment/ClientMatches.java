package fi.omabotti.assignment;

import java.util.List;

/**
 * Whom a question may mean, the likeliest first; only those whom the asker may see.
 *
 * @param clients the likeliest of them
 * @param total how many there are; {@link #MANY} stands for that and more
 */
public record ClientMatches(List<ClientSummary> clients, Fit fit, int total) {

    /** As far as is counted: whoever reads that there are more than twenty says more, whatever the figure. */
    public static final int MANY = 21;

    public static final ClientMatches NONE = new ClientMatches(List.of(), Fit.EXACT, 0);

    /** How the words fit those who were found. */
    public enum Fit {
        /** All words of a phrase name them: one such client may be told. */
        EXACT,
        /** They say too little (a given name alone), or not all of them fit: offered, never told. */
        LOOSE,
        /** With one typing error mended, or a nickname read as its name: offered for confirmation, never told. */
        CORRECTED
    }

    public ClientMatches {
        clients = List.copyOf(clients);
    }

    /** All of them. */
    static ClientMatches of(List<ClientSummary> clients, Fit fit) {
        return new ClientMatches(clients, fit, Math.min(clients.size(), MANY));
    }

    /** True when there is one client, and no doubt about it. */
    public boolean isTellable() {
        return fit == Fit.EXACT && total == 1;
    }
}
