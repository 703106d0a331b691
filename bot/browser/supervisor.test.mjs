// What a supervisor sees of the own units in the Agents Playground.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openChat } from "./chat.mjs";

let chat;

before(async () => {
  chat = await openChat("3");
}, { timeout: 180_000 });

after(() => chat?.close());

test("draws the clients of each worker as bars, and says them as text", async () => {
  await chat.say("tiimin asiakasmäärät");
  await chat.reads(/^Tiina Mäkelä/);
  await chat.picture("caseload");
  await chat.fitsPhone("phone-caseload");
});

test("counts those without a named worker, and those about whom a rule is broken", async () => {
  await chat.say("keneltä puuttuu omatyöntekijä");
  await chat.reads(/^Omatyöntekijä puuttuu/);
  await chat.fitsPhone("phone-unassigned");
  await chat.say("näytä poikkeamat");
  await chat.reads(/^Poikkeama on/);
  await chat.picture("deviations");
});

test("the bot has nothing to complain of", () => {
  assert.deepEqual(chat.complaints(), []);
});
