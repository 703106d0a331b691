package fi.omabotti.extract;

/** Counts rows while they are compared. */
final class Tally {

    private int added;
    private int changed;
    private int ended;
    private int unchanged;
    private int assignmentsEnded;

    void addRow(RowState state) {
        switch (state) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
    }

    void unchanged(int rows) {
        unchanged += rows;
    }

    void ended(int rows) {
        ended += rows;
    }

    void assignmentEnded() {
        ended++;
        assignmentsEnded++;
    }

    void assignmentsEnded(int some) {
        assignmentsEnded += some;
    }

    int assignmentsEnded() {
        return assignmentsEnded;
    }

    ImportCounts counts(int read) {
        return new ImportCounts(read, added, changed, ended, unchanged);
    }
}
