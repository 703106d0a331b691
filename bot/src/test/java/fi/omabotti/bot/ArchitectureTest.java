package fi.omabotti.bot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fi.omabotti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_teams_sees_the_sdk_and_its_json = noClasses()
            .that()
            .resideOutsideOfPackage("fi.omabotti.bot.teams..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.microsoft.bot..", "com.fasterxml.jackson.databind..", "okhttp3..", "retrofit2..");

    @ArchTest
    static final ArchRule the_edge_knows_no_conversation_by_name = noClasses()
            .that()
            .resideInAnyPackage(
                    "fi.omabotti.bot.teams..",
                    "fi.omabotti.bot.cards..",
                    "fi.omabotti.bot.gate..",
                    "fi.omabotti.bot.auth..")
            .should()
            .dependOnClassesThat(resideInAPackage("fi.omabotti..")
                    .and(not(resideInAnyPackage("fi.omabotti.bot..", "fi.omabotti.conversation.."))));

    @ArchTest
    static final ArchRule delivery_knows_the_seam_and_the_staff_only = noClasses()
            .that()
            .resideInAPackage("fi.omabotti.bot.delivery..")
            .should()
            .dependOnClassesThat(resideInAPackage("fi.omabotti..")
                    .and(not(resideInAnyPackage(
                            "fi.omabotti.bot..", "fi.omabotti.conversation..", "fi.omabotti.staff.."))));

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("fi.omabotti.bot.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_is_asked_of_a_clock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks the system for the time",
                    (JavaCall<?> call) -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()));
}
