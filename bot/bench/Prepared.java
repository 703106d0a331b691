import java.net.http.HttpRequest;

/** A question that is ready to go, signed. */
record Prepared(Question question, String id, HttpRequest request) {}
