import java.util.List;

/** A message with a card, of about the size of the bot's. */
final class FloorCard {

    private static final String NOBODY = "{\"type\":\"message\",\"summary\":\"Omabotti vastasi\",\"text\":\"Ei löytynyt.\"}";

    private static final String TOLD = """
            {"type":"message","from":{"id":"%1$s","name":"Omabotti"},"recipient":{"id":"%2$s","name":"Kaisa Kysyjä",
             "aadObjectId":"%3$s"},"conversation":{"id":"%4$s","conversationType":"personal","tenantId":"%5$s"},
             "replyToId":"%6$s","summary":"Omabotti vastasi","attachments":[
             {"contentType":"application/vnd.microsoft.card.adaptive","content":
              {"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5",
               "lang":"fi","fallbackText":"Omabotti vastasi","body":[
               {"type":"TextBlock","text":"Omatyöntekijä: %7$s","style":"heading","size":"Large","weight":"Bolder",
                "wrap":true},
               {"type":"TextBlock","text":"%8$s","wrap":true},
               {"type":"FactSet","facts":[{"title":"Asiakas","value":"%9$s %10$s"},
                {"title":"Asiakasnumero","value":"%11$s"},{"title":"Syntymävuosi","value":"%12$s"},
                {"title":"Nimike","value":"%13$s"},{"title":"Yksikkö","value":"%14$s"},
                {"title":"Nimetty alkaen","value":"%15$s"},{"title":"Sijainen","value":"%16$s"}]},
               {"type":"TextBlock","text":"Tieto haettu tänään","size":"Small","isSubtle":true,"wrap":true}],
              "actions":[
               {"type":"Action.OpenUrl","title":"Soita","url":"https://teams.microsoft.com/l/call/0/0?users=%17$s"},
               {"type":"Action.OpenUrl","title":"Avaa keskustelu",
                "url":"https://teams.microsoft.com/l/chat/0/0?users=%17$s"},
               {"type":"Action.Execute","title":"Tieto on väärin","verb":"correction/ask","data":
                {"omabotti":{"conversation":"correction","action":"ask","language":"fi","values":{"client":"%11$s"}}},
                "fallback":{"type":"Action.Submit","title":"Tieto on väärin","data":
                 {"omabotti":{"conversation":"correction","action":"ask","language":"fi","values":{"client":"%11$s"}},
                  "msteams":{"feedback":{"hide":true}}}}},
               {"type":"Action.Execute","title":"Väärä henkilö – piilota","verb":"named-worker/hide","data":
                {"omabotti":{"conversation":"named-worker","action":"hide","language":"fi","values":{}}},
                "fallback":{"type":"Action.Submit","title":"Väärä henkilö – piilota","data":
                 {"omabotti":{"conversation":"named-worker","action":"hide","language":"fi","values":{}},
                  "msteams":{"feedback":{"hide":true}}}}}]}}]}
            """;

    private FloorCard() {}

    static String draw(FloorStore.Asking asked, FloorStore.Told told) {
        if (told.client().isEmpty()) {
            return NOBODY;
        }
        List<Object> client = told.client();
        List<Object> worker = told.worker().isEmpty() ? FloorStore.NO_WORKER : told.worker();
        return TOLD.formatted(
                asked.bot(), asked.user(), asked.asker(), asked.chat(), asked.tenant(), asked.id(),
                worker.get(0), worker.get(2), client.get(2), client.get(3), client.get(1), client.get(4),
                worker.get(1), worker.get(5), worker.get(4), worker.get(6), worker.get(3));
    }
}
