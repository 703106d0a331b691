package fi.omabotti.bot.ops;

import java.io.PrintStream;

/** Shows on a terminal how far an import is; a file or a pipe gets the report only. */
final class ImportTerminal {

    private final PrintStream err;
    private boolean showing;

    ImportTerminal(PrintStream err) {
        this.err = err;
    }

    void progress(int done, int of) {
        if (isTerminal()) {
            err.printf("\r%,d / %,d", done, of);
            err.flush();
            showing = true;
        }
    }

    void done() {
        if (showing) {
            err.println();
            showing = false;
        }
    }

    /** JDK 22 to 24 say yes to a pipe as well: then the count is printed in vain, on standard error. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null;
    }
}
