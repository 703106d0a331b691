package fi.omabotti.bot.doctor;

import fi.omabotti.audit.LastSegment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of the audit trail fits its seal, and the key is the one that it was sealed with. */
record TrailCheck(Environment settings, JdbcClient jdbc, Clock clock) implements Check {

    @Override
    public List<Finding> look() {
        LastSegment last = new LastSegment(
                jdbc,
                settings.getProperty("omabotti.audit.key"),
                Path.of(settings.getProperty("omabotti.audit.key-file", "./data/audit.key")));
        return List.of(
                switch (last.state()) {
                    case NOT_BEGUN -> Finding.warning("trail-not-begun");
                    case NO_KEY -> Finding.failed("trail-no-key");
                    case ANOTHER_KEY -> Finding.failed("trail-another-key");
                    case NOT_SOUND -> Finding.failed("trail-not-sound");
                    case SOUND -> Finding.passed("trail", text(last));
                });
    }

    private String text(LastSegment last) {
        return last.sealedAt()
                .map(it ->
                        LocalDateTime.ofInstant(it, clock.getZone()).withNano(0).toString())
                .orElse("?");
    }
}
