// Somebody else's Teams: the Playground is one person's, so this says things to the bot as Teams would, and keeps what it posts.
import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { once } from "node:events";

const PATIENCE = 150_000; // what is done every minute is done within two

/** @param username of the sample */
export async function colleague(bot, username) {
  const posted = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) {
      body += chunk;
    }
    posted.push(JSON.parse(body));
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ id: randomUUID() }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    close: () => server.close(),

    async say(words) {
      await fetch(bot.address, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          id: randomUUID(),
          type: "message",
          text: words,
          deliveryMode: "expectReplies",
          serviceUrl: `http://127.0.0.1:${server.address().port}`,
          recipient: { id: "bot" },
          from: { id: "colleague", aadObjectId: directoryId(username) },
          conversation: { id: "colleagues-chat", conversationType: "personal" },
        }),
      });
    },

    /** The card in which these words stand, once it has come. */
    async isSent(words) {
      const deadline = Date.now() + PATIENCE;
      while (Date.now() < deadline) {
        const found = posted.find((each) => JSON.stringify(each).includes(words));
        if (found) {
          return found.attachments[0].content;
        }
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      throw new Error(`nobody sent: ${words}`);
    },
  };
}

/** As the sample makes it: the UUID of a name (version 3). */
function directoryId(username) {
  const bytes = createHash("md5").update(username).digest();
  bytes[6] = (bytes[6] & 0x0f) | 0x30;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
