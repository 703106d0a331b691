package fi.omabotti.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds client numbers that lost their leading zeros in a spreadsheet: they would become clients of their own. */
final class ClientNumbers {

    private static final Pattern WITH_ZEROS = Pattern.compile("0+(\\d+)");

    private ClientNumbers() {}

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

    private static void remember(Collection<String> numbers, Map<String, String> whole) {
        for (String number : numbers) {
            var zeros = WITH_ZEROS.matcher(number);
            if (zeros.matches()) {
                whole.put(zeros.group(1), number);
            }
        }
    }
}
