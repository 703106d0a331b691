/** Pre-tasks in one's own chat: answered page by page, handed in, changed, deleted (D10). */
@org.jspecify.annotations.NullMarked
package fi.omabotti.answering;
