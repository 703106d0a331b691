package fi.omabotti.pretask;

/** What facilitators are shown without their asking. Joins the caller's transaction. */
public interface FacilitatorNotices {

    /** More have answered, or fewer: whoever runs it sees the numbers. */
    void counted(PreTask task);
}
