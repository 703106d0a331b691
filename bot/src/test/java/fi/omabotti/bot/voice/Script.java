package fi.omabotti.bot.voice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A conversation as it is written down. Lines that begin at the margin are what people do, and are played:
 *
 * <pre>
 * Satu Salo: omatt 000123
 * Satu Salo in channel: omatt 000123
 * Satu Salo presses: Muu peruste…  words=Verkostopalaveri
 * Satu Salo is sent:
 * 40 minutes later
 * # a remark
 * </pre>
 *
 * What is chosen from a list is written as the list has it, with a plus between several. The indented lines below are what
 * the card then shows.
 */
final class Script {

    private static final Pattern LATER = Pattern.compile("(\\d+) minutes later");
    private static final Pattern PRESSED = Pattern.compile("(.+?) presses: (.+?)((?:  [\\w-]+=.+?)*)");
    private static final Pattern SENT = Pattern.compile("(.+?) is sent:");
    private static final Pattern IN_CHANNEL = Pattern.compile("(.+?) in channel: (.+)");
    private static final Pattern SAID = Pattern.compile("(.+?): (.+)");
    private static final Pattern WRITTEN = Pattern.compile("  ([\\w-]+)=(.+?)(?=  [\\w-]+=|$)");

    private final Stage stage;
    private final Map<String, Speaker> speakers = new HashMap<>();

    Script(Stage stage) {
        this.stage = stage;
    }

    /** What really happens: the same text, when all is as it is written. */
    String play(List<String> script) {
        List<String> happened = new ArrayList<>();
        for (String line : script) {
            if (line.startsWith(" ")) {
                continue;
            }
            happened.add(line);
            if (!line.isEmpty() && !line.startsWith("#")) {
                happened.addAll(done(line).stream().map(it -> "    " + it).toList());
            }
        }
        return happened.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> done(String line) {
        Matcher it = LATER.matcher(line);
        if (it.matches()) {
            stage.turn(Duration.ofMinutes(Long.parseLong(it.group(1))));
            return List.of();
        }
        it = SENT.matcher(line);
        if (it.matches()) {
            return speaker(it.group(1)).isSent();
        }
        it = PRESSED.matcher(line);
        if (it.matches()) {
            return speaker(it.group(1)).presses(it.group(2), written(it.group(3)));
        }
        it = IN_CHANNEL.matcher(line);
        if (it.matches()) {
            return speaker(it.group(1)).saysInChannel(it.group(2));
        }
        it = SAID.matcher(line);
        if (it.matches()) {
            return speaker(it.group(1)).says(it.group(2));
        }
        throw new AssertionError("Nobody can play: " + line);
    }

    private static Map<String, String> written(String fields) {
        return WRITTEN.matcher(fields).results().collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
    }

    private Speaker speaker(String name) {
        return speakers.computeIfAbsent(name, it -> new Speaker(stage, VoiceCounty.directoryId(it)));
    }
}
