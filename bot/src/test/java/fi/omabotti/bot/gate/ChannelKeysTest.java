package fi.omabotti.bot.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import fi.omabotti.bot.Channel;
import fi.omabotti.bot.auth.ClockOfHands;
import fi.omabotti.bot.gate.PublishedKeys.KeysOutOfReach;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is known of the channel's keys, while the channel changes them, is slow or is gone. */
@ExtendWith(OutputCaptureExtension.class)
class ChannelKeysTest {

    private static final RSAKey OLD = Channel.key("old", key -> key);
    private static final RSAKey NEW = Channel.key("new", key -> key);

    private final ClockOfHands clock = new ClockOfHands();
    private final AtomicInteger fetches = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** What the channel publishes, and whether it answers. */
    private volatile JWKSet published = new JWKSet(OLD.toPublicJWK());

    private volatile boolean down;
    private volatile CountDownLatch slow = new CountDownLatch(0);

    @AfterEach
    void stop() {
        slow.countDown();
        threads.shutdownNow();
    }

    @Test
    void are_fetched_before_anybody_asks_and_then_not_again() {
        ChannelKeys keys = fetched();

        assertThat(keys.get(named("old"), null)).hasSize(1);
        clock.turn(Duration.ofHours(23));
        assertThat(keys.get(named("old"), null)).hasSize(1);

        assertThat(fetches).hasValue(1);
    }

    @Test
    void a_new_key_works_half_a_minute_after_the_last_fetch_and_the_old_one_no_more() {
        ChannelKeys keys = fetched();
        published = new JWKSet(NEW.toPublicJWK());

        clock.turn(Duration.ofSeconds(29));
        assertThat(keys.get(named("new"), null)).isEmpty();
        clock.turn(Duration.ofSeconds(1));
        assertThat(keys.get(named("new"), null)).hasSize(1);
        assertThat(keys.get(named("old"), null)).isEmpty();
    }

    @Test
    void a_minute_of_invented_keys_costs_three_fetches_at_most() {
        ChannelKeys keys = fetched();

        IntStream.range(0, 600).forEach(i -> {
            clock.turn(Duration.ofMillis(100));
            assertThat(keys.get(named("invented-" + i), null)).isEmpty();
        });

        assertThat(fetches).hasValueBetween(2, 3);
    }

    @Test
    void who_asks_while_they_are_being_fetched_waits_for_the_same_fetch() {
        slow = new CountDownLatch(1);
        ChannelKeys keys = new ChannelKeys(this::fetch, clock);
        List<Future<List<JWK>>> asked = ask(keys, 8, "old");

        slow.countDown();

        assertThat(asked).allSatisfy(answer -> assertThat(answer.get()).hasSize(1));
        assertThat(fetches).hasValue(1);
    }

    @Test
    void few_wait_and_who_has_a_known_key_never() {
        ChannelKeys keys = fetched();
        clock.turn(Duration.ofSeconds(30));
        slow = new CountDownLatch(1);
        published = new JWKSet(List.of(OLD.toPublicJWK(), NEW.toPublicJWK()));
        Queue<List<JWK>> answers = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> asked = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.runAsync(() -> answers.add(keys.get(named("new"), null)), threads))
                .toList();

        await().until(() -> answers.size() == 12);
        assertThat(answers).allSatisfy(answer -> assertThat(answer).isEmpty());
        assertThat(keys.get(named("old"), null)).hasSize(1);

        slow.countDown();
        assertThat(asked).allSatisfy(answer -> assertThat(answer.get()).isNull());
        assertThat(answers).filteredOn(answer -> answer.size() == 1).hasSize(8);
    }

    @Test
    void a_day_later_they_are_renewed_while_the_old_ones_go_on_being_used() {
        ChannelKeys keys = fetched();
        clock.turn(Duration.ofHours(24));
        slow = new CountDownLatch(1);
        published = new JWKSet(NEW.toPublicJWK());

        assertThat(keys.get(named("old"), null)).hasSize(1);
        slow.countDown();

        await().until(() -> keys.get(named("old"), null).isEmpty());
        assertThat(keys.get(named("new"), null)).hasSize(1);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void while_the_channel_is_down_what_is_known_stays_known_and_is_asked_for_now_and_then(CapturedOutput output) {
        ChannelKeys keys = fetched();
        down = true;
        clock.turn(Duration.ofDays(3));

        IntStream.range(0, 60).forEach(i -> {
            assertThat(keys.get(named("old"), null)).hasSize(1);
            assertThat(keys.get(named("unknown"), null)).isEmpty();
            clock.turn(Duration.ofSeconds(1));
        });

        assertThat(fetches).hasValueBetween(2, 3);
        assertThat(output.toString().lines().filter(line -> line.contains("could not be fetched: gone; 1 known")))
                .hasSize(fetches.get() - 1);
        down = false;
        clock.turn(Duration.ofSeconds(30));
        assertThat(keys.get(named("unknown"), null)).isEmpty();
        assertThat(fetches).hasValueBetween(3, 4);
    }

    @Test
    void a_clock_that_was_set_back_keeps_no_new_key_out() {
        ChannelKeys keys = fetched();
        published = new JWKSet(NEW.toPublicJWK());

        clock.turn(Duration.ofHours(-2));

        assertThat(keys.get(named("new"), null)).hasSize(1);
    }

    @Test
    void a_key_is_good_from_its_beginning_until_its_end() {
        Date from = Date.from(clock.instant().plusSeconds(10));
        Date until = Date.from(clock.instant().plusSeconds(20));
        published =
                new JWKSet(Channel.key("short", key -> key.notBeforeTime(from).expirationTime(until))
                        .toPublicJWK());
        ChannelKeys keys = fetched();

        clock.turn(Duration.ofSeconds(9));
        assertThat(keys.get(named("short"), null)).isEmpty();
        clock.turn(Duration.ofSeconds(1));
        assertThat(keys.get(named("short"), null)).hasSize(1);
        clock.turn(Duration.ofSeconds(9));
        assertThat(keys.get(named("short"), null)).hasSize(1);
        clock.turn(Duration.ofSeconds(1));
        assertThat(keys.get(named("short"), null)).isEmpty();
    }

    private JWKSet fetch() {
        fetches.incrementAndGet();
        try {
            slow.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (down) {
            throw new KeysOutOfReach("gone");
        }
        return published;
    }

    /** Once they are there. */
    private ChannelKeys fetched() {
        ChannelKeys keys = new ChannelKeys(this::fetch, clock);
        await().until(() -> fetches.get() == 1);
        assertThat(keys.get(named("none"), null)).isEmpty();
        return keys;
    }

    private List<Future<List<JWK>>> ask(ChannelKeys keys, int times, String name) {
        return IntStream.range(0, times)
                .mapToObj(i -> threads.submit(() -> keys.get(named(name), null)))
                .toList();
    }

    private static JWKSelector named(String id) {
        return new JWKSelector(JWKMatcher.forJWSHeader(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(id).build()));
    }
}
