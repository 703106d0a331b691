package fi.omabotti.extract;

import java.time.LocalDate;

/**
 * Something that has work to do once an assignments file was taken in, from the command or from the inbox: each bean of it is
 * called, in the import's own transaction, after the file's rows are stored. What it throws takes the whole import back. It is
 * not called for a dry run, nor for a file that is refused.
 */
@FunctionalInterface
public interface AfterExtract {

    /**
     * The store is as the file says.
     *
     * @param day on which the other system wrote the file, in Finnish time
     */
    void taken(LocalDate day);
}
