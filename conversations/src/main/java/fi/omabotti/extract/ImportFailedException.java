package fi.omabotti.extract;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/** The store failed while a file was taken in. Says so without the cause: a database quotes the row it does not like. */
public final class ImportFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ImportFailedException(String message) {
        super(message);
    }

    static ImportFailedException of(DataAccessException fault) {
        Throwable cause = fault.getMostSpecificCause();
        String state = cause instanceof SQLException refused ? String.valueOf(refused.getSQLState()) : "unknown";
        return new ImportFailedException("The store failed (SQL state " + state + "); nothing was changed");
    }
}
