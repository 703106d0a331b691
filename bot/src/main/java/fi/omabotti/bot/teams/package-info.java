/**
 * Teams. One activity in, at most one reply out; the only package that sees the Bot Framework SDK, of which it uses the
 * schema and the connector's client. Everything here is plain synchronous code on the thread of the request.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.bot.teams;
