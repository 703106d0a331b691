package fi.omabotti.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: the bot as a server. */
@SpringBootApplication
public class OmabottiApplication {

    public static void main(String[] args) {
        SpringApplication.run(OmabottiApplication.class, args);
    }
}
