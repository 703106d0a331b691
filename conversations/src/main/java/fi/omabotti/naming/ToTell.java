package fi.omabotti.naming;

import fi.omabotti.conversation.Choice;
import fi.omabotti.conversation.Dates;
import fi.omabotti.conversation.Part;
import fi.omabotti.naming.NamingChoice.Step;
import fi.omabotti.proposal.Proposal;
import fi.omabotti.proposal.ProposalKind;
import fi.omabotti.proposal.ProposalState;
import fi.omabotti.staff.WorkerId;
import java.time.LocalDate;
import java.util.List;

/** The task to tell the client who was named, as a card holds it. */
record ToTell(Wording wording, Proposal proposal) {

    static String done(Wording wording, LocalDate day) {
        return wording.say("client-told", Dates.day(wording.language(), day));
    }

    /** For whoever was named. */
    List<Part> ofTheWorker() {
        return line("tell." + proposal.wish().role());
    }

    /** For whoever confirmed it, and may be named too. */
    List<Part> ofTheSupervisor() {
        WorkerId confirmer = proposal.confirmedBy();
        return confirmer != null && confirmer.equals(proposal.wish().worker()) ? ofTheWorker() : line("tell.by-worker");
    }

    /** Nothing where nobody is named, or not yet. */
    private List<Part> line(String task) {
        if (!isConfirmedNaming()) {
            return List.of();
        }
        LocalDate day = proposal.clientToldOn();
        return List.of(day == null ? wording.paragraph(task) : new Part.Paragraph(done(wording, day)));
    }

    List<Choice> button() {
        return isConfirmedNaming() && proposal.clientToldOn() == null
                ? List.of(NamingChoice.of(wording.say("is-told"), Step.CLIENT_TOLD, proposal.id()))
                : List.of();
    }

    private boolean isConfirmedNaming() {
        return proposal.wish().kind() == ProposalKind.NAME
                && (proposal.state() == ProposalState.CONFIRMED || proposal.state() == ProposalState.IN_FORCE);
    }
}
