/**
 * The store in tests: real databases, migrated as in production. A test class marked {@link OnEveryStore} runs once on H2
 * and once on PostgreSQL, each time on a database of its own, which arrives as a {@link TestStore}.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.store;
