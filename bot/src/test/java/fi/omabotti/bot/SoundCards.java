package fi.omabotti.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Fails a test in which Teams was sent a card with a fault. A post that comes later fails the next one. */
final class SoundCards implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        TeamsStub teams = SpringExtension.getApplicationContext(test).getBean(TeamsStub.class);

        assertThat(teams.cards().faults()).as("cards that Teams was sent").isEmpty();
    }
}
