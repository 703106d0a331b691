/** "Kuka on ... omatyöntekijä?" Who is a client's named worker (Social Welfare Act 1301/2014 section 42)? */
@org.jspecify.annotations.NullMarked
package fi.omabotti.namedworker;
