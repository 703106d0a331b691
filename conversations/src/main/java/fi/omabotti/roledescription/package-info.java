/** "Mikä on omatyöntekijän rooli?": the role described to staff, clients and partners, drafted and accepted. */
@org.jspecify.annotations.NullMarked
package fi.omabotti.roledescription;
