// Asks the bot in the Agents Playground.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openChat } from "./chat.mjs";

let chat;

before(async () => {
  chat = await openChat();
}, { timeout: 180_000 });

after(() => chat?.close());

test("offers the namesakes, and tells whose named worker it is when one is picked", async () => {
  await chat.say("Kuka on Matti Virtasen omatyöntekijä?");

  await chat.page.getByText("Löysin useita henkilöitä. Valitse oikea.").waitFor();
  assert.equal(await chat.page.getByText("000789").count(), 0, "a namesake whom the asker may not see");
  await chat.picture("choice");
  await chat.page.getByRole("button", { name: /000456/ }).click();
  await chat.page.getByText("Omatyöntekijä: Riitta Aalto").waitFor();
  assert.ok(await chat.page.getByText("000456").count() > 0, "the client's number");
  assert.equal(await chat.page.getByText("Valitse oikea").count(), 0, "the choice is gone");
  await chat.picture("card");
});

test("answers in Swedish who is asked in Swedish", async () => {
  await chat.say("Vem är Gunnar Lindqvists egna kontaktperson?");

  await chat.page.getByText("Egen kontaktperson: Tiina Mäkelä").waitFor();
  await chat.picture("swedish");
});

test("tells the substitute first", async () => {
  await chat.say("Kuka on asiakkaan 000123 omatyöntekijä?");

  await chat.page.getByText("Sijainen: Outi Salmi").waitFor();
  await chat.fitsPhone("phone-card");
});

test("no choice is cut on a phone", async () => {
  await chat.say("Kuka on Matti Virtasen omatyöntekijä?");

  await chat.page.getByText("Löysin useita henkilöitä. Valitse oikea.").waitFor();
  await chat.pictureOfChat("conversation");
  await chat.fitsPhone("phone-choice");
});

test("offers what a typing error may have meant, and goes on from the answer", async () => {
  await chat.say("kuka on gunnar lindqvits omatyöntekijä");
  await chat.page.getByText("En löytänyt täsmälleen tätä nimeä. Tarkoititko tätä henkilöä?").waitFor();
  await chat.picture("typing-error");
  await chat.page.getByRole("button", { name: "Kyllä" }).last().click();
  await chat.page.getByText("Omatyöntekijä: Tiina Mäkelä").last().waitFor();
  await chat.say("milloin nimetty?");
  await chat.page.getByText(/^Nimetty alkaen/).last().waitFor();
  await chat.fitsPhone("phone-follow-up");
});

test("tells a colleague's number", async () => {
  await chat.say("tiinan numero");
  await chat.page.getByText(/Tiina Mäkelä, /).last().waitFor();
  await chat.picture("directory");
});

test("tells nothing without a right to know, and the worker for a reason", async () => {
  await chat.say("Kuka on asiakkaan 000789 omatyöntekijä?");
  await chat.page.getByText("Vastaus ei kerro, onko henkilö asiakas.").waitFor();
  await chat.picture("nothing-told");
  await chat.page.getByRole("button", { name: "Ilmoita peruste" }).last().click();
  await chat.page.getByText("Mihin työtehtävään tarvitset tiedon?").waitFor();
  await chat.fitsPhone("phone-reasons");
  await chat.page.getByRole("button", { name: "Muu peruste…" }).click();
  const field = chat.page.locator("textarea").last();
  await field.fill("Kalle Kuikka soitti");
  await chat.page.getByRole("button", { name: "Lähetä", exact: true }).last().click();
  await chat.page.getByText("Teksti näyttää sisältävän henkilön nimen").waitFor();
  await chat.picture("reason-in-words");
  await chat.page.locator("textarea").last().fill("Verkostopalaveri on sovittu huomiseksi");
  await chat.page.getByRole("button", { name: "Lähetä", exact: true }).last().click();
  await chat.page.getByText("Mihin työtehtävään").waitFor({ state: "detached" });
  await chat.page.getByRole("button", { name: "Väärä henkilö – piilota" }).last().waitFor();
  await chat.picture("told-for-a-reason");
});

test("takes a card away that shows the wrong person", async () => {
  await chat.say("Kuka on asiakkaan 000456 omatyöntekijä?");
  await chat.page.getByText("Omatyöntekijä: Riitta Aalto").last().waitFor();
  await chat.page.getByRole("button", { name: "Väärä henkilö – piilota" }).last().click();
  await chat.page.getByText("Vastaus on poistettu näkyvistä.").waitFor();
  await chat.picture("hidden");
});

test("looks up in a dialog, so that no question stays in the chat", async () => {
  const dialog = await chat.dialog("apua", "Hae lomakkeella");
  await dialog.locator("input").fill("000123");
  await chat.dialogFits(dialog, "phone-form");
  await dialog.press("Hae");
  await dialog.getByText("Sijainen: Outi Salmi").waitFor();
  await chat.dialogFits(dialog, "phone-form-answer");
});

test("leaks nothing in a channel", async () => {
  await chat.page.getByRole("treeitem", { name: /General/ }).click();
  await chat.mention("Omabotti", "Kuka on Helmi Lahtisen omatyöntekijä?");

  await chat.page.getByText("Vastaan asiakkaita koskeviin kysymyksiin vain kahdenkeskisessä keskustelussa.").waitFor();
  await chat.picture("channel");
  const shown = await chat.page.locator("body").innerText();
  const said = shown.replaceAll("Kuka on Helmi Lahtisen omatyöntekijä?", "");
  assert.doesNotMatch(said, /Lahti|Outi|Salmi|000130/);
});

test("the bot has nothing to complain of", () => {
  assert.deepEqual(chat.complaints(), []);
});
