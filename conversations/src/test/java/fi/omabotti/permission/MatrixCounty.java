package fi.omabotti.permission;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Part;
import fi.omabotti.conversation.Reply;
import fi.omabotti.conversation.Shown;
import fi.omabotti.conversation.Talk;
import fi.omabotti.pretask.Freezing;
import fi.omabotti.pretask.PreTaskBook;
import fi.omabotti.pretask.PreTaskId;
import fi.omabotti.pretask.Workshop;
import fi.omabotti.staff.WorkerId;
import fi.omabotti.store.People;
import fi.omabotti.store.TestStore;
import java.time.LocalDate;
import java.util.Map;

/** One client with a named worker, one without, and somebody who stands in a relation to both. */
final class MatrixCounty {

    private static final String ASKER = "Aino Asker";
    private static final String PAST_WORKER = "Pirkko Entinen";
    private static final String WORKER = "Tiina Mäkelä";
    private static final LocalDate TODAY = Talk.TODAY;

    private final TestStore store;
    private final People people;

    MatrixCounty(TestStore store) {
        this.store = store;
        this.people = new People(store);
    }

    void of(Who who) {
        long unit = people.unit("Lastensuojelun avohuolto", "neuvonta");
        long pastUnit = people.unit("Perhesosiaalityö");
        WorkerId tiina = people.worker(WORKER, unit);
        WorkerId asker = asker(who, unit, pastUnit);
        who.roles().all().forEach(role -> people.gives(asker, role));
        boolean oneself = who.relation() == Relation.ONESELF;
        People.Client client = people.client("000123", oneself ? "Aino" : "Matti", oneself ? "Asker" : "Virtanen")
                .in(unit, "LASU")
                .until(pastUnit, "LAPE", TODAY)
                .has(AssignmentRole.NAMED_WORKER, tiina, unit, "LASU");
        client.had(people.worker(PAST_WORKER), unit, "LASU", TODAY.minusYears(2), TODAY.minusYears(1));
        People.Client without =
                people.client("000200", "Elsa", "Åkerblom").in(unit, "LASU").withNonDisclosureOrder();
        people.client("000300", "Aino", "Aalto").in(unit, "LASU");
        relate(who.relation(), asker, client, unit, pastUnit, without);
        if (who.relation() == Relation.COVERS_FOR_THE_WORKER) {
            people.away(tiina, TODAY, TODAY, asker, "COVERED");
        }
        if (who.restricted()) {
            client.withNonDisclosureOrder();
        }
    }

    /** Tries it, and says whether it was done. */
    boolean does(Action action, Who who, Talk talk) {
        return switch (action) {
            case LOOK_UP -> tellsTheWorker(say(talk, who, "omatt 000123"));
            case LOOK_UP_FOR_A_REASON -> tellsForAReason(talk, who);
            case SEE_HISTORY -> shows(say(talk, who, "kuka oli asiakkaan 000123 omatyöntekijä ennen"), PAST_WORKER);
            case PROPOSE_NAMING -> {
                say(talk, who, "nimeä mut asiakkaan 000123 omatyöntekijäksi");
                yield count("select count(*) from audit_entry where event = 'NAMING_SHOWN'") > 0;
            }
            case CONFIRM_NAMING -> confirms(talk, who);
            case HIDE_CLIENT -> {
                say(talk, who, "piilota asiakas 000123");
                yield count("select count(*) from client where client_number = '000123' and hidden_at is not null") > 0;
            }
            case SUSPEND_LOOK_UPS -> {
                say(talk, who, "asiakashaut pois");
                yield count("select count(*) from suspension") > 0;
            }
            case LIST_RESTRICTED_WITHOUT_WORKER -> shows(say(talk, who, "turvakieltolista"), "000200");
            case HANDLE_LOG_REPORT -> {
                say(talk, who, "lokiraportti 000123");
                yield count("select count(*) from log_report") > 0;
            }
            case HANDLE_CORRECTIONS -> handlesACorrection(talk, who);
            case SEE_USE_IN_OWN_UNITS -> records(talk, who, "USE_REPORT_SHOWN");
            case SEE_ALL_USE -> records(talk, who, "USE_REPORT_WRITTEN");
            case LIST_OWN_CLIENTS -> shows(opened(talk, who, "omat asiakkaani"), "000123");
            case LIST_CLIENTS_OF_OWN_UNITS -> shows(opened(talk, who, "keneltä puuttuu omatyöntekijä"), "000300");
            case SEE_CASELOAD_OF_OWN_UNITS -> shows(say(talk, who, "tiimin asiakasmäärät"), WORKER);
            case SEE_USE_IN_SHARED_PLACES -> records(talk, who, "SHARED_PLACES_SHOWN");
            case RUN_EVENTS -> say(talk, who, "uusi tilaisuus").parts().stream().anyMatch(Part.Field.class::isInstance);
            case RUN_PRE_TASKS ->
                say(talk, who, "uusi ennakkotehtävä").parts().stream().anyMatch(Part.Field.class::isInstance);
            case TELL_OF_ABSENCE -> tellsOfAbsence(talk, who);
            case ANSWER_PRE_TASK -> answersAPreTask(talk, who);
            case SEE_AGREED_ACTIONS -> seesAnAgreedAction(talk, who);
            case WRITE_ROLE_DESCRIPTION -> {
                say(talk, who, "luonnostele roolikuvaus");
                yield count("select count(*) from role_description") > 0;
            }
            case ACCEPT_ROLE_DESCRIPTION -> acceptsTheRoleDescription(talk, who);
            case SEE_PULSE -> shows(say(talk, who, "pulssi"), "Pulssin tuloksia ei ole vielä julkaistu.");
            case SEE_PROGRESS_OF_AGREED_ACTIONS -> {
                Reply overview = say(talk, who, "toimenpiteiden yhteenveto");
                yield shows(overview, "Toimenpiteitä ei ole vielä kirjattu.") || shows(overview, "Ei aloitettu");
            }
            case RECORD_AGREED_ACTION ->
                say(talk, who, "kirjaa sovittu toimenpide").parts().stream().anyMatch(Part.Field.class::isInstance);
            case COMPILE_PRE_TASK -> {
                Workshop.asks(talk, idOf(ASKER));
                yield say(talk, who, "tee koonti").choices().size() > 3;
            }
            case READ_COMPILATION -> readsACompilation(talk, who);
        };
    }

