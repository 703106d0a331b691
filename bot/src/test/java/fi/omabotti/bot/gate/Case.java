package fi.omabotti.bot.gate;

import java.util.function.Supplier;

/**
 * One line of the gate's specification.
 *
 * @param answer whether the question is answered; if not, nothing has changed and the response is empty
 */
record Case(String rule, String name, Status status, boolean answer, Supplier<Knock> knock) {

    /** What a sender may hear. */
    enum Status {
        OK,
        ACCEPTED,
        BAD_REQUEST,
        UNAUTHORIZED,
        FORBIDDEN,
        TOO_LARGE,
        UNSUPPORTED,
        NOT_IMPLEMENTED,
        /** Any 4xx: which of them is the server's own choice. */
        CLOSED;

        boolean is(int code) {
            return switch (this) {
                case OK -> code == 200;
                case ACCEPTED -> code == 202;
                case BAD_REQUEST -> code == 400;
                case UNAUTHORIZED -> code == 401;
                case FORBIDDEN -> code == 403;
                case TOO_LARGE -> code == 413;
                case UNSUPPORTED -> code == 415;
                case NOT_IMPLEMENTED -> code == 501;
                case CLOSED -> code >= 400 && code < 500;
            };
        }
    }

    @Override
    public String toString() {
        return rule + ": " + name + " → " + status;
    }

    /** The lines about one rule. */
    record Rule(String name) {

        Case lets(String name, Supplier<Knock> knock) {
            return new Case(this.name, name, Status.OK, true, knock);
        }

        /** 200, but not a word about what was asked. */
        Case answers(String name, Supplier<Knock> knock) {
            return new Case(this.name, name, Status.OK, false, knock);
        }

        Case ignores(String name, Supplier<Knock> knock) {
            return new Case(this.name, name, Status.ACCEPTED, false, knock);
        }

        Case refuses(Status status, String name, Supplier<Knock> knock) {
            return new Case(this.name, name, status, false, knock);
        }
    }
}
