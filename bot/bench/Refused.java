/** The bot did not take a question. */
final class Refused extends BenchException {

    private static final long serialVersionUID = 1L;

    Refused(int status) {
        super("The bot answered " + status + " to a question");
    }
}
