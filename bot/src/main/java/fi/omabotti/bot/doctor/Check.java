package fi.omabotti.bot.doctor;

import java.util.List;

/** Looks at one thing and changes nothing. What it throws is told by the name of its class. */
@FunctionalInterface
interface Check {

    /** At least one finding. */
    List<Finding> look();
}
