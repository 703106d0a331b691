package fi.omabotti.extract;

import fi.omabotti.name.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which cell of a line belongs to which column. */
record Header(Map<Column, Integer> positions, int width) {

    /** What the bot must not even read: a file that has them was ordered wrong. */
    private static final Set<String> FORBIDDEN = Set.of(
            "osoite",
            "katuosoite",
            "lahiosoite",
            "postinumero",
            "postitoimipaikka",
            "kotikunta",
            "riski",
            "riskitieto",
            "riskitiedot",
            "diagnoosi",
            "diagnoosit");

    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0-]+");
    private static final Pattern UNSEEN = Pattern.compile("[\u200b-\u200d\ufeff“”\"]");

    /** Empty when the file cannot be read with this header; why is among the findings then. */
    static Optional<Header> of(List<String> cells, int line, List<Column> agreed, Findings findings) {
        Map<String, Column> byName = new HashMap<>();
        agreed.forEach(column -> byName.put(column.name(), column));
        Map<Column, Integer> positions = new HashMap<>();
        List<Finding> faults = new ArrayList<>();
        List<Finding> unknown = new ArrayList<>();
        for (int position = 0; position < cells.size(); position++) {
            String name = name(cells.get(position));
            Column column = byName.get(name);
            if (column != null && positions.putIfAbsent(column, position) != null) {
                faults.add(Finding.ofCell(Rule.COLUMN_TWICE, line, column));
            } else if (FORBIDDEN.contains(name)) {
                faults.add(Finding.ofLine(Rule.FORBIDDEN_COLUMN, line, name));
            } else if (column == null && !name.isEmpty()) {
                unknown.add(Finding.ofLine(Rule.UNKNOWN_COLUMN, line, name));
            }
        }
        agreed.stream()
                .filter(column -> column.required() && !positions.containsKey(column))
                .forEach(column -> faults.add(Finding.ofCell(Rule.MISSING_COLUMN, line, column)));
        // a first line that is no header may be about a person: its words are repeated only when it is one
        (faults.isEmpty() ? unknown : faults).forEach(findings::add);
        return faults.isEmpty() ? Optional.of(new Header(Map.copyOf(positions), cells.size())) : Optional.empty();
    }

    private static String name(String cell) {
        String visible = UNSEEN.matcher(cell).replaceAll("");
        return GAP.matcher(Folding.key(visible)).replaceAll("_");
    }
}
