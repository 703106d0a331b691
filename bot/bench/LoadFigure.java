/** What is measured of both systems, in its words and unit. */
enum LoadFigure {
    START("Start until the first answer, s", true),
    FIRST_P50("The first 100 answers, 10 a second: p50, ms", true),
    FIRST_P99("The first 100 answers, 10 a second: p99, ms", true),
    SATURATED("Answers a second at saturation", true),
    CPU("Processor time for an answer at saturation, ms", true),
    COMPILER("Of which compiling, ms", false),
    CPU_STEADY("Processor time for an answer at 100 a second, ms", true),
    OWN_CORE("Its own core at saturation, busy %", false),
    OTHER_CORE("The other core at saturation (store, Teams, who asks), busy %", false),
    IDLE("Resident memory 5 s after the first answer, MB", true),
    LOADED("Resident memory after the load, MB", true),
    REPLY("Size of a reply, KB", false),
    MIXED("Questions of all kinds: answers a second at saturation", false),
    MIXED_CPU("Questions of all kinds: processor time for an answer, ms", false),
    MIXED_LOADED("Questions of all kinds: resident memory after them, MB", false);

    final String words;
    final boolean isCompared;

    LoadFigure(String words, boolean isCompared) {
        this.words = words;
        this.isCompared = isCompared;
    }
}