    private boolean tellsOfAbsence(Talk talk, Who who) {
        Reply check = say(talk, who, "oon poissa 14.12., ei sijaista");
        if (check.choices().size() == 2) {
            talk.pressed(check.choices().get(0)).by(ASKER);
        }
        return count("select count(*) from absence where state = 'UNCOVERED'") > 0;
    }

    private boolean answersAPreTask(Talk talk, Who who) {
        Workshop.asks(talk, idOf(ASKER));
        Reply begin = say(talk, who, "ennakkotehtävä");
        if (begin.choices().size() > 1) {
            Reply page = talk.pressed(begin.choices().get(0)).by(ASKER);
            talk.pressed(page.choices().get(0), Map.of("q-words", "Hyvin.")).by(ASKER);
        }
        return count("select count(*) from pre_task_answer") > 0;
    }

    private boolean seesAnAgreedAction(Talk talk, Who who) {
        store.jdbc().sql("""
                        insert into agreed_action (unit_id, what, responsible_role, due_on, recorded_by_id, form, agreed_on, state,
                            version, asked_after)
                        select u.id, 'Käydään läpi nimeämiset.', 'tiimi', :today, w.id, 'a form', :today, 'AGREED', 1, 0
                        from unit u, worker w where u.name = 'Lastensuojelun avohuolto' and w.display_name = :tiina
                        """).param("today", TODAY).param("tiina", WORKER).update();
        return shows(say(talk, who, "mitä sovittiin?"), "Käydään läpi nimeämiset.");
    }

    private boolean acceptsTheRoleDescription(Talk talk, Who who) {
        store.jdbc().sql("""
                        insert into role_description (version, state, revision, drafted_by_id, submitted_by_id)
                        select 7, 'SUBMITTED', 2, w.id, w.id from worker w where w.display_name = :tiina
                        """).param("tiina", WORKER).update();
        say(talk, who, "hyväksy roolikuvaus").choices().stream()
                .filter(it -> it.label().equals("Hyväksy"))
                .forEach(it -> talk.pressed(it).by(ASKER));
        return count("select count(*) from role_description where state = 'ACCEPTED'") > 0;
    }

    private boolean readsACompilation(Talk talk, Who who) {
        PreTaskId task = Workshop.asks(talk, idOf(WORKER));
        talk.inTransaction(() -> talk.bean(Freezing.class).freeze(task)
                && talk.bean(PreTaskBook.class).publish(task));
        Choice show = new Choice.Pick("", "compilation", "show", Map.of("task", Long.toString(task.value())));
        Talk.Speech speech = talk.pressed(show);
        Reply reply = who.inChannel() ? speech.inChannelBy(ASKER) : speech.by(ASKER);
        return shows(reply, "Koonti: Ennakkotehtävä");
    }

    private WorkerId idOf(String name) {
        return new WorkerId(count("select max(id) from worker where display_name = '" + name + "'"));
    }

