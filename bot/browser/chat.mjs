// The chat with the bot in the Agents Playground, in a real browser. Needs `mvn package` before, npx, and a Chromium.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { startBot } from "./bot.mjs";
import { openDialog } from "./dialog.mjs";

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
const USUAL = { width: 1280, height: 1200 };
const TALL = { width: 1280, height: 2600 };
const CHAT = { x: 335, width: 610 }; // without what the Playground has around it
const ABOVE_CARD = 78; // who says it, and the question before
const BELOW_CARD = 25;
const PHONES_CARD = "300px"; // of the 390 pixels of a common phone

/**
 * @param user of the sample: a number, as the bot lists them at its start
 * @param settings of the bot, as its command line takes them
 */
export async function openChat(user, settings) {
  mkdirSync(PICTURES, { recursive: true });
  const bot = await startBot(user, settings);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: QUIET_CHROMIUM,
  });
  const page = await browser.newPage({ viewport: USUAL, deviceScaleFactor: 2, locale: "fi-FI" });
  page.setDefaultTimeout(SLOWEST);
  await page.goto(bot.playground);
  await page.locator("div[role=textbox]").last().waitFor();
  return new Chat(bot, browser, page);
}

class Chat {
  constructor(bot, browser, page) {
    this.bot = bot;
    this.browser = browser;
    this.page = page;
  }

  async close() {
    await this.browser.close();
    await this.bot.stop();
  }

  async say(words) {
    const box = this.page.locator("div[role=textbox]").last();
    await box.click();
    await box.pressSequentially(words, { delay: 5 });
    await this.page.getByLabel("Send Message").last().click();
  }

  /** In a channel only what mentions the bot reaches it. */
  async mention(name, words) {
    const box = this.page.locator("div[role=textbox]").first();
    await box.click();
    await box.pressSequentially("@", { delay: 50 });
    await this.page.getByRole("menuitem", { name }).click();
    await box.pressSequentially(" " + words, { delay: 5 });
    await this.page.getByRole("button", { name: "Post" }).click();
  }

  /** The latest button of that name. */
  async press(name) {
    await this.page.getByRole("button", { name, exact: typeof name === "string" }).last().click();
  }

  /** The latest one. */
  card() {
    return this.page.locator(".ac-adaptiveCard").last();
  }

  /** Of the latest card. */
  field(label) {
    return this.card().getByLabel(label).first();
  }

  /** One of those that a field takes, or a time. */
  async choose(label, option) {
    await this.field(label).click();
    await this.page.getByRole("option", { name: option, exact: true }).click();
  }

  /** One more of those of which a field takes several. */
  async tick(label, option) {
    await this.field(label).click();
    await this.page.getByRole("menuitemcheckbox", { name: option, exact: true }).click();
    await this.page.keyboard.press("Escape");
  }

  /** A day of the next month. */
  async chooseDay(label, day) {
    await this.field(label).click();
    await this.page.getByRole("button", { name: /^Next month/ }).click();
    await this.page.getByRole("button", { name: new RegExp(`^${day}, `) }).click();
  }

  /** Where the latest button of that name leads: the Playground does not go there. */
  async leadsTo(name) {
    return new URL(await this.page.getByRole("link", { name, exact: true }).last().getAttribute("title"));
  }

  /** The latest such text is there. */
  async reads(text) {
    await this.page.getByText(text).last().waitFor();
  }

  /** The Playground is wider than a phone, so a card is made as narrow as one leaves it, with room for all of it. */
  async fitsPhone(name, card = this.card()) {
    await this.page.setViewportSize(TALL);
    await card.evaluate((it, width) => (it.style.width = width), PHONES_CARD);
    await card.screenshot({ path: `${PICTURES}${name}.png` });
    await nothingIsCut(card);
    await card.evaluate((it) => (it.style.width = ""));
    await this.page.setViewportSize(USUAL);
  }

  /** What a button of the answer to these words opens, on a phone. */
  async dialog(words, button) {
    return openDialog(this.bot, this.browser, words, button);
  }

  async dialogFits(dialog, name) {
    await dialog.screenshot({ path: `${PICTURES}${name}.png`, fullPage: true });
    await nothingIsCut(dialog.locator(".ac-adaptiveCard"));
  }

  async picture(name, clip) {
    await this.page.waitForTimeout(700); // cards fade in
    await this.page.screenshot({ path: `${PICTURES}${name}.png`, clip });
  }

  /** The last cards, whole, with what was asked before them. */
  async pictureOfChat(name, cards = 2) {
    await this.page.setViewportSize(TALL);
    const from = await this.page.locator(".ac-adaptiveCard").nth(-cards).boundingBox();
    const to = await this.card().boundingBox();
    const y = from.y - ABOVE_CARD;
    await this.picture(name, { ...CHAT, y, height: to.y + to.height + BELOW_CARD - y });
    await this.page.setViewportSize(USUAL);
  }

  complaints() {
    return this.bot.log().match(/^.* (WARN|ERROR) .*$/gm) ?? [];
  }
}

async function nothingIsCut(card) {
  const cut = await card.evaluate((it) =>
    [...it.querySelectorAll("*")].filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
      .map((each) => each.textContent));
  assert.deepEqual(cut, [], "what does not fit");
}
