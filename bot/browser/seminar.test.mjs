// Announces a seminar in the Agents Playground, as a facilitator does.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openChat } from "./chat.mjs";

let chat;

before(async () => {
  chat = await openChat("5");
}, { timeout: 180_000 });

after(() => chat?.close());

test("gives a facilitator one form, which says what is missing", async () => {
  await chat.say("uusi tilaisuus");
  await chat.page.getByRole("button", { name: "Esikatsele" }).waitFor();
  await chat.fitsPhone("phone-seminar-form");
  await chat.press("Esikatsele");
  await chat.page.waitForTimeout(700);
  await chat.picture("seminar-form-missing");
});

test("says that no event is coming up", async () => {
  await chat.say("milloin on seminaari");
  await chat.page.waitForTimeout(1500);
  await chat.picture("seminar-none");
});

test("the bot has nothing to complain of", () => {
  assert.deepEqual(chat.complaints(), []);
});
