package fi.omabotti.proposal;

/** What somebody wants of a client's named workers. */
public enum ProposalKind {
    /** Somebody is named; whoever was it before is it no more. */
    NAME,
    /** Nobody is it any more. */
    END,
    /** Nobody need be named (Social Welfare Act 1301/2014, section 42). */
    NOT_NEEDED
}
