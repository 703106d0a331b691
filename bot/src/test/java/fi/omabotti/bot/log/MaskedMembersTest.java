package fi.omabotti.bot.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as JSON keeps what the log as text keeps, with the settings that the product has. */
class MaskedMembersTest {

    private static final String CODE = "130245-987E";

    private final LoggerContext context = new LoggerContext();
    private final StandardEnvironment settings = new StandardEnvironment();

    MaskedMembersTest() throws IOException {
        settings.getPropertySources()
                .addFirst(new YamlPropertySourceLoader()
                        .load("production", new ClassPathResource("application.yaml"))
                        .get(0));
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putObject(Environment.class.getName(), settings);
    }

    @Test
    void a_code_is_masked_wherever_it_stands() {
        LoggingEvent event = event("Looked for {}", CODE);
        event.setThrowableProxy(
                new ThrowableProxy(new IllegalStateException("no row for " + CODE, new IOException(CODE))));
        event.setMDCPropertyMap(Map.of(TraceId.FIELD, "0123456789abcdef", "row", CODE));

        String json = json(event);

        assertThat(json).contains("Looked for ******-****").doesNotContain("987E", "130245");
        assertThat(text(event("Looked for {}", CODE))).contains("Looked for ******-****");
    }

    @ParameterizedTest
    @ValueSource(strings = {"140346-976X", "130245A987E", "010105+9999", "130245u987e,", "(130245-987E)"})
    void the_same_is_masked_in_both_forms(String code) {
        assertThat(json(event("{}", code))).contains("******-****").doesNotContain(code);
        assertThat(text(event("{}", code))).contains("******-****").doesNotContain(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1130245-987E", "123456-02001", "0447531246", "c0ffee130245-987E"})
    void the_same_is_left_in_both_forms(String other) {
        assertThat(json(event("{}", other))).contains(other);
        assertThat(text(event("{}", other))).contains(other);
    }

    @Test
    void a_line_break_that_came_in_makes_no_line_of_its_own() {
        String json = json(event("id {}", "x\r\n2026-11-24 ERROR forged\u2028"));

        assertThat(json.strip()).doesNotContain("\n", "\r");
        assertThat(JsonMapper.shared().readTree(json).path("message").asString())
                .contains("forged");
    }

    @Test
    void the_id_of_the_turn_is_a_field() {
        LoggingEvent event = event("hei", "");
        event.setMDCPropertyMap(Map.of(TraceId.FIELD, "0123456789abcdef"));

        JsonNode line = JsonMapper.shared().readTree(json(event));

        assertThat(line.at("/trace/id").asString("") + line.path("trace.id").asString(""))
                .isEqualTo("0123456789abcdef");
        assertThat(text(event)).contains(" 0123456789abcdef ");
    }

    private LoggingEvent event(String message, String argument) {
        LoggingEvent event = new LoggingEvent(
                "caller", context.getLogger("fi.omabotti.Some"), Level.WARN, message, null, new Object[] {argument});
        return event;
    }

    private String json(LoggingEvent event) {
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        return new String(encoder.encode(event), UTF_8);
    }

    private String text(LoggingEvent event) {
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(Objects.requireNonNull(settings.getProperty("logging.pattern.console")));
        layout.start();
        return layout.doLayout(event);
    }
}
