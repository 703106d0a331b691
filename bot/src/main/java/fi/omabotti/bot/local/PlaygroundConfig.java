package fi.omabotti.bot.local;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The Playground's own settings: who is in its team, and who of them one is. It reads YAML, which JSON is. */
@JsonPropertyOrder({"version", "tenantId", "bot", "currentUser", "users", "personalChat", "groupChat", "team"})
record PlaygroundConfig(
        String version,
        String tenantId,
        Named bot,
        User currentUser,
        List<User> users,
        Id personalChat,
        Named groupChat,
        Team team) {

    private static final String TENANT = "7f1f9a0e-5b57-4c1c-8f0e-1f2a3b4c5d6e";
    private static final String BOT = "0d9c8b7a-1c2d-4e3f-9a4b-5c6d7e8f9a0b";
    private static final String TEAM = "2b1a0c9d-8e7f-4a6b-9c5d-4e3f2a1b0c9d";

    record Id(String id) {}

    record Named(String id, String name) {}

    /** A person, as the Playground spells it; it starts with nothing less. */
    record User(
            String id,
            String name,
            String givenName,
            String surname,
            String userPrincipleName,
            String email,
            String aadObjectId) {

        static User of(PlaygroundUser user) {
            String[] names = user.name().split(" ", 2);
            String address = user.directoryId() + "@esimerkki.fi";
            return new User(
                    "user-" + user.directoryId(),
                    user.name(),
                    names[0],
                    names[names.length - 1],
                    address,
                    address,
                    user.directoryId());
        }
    }

    record Team(String id, String name, String aadGroupId, List<Named> channels) {
        Team {
            channels = List.copyOf(channels);
        }
    }

    PlaygroundConfig {
        users = List.copyOf(users);
    }

    static PlaygroundConfig of(PlaygroundUser current) {
        List<User> others = new ArrayList<>();
        for (PlaygroundUser user : PlaygroundUser.everybody()) {
            if (!user.equals(current)) {
                others.add(User.of(user));
            }
        }
        return new PlaygroundConfig(
                "0.1.1",
                TENANT,
                new Named(BOT, "Omabotti"),
                User.of(current),
                others,
                new Id("personal-chat"),
                new Named("group-chat", "Ryhmäkeskustelu"),
                new Team("team", "Sosiaalipalvelut", TEAM, List.of(new Named("channel", "Ilmoitukset"))));
    }

    String text() {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }
}
