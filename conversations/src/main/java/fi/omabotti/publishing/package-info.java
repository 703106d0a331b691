/** Compilations of pre-tasks in chats: facilitators make, freeze and publish them, and those whom they concern read them. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.publishing;
