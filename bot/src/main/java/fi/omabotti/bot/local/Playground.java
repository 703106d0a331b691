package fi.omabotti.bot.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Starts the Playground once the bot listens, and says how that went in one line. The bot itself does well without. */
@Component
@Conditional(InLocalMode.class)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "local.playground.enabled", matchIfMissing = true)
final class Playground implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Playground.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String INSTEAD =
            "Ask by the curl above meanwhile, or turn it off by local.playground.enabled=false.";

    private final PlaygroundSettings settings;
    private final Environment environment;
    private volatile @Nullable PlaygroundProcess process;
    private volatile boolean stopping;

    Playground(PlaygroundSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** After the block of text that announces it. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(LocalNotice.ORDER + 1)
    void start() {
        try {
            PlaygroundConfig config = PlaygroundConfig.of(PlaygroundUser.chosen(settings.user()));
            int botPort = environment.getRequiredProperty("local.server.port", Integer.class);
            PlaygroundProcess started = PlaygroundProcess.start(config, settings.port(), botPort);
            process = started;
            Thread follower = new Thread(() -> follow(started), "playground");
            follower.setDaemon(true);
            follower.start();
        } catch (IOException noNode) {
            log.warn("The Playground needs Node.js 20 or newer, and npx was not found. {}", INSTEAD);
        }
    }

    @Override
    public void destroy() {
        stopping = true;
        PlaygroundProcess running = process;
        if (running != null) {
            running.close();
        }
    }

    private void follow(PlaygroundProcess started) {
        CompletableFuture<Integer> listening = new CompletableFuture<>();
        CompletableFuture<Void> impatient = listening
                .copy()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .handle((port, late) -> {
                    if (port == null && !stopping) {
                        log.info("The Playground is slow to start: npx may be fetching it. {}", INSTEAD);
                    }
                    return null;
                });
        try {
            started.follow(port -> {
                if (listening.complete(port)) {
                    tell(port);
                }
            });
            if (!stopping) {
                log.warn("The Playground has ended: {}. {}", started.lastWords(), INSTEAD);
            }
        } catch (IOException ended) {
            log.debug("The Playground's output ended", ended);
        } finally {
            impatient.cancel(false);
        }
    }

    private void tell(int port) {
        if (port != settings.port()) {
            log.warn("Port {} is in use; local.playground.port (LOCAL_PLAYGROUND_PORT) changes it", settings.port());
        }
        log.info("The Playground answers: http://localhost:{}", port);
    }
}
