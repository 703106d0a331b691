import java.util.List;

/** What was answered in a while, and what that took. */
record Spell(List<Asked> asked, Cpu before, Cpu after) {

    /** Those that were answered within it; whoever was asking at its end is left out. */
    private long answered() {
        return asked.stream().filter(it -> it.replied() <= after.at()).count();
    }

    double perSecond() {
        return answered() / after.secondsSince(before);
    }

    double cpuMillisEach() {
        return (after.ofProgram() - before.ofProgram()) * 1000 / answered();
    }

    /** Of which: to compile the program while it runs. */
    double compilerMillisEach() {
        return (after.ofCompiler() - before.ofCompiler()) * 1000 / answered();
    }

    /** Of one core, in a hundred. */
    double programsShare() {
        return (after.ofProgram() - before.ofProgram()) * 100 / after.secondsSince(before);
    }

    /** How busy the first core was, in a hundred. */
    double firstCoresShare() {
        return (after.ofFirstCore() - before.ofFirstCore()) * 100 / after.secondsSince(before);
    }

    /** That share of them took no longer until the reply was there, in milliseconds. */
    double latency(double share) {
        return Figures.milliseconds(asked, Asked::toReply, share);
    }

    double meanReplyKilobytes() {
        return asked.stream().mapToInt(it -> it.reply().length()).average().orElse(Double.NaN) / 1024;
    }
}
