package fi.omabotti.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static Stream<String> bundles() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:fi/omabotti/**/{texts,words}_fi.properties");
        return Arrays.stream(found).map(TextsTest::address);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hold_the_same_keys_in_every_language(String finnish) throws IOException {
        Set<String> keys = load(finnish).stringPropertyNames();

        assertThat(keys).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(load(in(language, finnish)).stringPropertyNames()).isEqualTo(keys);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leave_the_same_places_to_fill_in_in_every_language(String finnish) throws IOException {
        Properties model = load(finnish);
        for (Language language : Language.values()) {
            Properties texts = load(in(language, finnish));
            for (String key : model.stringPropertyNames()) {
                assertThat(places(texts.getProperty(key))).as(key).isEqualTo(places(model.getProperty(key)));
            }
        }
    }

    /** MessageFormat swallows an apostrophe that stands alone, and what follows it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void double_every_apostrophe_and_leave_nothing_empty(String finnish) throws IOException {
        if (finnish.contains("/words_")) {
            return;
        }
        for (Language language : Language.values()) {
            Properties texts = load(in(language, finnish));
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key)).as(key).isNotBlank().doesNotContainPattern(LONE_APOSTROPHE);
                assertThat(new MessageFormat(texts.getProperty(key), language.locale()))
                        .isNotNull();
            }
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String in(Language language, String finnish) {
        return finnish.replace("_fi.properties", "_" + language.tag() + ".properties");
    }

    private static String address(Resource resource) {
        try {
            return resource.getURL().toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties load(String address) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                new PathMatchingResourcePatternResolver().getResource(address).getInputStream(),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
