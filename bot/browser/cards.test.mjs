// Every card that the tests have drawn (bot/target/cards), by the official renderer: no warning, nothing cut on a phone.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const CARDS = new URL("../target/cards/", import.meta.url).pathname;
const TEXTS = new URL("../src/main/resources/fi/omabotti/bot/", import.meta.url).pathname;
const PICTURES = new URL("../target/browser/", import.meta.url).pathname;
const RENDERER = new URL("./node_modules/adaptivecards/dist/adaptivecards.min.js", import.meta.url).pathname;
const PHONE = 360; // CSS pixels

// As Teams has them, light and dark.
const THEMES = {
  light: { ground: "#ffffff", words: "#242424", subtle: "#616161", emphasis: "#f0f0f0" },
  dark: { ground: "#292929", words: "#ffffff", subtle: "#adadad", emphasis: "#3d3d3d" },
};

let browser;
let page;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  page = await browser.newPage({ viewport: { width: PHONE, height: 800 } });
  await page.setContent("<!doctype html><html lang=fi><body style='margin:8px;font-family:sans-serif'></body></html>");
  await page.addStyleTag({ content: "* { overflow-wrap: anywhere }" }); // as in Teams: a path has no blank to break at
  await page.addScriptTag({ path: RENDERER });
});

after(() => browser.close());

function files() {
  return readdirSync(CARDS).filter((name) => name.endsWith(".json"));
}

/** @returns what the renderer warns of, and what does not fit into the width of a phone */
function draw(card, theme) {
  return page.evaluate(
    ([json, colours]) => {
      const faults = [];
      const context = new AdaptiveCards.SerializationContext();
      const drawn = new AdaptiveCards.AdaptiveCard();
      const style = { default: colours.words, subtle: colours.subtle };
      const foreground = Object.fromEntries(
        ["default", "accent", "good", "warning", "attention", "light", "dark"].map((name) => [name, style]),
      );
      drawn.hostConfig = new AdaptiveCards.HostConfig({
        actions: { maxActions: 6, actionsOrientation: "vertical", actionAlignment: "stretch" },
        containerStyles: {
          default: { backgroundColor: colours.ground, foregroundColors: foreground },
          emphasis: { backgroundColor: colours.emphasis, foregroundColors: foreground },
          accent: { backgroundColor: "#0b5c6b", foregroundColors: foreground },
          attention: { backgroundColor: "#b4262c", foregroundColors: foreground },
        },
      });
      // The renderer's own pattern remembers where it left off, and would refuse every other language.
      AdaptiveCards.AdaptiveCard.langProperty.regEx.lastIndex = 0;
      drawn.parse(json, context);
      for (let i = 0; i < context.eventCount; i++) {
        faults.push(context.getEventAt(i).message);
      }
      drawn.validateProperties().validationEvents.forEach((event) => faults.push(event.message));
      const element = drawn.render();
      document.body.replaceChildren(element);
      document.body.style.background = colours.ground;
      if (document.documentElement.scrollWidth > window.innerWidth) {
        faults.push(`is ${document.documentElement.scrollWidth} pixels wide`);
      }
      for (const part of element.querySelectorAll("*")) {
        if (part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1 && !part.matches("input, select, textarea")) {
          faults.push(`is cut: ${part.textContent.slice(0, 40)}`);
        }
      }
      return faults;
    },
    [card, THEMES[theme]],
  );
}

test("every card is drawn without a warning, on a phone, in both themes", async () => {
  const names = files();
  assert.ok(names.length > 400, `${CARDS} holds ${names.length} cards: run mvn verify first`);
  const faults = [];
  for (const name of names) {
    const card = JSON.parse(readFileSync(CARDS + name, "utf8"));
    for (const theme of Object.keys(THEMES)) {
      (await draw(card, theme)).forEach((fault) => faults.push(`${name}, ${theme}: ${fault}`));
    }
  }
  assert.deepEqual(faults, []);
});

test("every text of the bot itself stands on a card that its tests were sent", () => {
  const seen = files()
    .filter((name) => name.startsWith("seen-"))
    .map((name) => readFileSync(CARDS + name, "utf8"))
    .join("\n");
  const notOnCards = ["declined", "nothing-found"]; // Teams shows them as words of its own
  const unseen = ["teams", "delivery"]
    .flatMap((part) => readFileSync(`${TEXTS}${part}/texts_fi.properties`, "utf8").split("\n"))
    .filter((line) => line.includes("=") && !notOnCards.includes(line.split("=")[0]))
    .filter((line) => !line.slice(line.indexOf("=") + 1).split(/\{\d\}/).every((words) => seen.includes(words)));

  assert.deepEqual(unseen, []);
});

test("a broken card is noticed", async () => {
  const faults = await draw({ type: "AdaptiveCard", version: "1.5", body: [{ type: "Input.Text" }, { type: "NoSuch" }] }, "light");

  assert.ok(faults.length >= 2, faults.join("; "));
});

test("a sheet of cards is there to be looked at", async () => {
  const names = files().filter((_, i, all) => i % Math.ceil(all.length / 24) === 0);
  for (const theme of Object.keys(THEMES)) {
    const sheet = await browser.newPage({ viewport: { width: 6 * (PHONE + 16), height: 900 } });
    const pictures = [];
    for (const name of names) {
      await draw(JSON.parse(readFileSync(CARDS + name, "utf8")), theme);
      pictures.push((await page.locator("body").screenshot()).toString("base64"));
    }
    await sheet.setContent(
      `<body style="margin:0;background:#888;columns:6;column-gap:8px">${pictures.map((it) => `<img style="width:100%;margin-bottom:8px" src="data:image/png;base64,${it}">`).join("")}</body>`,
    );
    await sheet.screenshot({ path: `${PICTURES}cards-${theme}.png`, fullPage: true });
    await sheet.close();
  }
});
