// A dialog: the Playground opens none, so this asks the bot as Teams would, and draws what it answers with Microsoft's renderer.
import { randomUUID } from "node:crypto";

const RENDERER = new URL("node_modules/adaptivecards/dist/adaptivecards.min.js", import.meta.url).pathname;
const PHONE = { width: 390, height: 780 };
const LOOKS = {
  fontFamily: "Segoe UI, Helvetica Neue, sans-serif",
  supportsInteractivity: true,
  spacing: { padding: 20 },
  actions: { maxActions: 6, actionsOrientation: "vertical", actionAlignment: "stretch" },
};

/** Opens by a button of what the bot answers to the words; gives the page that shows it, whose `press` takes a button's name. */
export async function openDialog(bot, browser, words, button) {
  const [answer] = (await send({ type: "message", text: words, deliveryMode: "expectReplies" })).activities;
  const card = answer.attachments[0].content;
  const page = await phone(browser);
  await turn("task/fetch", card.actions.find((each) => each.title === button).data);
  return page;

  async function turn(name, data) {
    const { task } = await send({ type: "invoke", name, value: { data, context: { theme: "default" } } });
    const shown = task.value.card.content;
    await page.evaluate(draw, { shown, looks: LOOKS });
    page.press = async (title) => {
      const pressed = shown.actions.find((each) => each.title === title).data;
      await turn("task/submit", { ...(await page.evaluate(written)), ...pressed });
    };
  }

  async function send(activity) {
    const response = await fetch(bot.address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        id: randomUUID(),
        serviceUrl: `${bot.playground}/_connector`,
        from: { id: "user", aadObjectId: bot.directoryId },
        conversation: { id: "dialogs-chat", conversationType: "personal" },
        ...activity,
      }),
    });
    return response.json();
  }
}

/** A card, as a phone shows it. */
export async function drawCard(browser, card) {
  const page = await phone(browser);
  await page.evaluate(draw, { shown: card, looks: LOOKS });
  return page;
}

async function phone(browser) {
  const page = await browser.newPage({ viewport: PHONE, deviceScaleFactor: 2 });
  await page.addScriptTag({ path: RENDERER });
  return page;
}

function draw({ shown, looks }) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(looks);
  card.parse(shown);
  document.body.replaceChildren(card.render());
  globalThis.card = card;
}

function written() {
  return Object.fromEntries(globalThis.card.getAllInputs().map((input) => [input.id, input.value]));
}
