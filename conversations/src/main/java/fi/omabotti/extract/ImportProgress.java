package fi.omabotti.extract;

/** Told from time to time how far the storing of a file has come. */
@FunctionalInterface
public interface ImportProgress {

    /** So many clients, of so many, have been compared and stored; nothing is final before the import has returned. */
    void at(int done, int of);

    /** Nobody is watching. */
    static ImportProgress none() {
        return (done, of) -> {};
    }
}
