// Asks the bot in the Agents Playground, in a real browser. Needs `mvn package` before, npx, and a Chromium.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { startBot } from "./bot.mjs";

const PICTURES = new URL("../target/browser/", import.meta.url).pathname;
const QUIET_CHROMIUM = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SLOWEST = 30_000;
const CHAT = { x: 335, y: 56, width: 610, height: 858 }; // without what the Playground has around it
const PHONES_CARD = "300px"; // of the 390 pixels of a common phone

let bot;
let browser;
let page;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  bot = await startBot();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: QUIET_CHROMIUM,
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, deviceScaleFactor: 2, locale: "fi-FI" });
  page.setDefaultTimeout(SLOWEST);
  await page.goto(bot.playground);
  await page.locator("div[role=textbox]").last().waitFor();
}, { timeout: 180_000 });

after(async () => {
  await browser?.close();
  await bot?.stop();
});

test("offers the namesakes, and tells whose named worker it is when one is picked", async () => {
  await say("Kuka on Matti Virtasen omatyöntekijä?");

  await page.getByText("Löysin useita henkilöitä. Valitse oikea.").waitFor();
  assert.equal(await page.getByText("000789").count(), 0, "a namesake whom the asker may not see");
  await picture("choice");
  await page.getByRole("button", { name: /000456/ }).click();
  await page.getByText("Omatyöntekijä: Riitta Aalto").waitFor();
  assert.ok(await page.getByText("000456").count() > 0, "the client's number");
  assert.equal(await page.getByText("Valitse oikea").count(), 0, "the choice is gone");
  await picture("card");
});

test("answers in Swedish who is asked in Swedish", async () => {
  await say("Vem är Gunnar Lindqvists egna kontaktperson?");

  await page.getByText("Egen kontaktperson: Tiina Mäkelä").waitFor();
  await picture("swedish");
});

test("tells the substitute first", async () => {
  await say("Kuka on asiakkaan 000123 omatyöntekijä?");

  await page.getByText("Sijainen: Outi Salmi").waitFor();
  await fitsPhone("phone-card");
});

test("no choice is cut on a phone", async () => {
  await say("Kuka on Matti Virtasen omatyöntekijä?");

  await page.getByText("Löysin useita henkilöitä. Valitse oikea.").waitFor();
  await picture("conversation", CHAT);
  await fitsPhone("phone-choice");
});

test("offers what a typing error may have meant, and goes on from the answer", async () => {
  await say("kuka on gunnar lindqvits omatyöntekijä");
  await page.getByText("En löytänyt täsmälleen tätä nimeä. Tarkoititko tätä henkilöä?").waitFor();
  await picture("typing-error");
  await page.getByRole("button", { name: "Kyllä" }).last().click();
  await page.getByText("Omatyöntekijä: Tiina Mäkelä").last().waitFor();
  await say("milloin nimetty?");
  await page.getByText(/^Nimetty alkaen/).last().waitFor();
  await fitsPhone("phone-follow-up");
});

test("tells a colleague's number", async () => {
  await say("tiinan numero");
  await page.getByText(/Tiina Mäkelä, /).last().waitFor();
  await picture("directory");
});

test("tells nothing without a right to know, and the worker for a reason", async () => {
  await say("Kuka on asiakkaan 000789 omatyöntekijä?");
  await page.getByText("Vastaus ei kerro, onko henkilö asiakas.").waitFor();
  await picture("nothing-told");
  await page.getByRole("button", { name: "Ilmoita peruste" }).last().click();
  await page.getByText("Mihin työtehtävään tarvitset tiedon?").waitFor();
  await fitsPhone("phone-reasons");
  await page.getByRole("button", { name: "Muu peruste…" }).click();
  const field = page.locator("textarea").last();
  await field.fill("Kalle Kuikka soitti");
  await page.getByRole("button", { name: "Lähetä", exact: true }).last().click();
  await page.getByText("Teksti näyttää sisältävän henkilön nimen").waitFor();
  await picture("reason-in-words");
  await page.locator("textarea").last().fill("Verkostopalaveri on sovittu huomiseksi");
  await page.getByRole("button", { name: "Lähetä", exact: true }).last().click();
  await page.getByText("Mihin työtehtävään").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Väärä henkilö – piilota" }).last().waitFor();
  await picture("told-for-a-reason");
});

test("takes a card away that shows the wrong person", async () => {
  await say("Kuka on asiakkaan 000456 omatyöntekijä?");
  await page.getByText("Omatyöntekijä: Riitta Aalto").last().waitFor();
  await page.getByRole("button", { name: "Väärä henkilö – piilota" }).last().click();
  await page.getByText("Vastaus on poistettu näkyvistä.").waitFor();
  await picture("hidden");
});

test("leaks nothing in a channel", async () => {
  await page.getByRole("treeitem", { name: /General/ }).click();
  await mention("Omabotti", "Kuka on Helmi Lahtisen omatyöntekijä?");

  await page.getByText("Vastaan asiakkaita koskeviin kysymyksiin vain kahdenkeskisessä keskustelussa.").waitFor();
  await picture("channel");
  const shown = await page.locator("body").innerText();
  const said = shown.replaceAll("Kuka on Helmi Lahtisen omatyöntekijä?", "");
  assert.doesNotMatch(said, /Lahti|Outi|Salmi|000130/);
});

test("the bot has nothing to complain of", () => {
  assert.doesNotMatch(bot.log(), / (WARN|ERROR) /);
});

/** In the chat that is open. */
async function say(words) {
  const box = page.locator("div[role=textbox]").last();
  await box.click();
  await box.pressSequentially(words, { delay: 5 });
  await page.getByLabel("Send Message").last().click();
}

/** In a channel only what mentions the bot reaches it. */
async function mention(name, words) {
  const box = page.locator("div[role=textbox]").first();
  await box.click();
  await box.pressSequentially("@", { delay: 50 });
  await page.getByRole("menuitem", { name }).click();
  await box.pressSequentially(" " + words, { delay: 5 });
  await page.getByRole("button", { name: "Post" }).click();
}

/** The Playground is wider than a phone, so its last card is made as narrow as one leaves it. */
async function fitsPhone(name) {
  const card = page.locator(".ac-adaptiveCard").last();
  await card.evaluate((it, width) => (it.style.width = width), PHONES_CARD);
  await card.screenshot({ path: `${PICTURES}${name}.png` });
  const cut = await card.evaluate((it) =>
    [...it.querySelectorAll("*")].filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
      .map((each) => each.textContent));
  await card.evaluate((it) => (it.style.width = ""));
  assert.deepEqual(cut, [], "what does not fit");
}

async function picture(name, clip) {
  await page.waitForTimeout(700); // cards fade in
  await page.screenshot({ path: `${PICTURES}${name}.png`, clip });
}
