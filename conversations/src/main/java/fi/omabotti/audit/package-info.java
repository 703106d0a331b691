/**
 * Who asked or changed what about whom: ids and outcomes, in the transaction of what was told. {@link
 * fi.omabotti.audit.AuditTrail} writes rows with a MAC, {@link fi.omabotti.audit.AuditSealer} chains them, {@link
 * fi.omabotti.audit.AuditVerifier} finds out what was done to them, {@link fi.omabotti.audit.AuditPurge} removes old ones.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.audit;
