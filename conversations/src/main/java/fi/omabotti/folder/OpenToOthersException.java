package fi.omabotti.folder;

import java.io.IOException;

/** The folder can be read by others than the bot's own account: nothing is written into it. */
public final class OpenToOthersException extends IOException {

    private static final long serialVersionUID = 1L;

    OpenToOthersException() {
        super("the folder of omabotti.log-reports.folder is open to others: chmod 700");
    }
}
