/** What went wrong so that nothing more can be measured. */
class BenchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchException(String message) {
        super(message);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
