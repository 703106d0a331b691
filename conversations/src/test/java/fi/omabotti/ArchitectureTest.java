package fi.omabotti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packages = "fi.omabotti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CONVERSATIONS = {
        "fi.omabotti.namedworker..",
        "fi.omabotti.incident..",
        "fi.omabotti.correction..",
        "fi.omabotti.nondisclosure..",
        "fi.omabotti.logreport..",
        "fi.omabotti.monitoring..",
        "fi.omabotti.directory..",
        "fi.omabotti.caseload..",
        "fi.omabotti.away..",
        "fi.omabotti.naming..",
        "fi.omabotti.seminar..",
        "fi.omabotti.answering..",
        "fi.omabotti.organising..",
        "fi.omabotti.pulse..",
        "fi.omabotti.roledescription..",
        "fi.omabotti.feedback..",
        "fi.omabotti.publishing..",
        "fi.omabotti.roleguide..",
        "fi.omabotti.privacy..",
        "fi.omabotti.languagechoice..",
        "fi.omabotti.guide.."
    };

    @ArchTest
    static final ArchRule knows_no_web_no_http_no_json = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "jakarta.servlet..",
                    "java.net.http..",
                    "com.fasterxml..",
                    "tools.jackson..",
                    "com.microsoft..",
                    "fi.omabotti.bot..");

    @ArchTest
    static final ArchRule has_no_cycles =
            slices().matching("fi.omabotti.(*)..").should().beFreeOfCycles();

    /** A conversation is known by the seam alone; a feature that another one needs is a domain of its own. */
    @ArchTest
    static final ArchRule nobody_knows_a_conversation_by_name = noClasses()
            .that()
            .resideOutsideOfPackages(CONVERSATIONS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CONVERSATIONS);

    @ArchTest
    static final ArchRule conversations_have_no_public_types = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .resideInAnyPackage(CONVERSATIONS)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule asks_a_clock_for_the_time = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
