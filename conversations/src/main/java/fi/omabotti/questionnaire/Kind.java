package fi.omabotti.questionnaire;

/** The kinds of questions, as a file names them. */
enum Kind {
    TEXT,
    ONE,
    SEVERAL,
    NUMBER_CLASS,
    SCALE,
    DATE;

    static Kind of(Question question) {
        return question.fold(
                words -> TEXT, one -> ONE, any -> SEVERAL, numbers -> NUMBER_CLASS, scale -> SCALE, day -> DATE);
    }
}
