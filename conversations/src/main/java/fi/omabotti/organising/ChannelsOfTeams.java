package fi.omabotti.organising;

import fi.omabotti.conversation.Broadcasts;
import fi.omabotti.conversation.Broadcasts.KnownChannel;
import fi.omabotti.conversation.Entry;
import fi.omabotti.conversation.Entry.Option;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Field;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.pretask.Participants;
import fi.omabotti.pretask.PreTask;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.PreTasks;
import fi.omabotti.pretask.Team;
import fi.omabotti.staff.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** In which channel each team hears of a pre-task, and sees how many have answered. */
@Component
class ChannelsOfTeams {

    private static final String FIELD = "channel-";

    private final PreTasks tasks;
    private final Participants participants;
    private final Broadcasts broadcasts;

    ChannelsOfTeams(PreTasks tasks, Participants participants, Broadcasts broadcasts) {
        this.tasks = tasks;
        this.participants = participants;
        this.broadcasts = broadcasts;
    }

    /** Of the teams that have one. */
    Map<UnitId, String> of(PreTaskId id) {
        return tasks.teams(id).stream()
                .filter(it -> it.channel() != null)
                .collect(Collectors.toMap(Team::id, it -> Objects.requireNonNull(it.channel())));
    }

    /** The one it had before; for a team that had none, the one that is called as the team is. */
    void choose(PreTaskId id, Map<UnitId, String> before) {
        tasks.teams(id)
                .forEach(team -> participants.tellIn(
                        id,
                        team.id(),
                        Optional.ofNullable(before.get(team.id()))
                                .or(() -> calledAs(team))
                                .orElse(null)));
    }

    /** Only what is clear: of two, neither. */
    private Optional<String> calledAs(Team team) {
        List<KnownChannel> fitting = broadcasts.channels().stream()
                .filter(it -> it.name().equalsIgnoreCase(team.name())
                        || (it.name().isEmpty() && it.team().equalsIgnoreCase(team.name())))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0).channel().id()) : Optional.empty();
    }

    boolean canBeChosen(PreTask task) {
        return !broadcasts.channels().isEmpty() && !tasks.teams(task.id()).isEmpty();
    }

    Reply form(Turn turn, PreTask task) {
        Wording wording = new Wording(turn.language());
        List<Option> channels = broadcasts.channels().stream()
                .filter(it -> it.channel().id().indexOf(',') < 0)
                .map(it -> new Option(label(it, wording), it.channel().id()))
                .toList();
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph("channels")));
        tasks.teams(task.id())
                .forEach(team -> parts.add(new Field(
                        FIELD + team.id().value(),
                        team.name(),
                        new Entry.OneOf(channels),
                        "",
                        Optional.ofNullable(team.channel()).orElse(""))));
        return wording.reply(parts, List.of(wording.button(TaskButton.CHANNELS_WRITTEN, TaskButton.ofVersion(task))));
    }

    /** Those that were chosen; a channel that the bot does not know is none. */
    void written(PreTaskId id, Map<String, String> values) {
        List<String> known =
                broadcasts.channels().stream().map(it -> it.channel().id()).toList();
        tasks.teams(id).forEach(team -> {
            String chosen = values.getOrDefault(FIELD + team.id().value(), "");
            participants.tellIn(id, team.id(), known.contains(chosen) ? chosen : null);
        });
    }

    /** "Tiimien kanavat: Ikäkuunto – Ikäkuunto / Yleinen". */
    Optional<Part> told(PreTaskId id, Wording wording) {
        Map<String, String> labels = new HashMap<>();
        broadcasts.channels().forEach(it -> labels.put(it.channel().id(), label(it, wording)));
        List<String> told = tasks.teams(id).stream()
                .filter(it -> it.channel() != null)
                .map(it -> wording.say(
                        "channels.of", it.name(), labels.getOrDefault(it.channel(), wording.say("channels.unknown"))))
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(wording.note("channels.told", String.join(", ", told)));
    }

    private static String label(KnownChannel channel, Wording wording) {
        return wording.say(
                "channel", channel.team(), channel.name().isEmpty() ? wording.say("general") : channel.name());
    }
}
