package fi.omabotti.proposal;

import fi.omabotti.audit.AuditEvent;

/** What becomes of proposals by themselves, for the audit trail. */
enum ProposalEvent implements AuditEvent {
    PROPOSAL_EXPIRED,
    PROPOSAL_SETTLED,
    PROPOSAL_IN_CONFLICT
}
