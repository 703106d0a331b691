package fi.omabotti.naming;

import fi.omabotti.absence.Absence;
import fi.omabotti.absence.AbsenceState;
import fi.omabotti.absence.Absences;
import fi.omabotti.absence.Days;
import fi.omabotti.absence.Telling;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Talk;
import fi.omabotti.extract.ExtractImport;
import fi.omabotti.extract.ExtractKind;
import fi.omabotti.extract.ImportProgress;
import fi.omabotti.extract.ImportRequest;
import fi.omabotti.naming.NamingStep.Away;
import fi.omabotti.naming.NamingStep.Pause;
import fi.omabotti.naming.NamingStep.Press;
import fi.omabotti.naming.NamingStep.Say;
import fi.omabotti.naming.NamingStep.Take;
import fi.omabotti.proposal.ProposalUpkeep;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A county in which steps are taken, one after the other. */
final class NamingWorld implements AutoCloseable {

    private record Held(Choice.Pick choice, String owner) {}

    private final Path folder;
    private final Map<String, WorkerId> workers = new LinkedHashMap<>();
    private final List<List<Held>> cards = new ArrayList<>();
    private final Map<String, Integer> read = new LinkedHashMap<>();
    private int files;
    private Talk talk;

    NamingWorld(TestStore store, Map<String, Object> settings, Path folder) {
        this.folder = folder;
        store.empty();
        talk = new Talk(store, settings);
        People people = new People(store);
        long elderly = people.unit("Ikäkuunto");
        long other = people.unit("Kotihoito");
        NamingStep.PEOPLE.forEach(name -> workers.put(
                name,
                switch (name) {
                    case "Tiina Mäkelä", "Outi Salmi" -> people.worker(name, elderly);
                    default -> people.worker(name, other);
                }));
        people.supervises(worker("Pia Ranta"), elderly);
        people.supervises(worker("Eero Lahti"), elderly);
    }

    Talk talk() {
        return talk;
    }

    Map<String, WorkerId> workers() {
        return workers;
    }

    /** Takes a step, and returns who took it; an empty name for nobody. */
    String take(NamingStep step) {
        if (step instanceof Say say) {
            hold(talk.said(say.words()).by(say.by()), say.by());
            return say.by();
        }
        if (step instanceof Press press) {
            return press(press);
        }
        if (step instanceof Pause pause) {
            talk.turn(pause.pause());
        } else if (step instanceof NamingStep.Upkeep) {
            talk.bean(ProposalUpkeep.class).remind();
        } else if (step instanceof Take take) {
            take(take.extract());
        } else if (step instanceof Away away) {
            away(away);
        } else {
            talk = talk.restarted();
        }
        return "";
    }

    private String press(Press press) {
        if (press.card() >= cards.size()) {
            return "";
        }
        List<Held> card = cards.get(cards.size() - 1 - press.card());
        Held button = card.get(press.choice() % card.size());
        String by = press.byOwner() ? button.owner() : press.other();
        hold(talk.pressed(button.choice()).by(by), by);
        return by;
    }

    private void hold(Reply reply, String owner) {
        add(reply, owner);
        workers.forEach((name, worker) -> {
            List<Reply> sent = talk.sent().to(worker);
            sent.subList(read.getOrDefault(name, 0), sent.size()).forEach(each -> add(each, name));
            read.put(name, sent.size());
        });
    }

    private void add(Reply reply, String owner) {
        List<Held> buttons = reply.choices().stream()
                .filter(Choice.Pick.class::isInstance)
                .map(choice -> new Held((Choice.Pick) choice, owner))
                .toList();
        if (!buttons.isEmpty()) {
            cards.add(buttons);
        }
    }

    private void take(String extract) {
        try {
            Path file = Files.writeString(folder.resolve("assignments" + files++ + ".csv"), extract);
            talk.bean(ExtractImport.class)
                    .run(
                            new ImportRequest(
                                    ExtractKind.ASSIGNMENTS,
                                    file,
                                    false,
                                    talk.clock().instant(),
                                    true),
                            ImportProgress.none());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void away(Away away) {
        if (away.who().equals(away.substitute())) {
            return;
        }
        LocalDate today = LocalDate.now(talk.clock());
        Absences absences = talk.bean(Absences.class);
        talk.inTransaction(() -> {
            Telling told = absences.tell(
                    worker(away.who()),
                    new Days(today, today.plusDays(away.days())),
                    worker(away.substitute()),
                    "card " + today + away);
            if (told instanceof Telling.Told it) {
                Absence absence = it.absence();
                absences.answer(absence.id(), worker(away.substitute()), AbsenceState.COVERED);
            }
            return "";
        });
    }

    private WorkerId worker(String name) {
        return java.util.Objects.requireNonNull(workers.get(name));
    }

    @Override
    public void close() {
        talk.close();
    }
}
