import java.util.Set;

/** A question, and the client numbers of all whom it may mean. */
record Question(Kind kind, String text, Set<String> numbers) {}
