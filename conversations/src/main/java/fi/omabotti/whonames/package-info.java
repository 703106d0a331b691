/** Who is to name a client's worker: what the county has written down about it, and nothing that the bot makes up (V-18). */
@NullMarked
package fi.omabotti.whonames;

import org.jspecify.annotations.NullMarked;
