/** What is asked, and how often in a hundred. */
enum Kind {
    FULL_NAME(40, "full name"),
    REVERSED(20, "family name first"),
    NUMBER(20, "client number"),
    FAMILY_NAME(10, "family name only"),
    NOT_FOUND(10, "nobody of that name");

    final int share;
    final String words;

    Kind(int share, String words) {
        this.share = share;
        this.words = words;
    }
}
