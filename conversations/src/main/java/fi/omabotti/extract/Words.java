package fi.omabotti.extract;

import fi.omabotti.assignment.AssignmentRole;
import fi.omabotti.assignment.Need;
import fi.omabotti.assignment.NotNamedReason;
import fi.omabotti.assignment.Qualification;
import fi.omabotti.staff.WorkerRole;
import java.util.Optional;

/** The vocabularies of the agreed format. */
final class Words {

    static final Vocabulary<Boolean> YES_OR_NO = new Vocabulary<Boolean>()
            .with(true, "kyllä", "k", "1", "ja", "true")
            .with(false, "ei", "e", "0", "nej", "false");

    /** Empty when nobody is named. */
    static final Vocabulary<Optional<AssignmentRole>> ROLE = new Vocabulary<Optional<AssignmentRole>>()
            .with(Optional.of(AssignmentRole.NAMED_WORKER), "omatyöntekijä")
            .with(
                    Optional.of(AssignmentRole.CHILDS_SOCIAL_WORKER),
                    "lapsen asioista vastaava",
                    "lapsen asioista vastaava sosiaalityöntekijä")
            .with(Optional.of(AssignmentRole.RESPONSIBLE_WORKER), "vastuutyöntekijä")
            .with(Optional.of(AssignmentRole.SERVICE_WORKER), "palvelukohtainen")
            .with(Optional.of(AssignmentRole.PAIR), "työpari")
            .with(Optional.empty(), "ei nimetty");

    static final Vocabulary<Need> NEED = new Vocabulary<Need>()
            .with(Need.TEMPORARY, "tilapäinen")
            .with(Need.RECURRING, "toistuva")
            .with(Need.LONG_TERM, "pitkäaikainen", "pysyvä");

    static final Vocabulary<Qualification> QUALIFICATION = new Vocabulary<Qualification>()
            .with(Qualification.SOCIAL_WORKER, "SOSIAALITYONTEKIJA")
            .with(Qualification.BACHELOR_OF_SOCIAL_SERVICES, "SOSIONOMI")
            .with(Qualification.GERONTOLOGIST, "GERONOMI")
            .with(Qualification.PRACTICAL_NURSE, "LAHIHOITAJA")
            .with(Qualification.STUDENT, "OPISKELIJA_12§", "OPISKELIJA")
            .with(Qualification.OTHER, "MUU");

    static final Vocabulary<NotNamedReason> REASON = new Vocabulary<NotNamedReason>()
            .with(NotNamedReason.TEMPORARY_NEED, "TILAPAINEN")
            .with(NotNamedReason.OTHER_RESPONSIBLE, "MUU_VASTAAVA")
            .with(NotNamedReason.ASSESSMENT_PENDING, "ARVIO_KESKEN")
            .with(NotNamedReason.CLIENT_DECLINES, "ASIAKAS_EI_HALUA")
            .with(NotNamedReason.MANIFESTLY_UNNECESSARY, "ILMEISEN_TARPEETON")
            .with(NotNamedReason.ENDING, "PAATTYMASSA");

    static final Vocabulary<WorkerRole> WORKER_ROLE = new Vocabulary<WorkerRole>()
            .with(WorkerRole.WORKER, "TYONTEKIJA")
            .with(WorkerRole.SUPERVISOR, "ESIHENKILO")
            .with(WorkerRole.ADVICE_DESK, "NEUVONTA")
            .with(WorkerRole.DEVELOPER, "KEHITTAJA")
            .with(WorkerRole.MAIN_USER, "PAAKAYTTAJA")
            .with(WorkerRole.LOG_OFFICER, "LOKIVASTAAVA")
            .with(WorkerRole.NON_DISCLOSURE, "TURVAKIELTO");

    static final Vocabulary<String> LANGUAGE =
            new Vocabulary<String>().with("fi", "fi", "suomi", "finska").with("sv", "sv", "ruotsi", "svenska");

    private Words() {}
}
