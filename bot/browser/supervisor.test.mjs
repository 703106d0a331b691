// What a supervisor keeps right and sees of the own units, in the Agents Playground.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openChat } from "./chat.mjs";

let chat;

before(async () => {
  chat = await openChat("3");
}, { timeout: 180_000 });

after(() => chat?.close());

test("confirms a naming by saving it, and the answer says that it waits for the client system", async () => {
  await chat.say("vaihda Helmi Lahtiselle omatyöntekijäksi Tiina Mäkelä");
  await chat.reads("Tarkista nimeäminen");
  await chat.press("Tallenna");
  await chat.reads("Vahvistettu. Odottaa kirjausta asiakastietojärjestelmään");
  await chat.fitsPhone("phone-naming-confirmed");
  await chat.say("Kuka on Helmi Lahtisen omatyöntekijä?");
  await chat.reads(/^Odottaa kirjausta asiakastietojärjestelmään: Tiina Mäkelä/);
  await chat.fitsPhone("phone-naming-unrecorded");
});

test("draws the clients of each worker as bars, and says them as text", async () => {
  await chat.say("tiimin asiakasmäärät");
  await chat.reads(/^Tiina Mäkelä/);
  await chat.picture("caseload");
  await chat.fitsPhone("phone-caseload");
});

test("counts those without a named worker, and lists them in a dialog with pages", async () => {
  await chat.say("keneltä puuttuu omatyöntekijä");
  await chat.reads(/^Omatyöntekijä puuttuu/);
  await chat.fitsPhone("phone-unassigned");
  const list = await chat.dialog("keneltä puuttuu omatyöntekijä", "Näytä lista");
  await list.getByText(/^1–\d+ \/ \d+$/).waitFor();
  await chat.dialogFits(list, "phone-unassigned-list");
  await list.press("Seuraavat");
  await list.getByText(/^1–/).waitFor({ state: "detached" });
  await chat.dialogFits(list, "phone-unassigned-list-next");
});

test("counts those about whom a rule is broken, and lists them in a dialog", async () => {
  await chat.say("näytä poikkeamat");
  await chat.reads(/^Poikkeama on/);
  await chat.fitsPhone("phone-deviations");
  const list = await chat.dialog("näytä poikkeamat", "Näytä lista");
  await list.getByText(/Toivo Johannes Salminen/).waitFor();
  await chat.dialogFits(list, "phone-deviations-list");
});

test("closes what was reported as wrong with a result", async () => {
  await chat.say("Kuka on asiakkaan 000456 omatyöntekijä?");
  await chat.reads("Omatyöntekijä: Riitta Aalto");
  await chat.press("Tieto on väärin");
  await chat.press("Asiakkuus on päättynyt");
  await chat.reads("Kiitos! Välitin ilmoituksesi yksikön esihenkilölle.");
  await chat.say("avoimet korjauspyynnöt");
  await chat.reads("Avoimet korjauspyynnöt, vanhin ensin. Valitse käsiteltävä.");
  await chat.fitsPhone("phone-corrections");
  await chat.press("Matti Juhani Virtanen, s. 1988: asiakkuus on päättynyt");
  await chat.reads("Korjauspyyntö. Tee korjaus myös asiakastietojärjestelmään.");
  await chat.fitsPhone("phone-correction-request");
  await chat.press("Merkitse korjatuksi");
  await chat.reads(/^Merkitsin: korjattu/);
  await chat.fitsPhone("phone-correction-closed");
});

test("the bot has nothing to complain of", () => {
  assert.deepEqual(chat.complaints(), []);
});
