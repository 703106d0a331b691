package fi.omabotti.roledescription;

import fi.omabotti.audit.AuditRecord;
import fi.omabotti.audit.AuditTrail;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Part.Note;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Turn;
import fi.omabotti.freetext.FreeText;
import fi.omabotti.freetext.FreeText.Verdict;
import fi.omabotti.roledescription.RoleDescription.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps what was written in the form, for who may: the caller has seen to that. */
@Component
class RoleWriting {

    static final String NO_CLIENT = "no-client";

    private final RoleDescriptions descriptions;
    private final RoleCards cards;
    private final FreeText freeText;
    private final AuditTrail audit;

    RoleWriting(RoleDescriptions descriptions, RoleCards cards, FreeText freeText, AuditTrail audit) {
        this.descriptions = descriptions;
        this.cards = cards;
        this.freeText = freeText;
        this.audit = audit;
    }

    /** The form of a page, when it is written at this time. */
    Reply edit(Turn turn, Map<String, String> values) {
        RoleWording wording = new RoleWording(turn.language());
        RoleDescription now = descriptions.draft(turn.asker().id());
        Optional<PageKey> key = PageKey.of(values.getOrDefault(RoleButton.PAGE, ""));
        return now.state() == State.DRAFT && key.isPresent()
                ? cards.form(
                        now, key.get(), List.of(), it -> now.page(key.get()).text(it), false, wording)
                : cards.overview(now, List.of(), wording);
    }

    Reply save(Turn turn, Map<String, String> values) {
        RoleWording wording = new RoleWording(turn.language());
        Optional<RoleDescription> now = descriptions.unaccepted();
        Optional<PageKey> key = PageKey.of(values.getOrDefault(RoleButton.PAGE, ""));
        if (now.isEmpty()
                || key.isEmpty()
                || RoleButton.number(values, RoleButton.VERSION) != now.get().version()) {
            return Reply.outdated(wording.language());
        }
        if (now.get().state() != State.DRAFT) {
            return cards.overview(now.get(), List.of(wording.paragraph("not-saved.submitted")), wording);
        }
        Map<RoleSection, String> written = new EnumMap<>(RoleSection.class);
        for (RoleSection section : RoleSection.values()) {
            written.put(section, values.getOrDefault(section.key(), "").strip());
        }
        Set<Verdict> verdicts = verdicts(written, values.containsKey(NO_CLIENT));
        return verdicts.isEmpty()
                ? keep(turn, now.get(), key.get(), RoleButton.number(values, RoleButton.REVISION), written)
                : again(now.get(), key.get(), written, verdicts, wording);
    }

    private Reply keep(Turn turn, RoleDescription before, PageKey key, int revision, Map<RoleSection, String> written) {
        RoleWording wording = new RoleWording(turn.language());
        if (descriptions.save(before.version(), key, revision, written)) {
            audit.record(
                    AuditRecord.of(RoleEvent.ROLE_DESCRIPTION_WRITTEN, turn).about(before.subject()));
            return cards.overview(
                    descriptions.unaccepted().orElseThrow(), List.of(wording.paragraph("saved")), wording);
        }
        Optional<RoleDescription> now = descriptions.unaccepted();
        if (now.isEmpty() || now.get().version() != before.version()) {
            return Reply.outdated(wording.language());
        }
        RolePage page = now.get().page(key);
        if (now.get().state() != State.DRAFT || page.saysTheSame(written)) {
            String says = page.saysTheSame(written) ? "saved.before" : "not-saved.submitted";
            return cards.overview(now.get(), List.of(wording.paragraph(says)), wording);
        }
        return cards.form(
                now.get(), key, overtaken(page, written, wording), it -> written.getOrDefault(it, ""), false, wording);
    }

    /** What stands in the store beside what was written: both are there to choose from. */
    private static List<Part> overtaken(RolePage now, Map<RoleSection, String> written, RoleWording wording) {
        List<Part> parts = new ArrayList<>(List.of(wording.paragraph("overtaken")));
        written.forEach((section, text) -> {
            if (!now.text(section).equals(text)) {
                String shown = now.text(section).isEmpty() ? wording.say("nothing") : now.text(section);
                parts.add(new Note(wording.say("overtaken.now", wording.say("heading." + section.key()), shown)));
            }
        });
        return parts;
    }

    private Set<Verdict> verdicts(Map<RoleSection, String> written, boolean noClient) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        written.values().stream()
                .filter(it -> !it.isEmpty())
                .map(it -> freeText.check(it, RoleSection.LONGEST, noClient))
                .filter(it -> it != Verdict.FINE)
                .forEach(verdicts::add);
        return verdicts;
    }

    private Reply again(
            RoleDescription now,
            PageKey key,
            Map<RoleSection, String> written,
            Set<Verdict> verdicts,
            RoleWording wording) {
        List<Part> first = new ArrayList<>();
        verdicts.forEach(it -> first.add(wording.paragraph("wrong." + it.name())));
        return cards.form(
                now,
                key,
                first,
                it -> written.getOrDefault(it, ""),
                verdicts.equals(Set.of(Verdict.MAY_TELL_WHO)),
                wording);
    }
}
