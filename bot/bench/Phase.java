/**
 * What goes on while real questions are asked.
 *
 * @param crowd how many bother the bot at the same time
 * @param visit what each of them does, again and again
 */
record Phase(String name, int seconds, Metadata.State keys, int crowd, Crowd.Visit visit) {

    static Phase calm(String name, int seconds) {
        return new Phase(name, seconds, Metadata.State.ANSWERS, 0, bot -> 0);
    }
}
