package fi.omabotti.bot;

import fi.omabotti.bot.doctor.DoctorConfiguration;
import org.springframework.context.annotation.Import;

/** The program as the command that looks whether all is in order, and begins nothing. */
@Import({ClockConfiguration.class, DoctorConfiguration.class})
public class DoctorApplication {}