    private boolean handlesACorrection(Talk talk, Who who) {
        store.jdbc().sql("""
                        insert into correction_request (client_id, unit_id, asker_id, kind, state, asked_at)
                        select c.id, a.unit_id, a.worker_id, 'ENDED', 'OPEN', current_timestamp
                        from client c
                        join assignment a on a.client_id = c.id
                        join worker w on w.id = a.worker_id and w.display_name = :tiina
                        where c.client_number = '000123'
                        """).param("tiina", WORKER).update();
        say(talk, who, "avoimet korjauspyynnöt");
        return count("select count(*) from audit_entry e join audit_client s on s.entry_id = e.id"
                        + " where e.event = 'CORRECTIONS_LISTED'")
                > 0;
    }

    private boolean records(Talk talk, Who who, String event) {
        say(talk, who, "käytön seuranta");
        return count("select count(*) from audit_entry where event = '" + event + "'") > 0;
    }

    private WorkerId asker(Who who, long unit, long pastUnit) {
        WorkerId asker = switch (who.relation()) {
            case IN_A_UNIT_OF_THE_CLIENT, DISQUALIFIED, ONESELF, LEFT -> people.worker(ASKER, unit);
            case IN_A_PAST_UNIT -> people.worker(ASKER, pastUnit);
            default -> people.worker(ASKER);
        };
        if (who.relation() == Relation.LEFT) {
            people.leaves(asker, TODAY);
        }
        return asker;
    }

    private void relate(
            Relation relation, WorkerId asker, People.Client client, long unit, long pastUnit, People.Client without) {
        switch (relation) {
            case NAMED_WORKER -> client.has(AssignmentRole.NAMED_WORKER, asker, unit, "LASU");
            case PAIR -> client.has(AssignmentRole.PAIR, asker, unit, "LASU");
            case SUBSTITUTE -> substitute(client, asker, pastUnit, TODAY);
            case PAST_SUBSTITUTE -> substitute(client, asker, pastUnit, TODAY.minusDays(1));
            case PAST_WORKER -> {
                client.has(AssignmentRole.PAIR, asker, unit, "LASU");
                store.jdbc()
                        .sql("update assignment set until = ? where role = 'PAIR'")
                        .param(TODAY)
                        .update();
            }
            case LEADS_A_UNIT_OF_THE_CLIENT -> people.supervises(asker, unit);
            case DISQUALIFIED -> {
                people.recuses(asker, "000123");
                people.recuses(asker, "000200");
            }
            default -> without.id();
        }
    }

    private void substitute(People.Client client, WorkerId asker, long unit, LocalDate lastDay) {
        client.has(AssignmentRole.SERVICE_WORKER, people.worker("Outi Salmi"), unit, "LAPE", asker, lastDay);
    }

    private static boolean tellsForAReason(Talk talk, Who who) {
        Reply neutral = say(talk, who, "omatt 000123");
        if (neutral.choices().size() < 2 || tellsTheWorker(neutral)) {
            return false;
        }
        Reply reasons = talk.pressed(neutral.choices().get(1))
                .onCardOf(talk.latestTurn())
                .by(ASKER);
        return !reasons.choices().isEmpty()
                && tellsTheWorker(talk.pressed(reasons.choices().get(0))
                        .onCardOf(talk.latestTurn())
                        .by(ASKER));
    }

    /** In the dialog, where the answer has one. */
    private static Reply opened(Talk talk, Who who, String words) {
        Reply answer = say(talk, who, words);
        return answer.choices().stream()
                .filter(Choice.OpenDialog.class::isInstance)
                .findFirst()
                .map(button -> talk.pressed(button).by(ASKER))
                .orElse(answer);
    }

    private boolean confirms(Talk talk, Who who) {
        Reply check = say(talk, who, "nimeä mut asiakkaan 000123 omatyöntekijäksi");
        check.choices().stream()
                .filter(it -> it.label().equals("Tallenna"))
                .forEach(it -> talk.pressed(it).by(ASKER));
        return count("select count(*) from naming_proposal where state = 'CONFIRMED'") > 0;
    }

    private static Reply say(Talk talk, Who who, String words) {
        Talk.Speech speech = talk.said(words);
        return who.inChannel() ? speech.inChannelBy(ASKER) : speech.by(ASKER);
    }

    private static boolean tellsTheWorker(Reply reply) {
        return shows(reply, WORKER);
    }

    private static boolean shows(Reply reply, String words) {
        return Shown.text(reply).contains(words);
    }

    private int count(String sql) {
        return store.jdbc().sql(sql).query(Integer.class).single();
    }
}
