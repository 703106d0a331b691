/** What people write in fields of their own words: looked at before it is kept, without ever asking the client store. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.freetext;
