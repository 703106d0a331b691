package fi.omabotti.assignment;

/** Why a client has no named worker (domain: Social Welfare Act section 42 and THL's guidance). */
public enum NotNamedReason {
    /** TILAPAINEN: the need is temporary */
    TEMPORARY_NEED,
    /** MUU_VASTAAVA: another worker responsible for the services is already named */
    OTHER_RESPONSIBLE,
    /** ARVIO_KESKEN: the assessment is not finished, so nobody is named <em>yet</em> */
    ASSESSMENT_PENDING,
    /** ASIAKAS_EI_HALUA: the client does not want one */
    CLIENT_DECLINES,
    /** ILMEISEN_TARPEETON: judged manifestly unnecessary */
    MANIFESTLY_UNNECESSARY,
    /** PAATTYMASSA: the clienthood is about to end */
    ENDING
}
