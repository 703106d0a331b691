package fi.omabotti.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds client numbers that would make two clients of one person. */
final class ClientNumbers {

    private static final Pattern WITH_ZEROS = Pattern.compile("0+(\\d+)");

    private ClientNumbers() {}

    /** Leading zeros that were lost in a spreadsheet. */
    static void check(Map<String, ClientInFile> clients, Set<String> stored, Findings findings) {
        Map<String, String> whole = new HashMap<>();
        remember(stored, whole);
        remember(clients.keySet(), whole);
        clients.forEach((number, client) -> {
            if (whole.containsKey(number) && !stored.contains(number)) {
                int line = client.rows().get(0).line();
                findings.add(Finding.ofCell(Rule.LEADING_ZEROS_LOST, line, AssignmentsFile.CLIENT_NUMBER));
            }
        });
    }

    /** A person who is stored under a number that the file does not have any longer. */
    static void checkIdentity(
            Map<String, ClientInFile> clients, Map<String, String> storedByIdentity, Findings findings) {
        clients.forEach((number, client) -> {
            String other = storedByIdentity.getOrDefault(client.facts().identityHash(), number);
            if (!other.equals(number) && !clients.containsKey(other)) {
                int line = client.rows().get(0).line();
                findings.add(Finding.ofCell(Rule.IDENTITY_CODE_TWICE, line, AssignmentsFile.IDENTITY_CODE));
            }
        });
    }

    private static void remember(Collection<String> numbers, Map<String, String> whole) {
        for (String number : numbers) {
            var zeros = WITH_ZEROS.matcher(number);
            if (zeros.matches()) {
                whole.put(zeros.group(1), number);
            }
        }
    }
}
