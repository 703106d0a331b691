// Keeps the named workers right in the Agents Playground, as a worker does.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openChat } from "./chat.mjs";

let chat;

before(async () => {
  chat = await openChat("1");
}, { timeout: 180_000 });

after(() => chat?.close());

test("names another worker for a reason, says what becomes of it, and takes it back", async () => {
  await chat.say("vaihda asiakkaalle 000456 omatyöntekijäksi Outi Salmi");
  await chat.reads("Valitse peruste");
  await chat.fitsPhone("phone-naming-reason");
  await chat.press("Sovittu esihenkilön kanssa");
  await chat.reads(/Kirjaa muutos myös asiakastietojärjestelmään/);
  await chat.fitsPhone("phone-naming");
  await chat.press("Tallenna");
  await chat.page.getByRole("button", { name: "Kumoa" }).last().waitFor();
  await chat.picture("naming-saved");
  await chat.say("kuka on asiakkaan 000456 omatyöntekijä");
  await chat.reads(/Odottaa kirjausta/);
  await chat.fitsPhone("phone-naming-waits");
  await chat.press("Kumoa");
  await chat.page.getByRole("button", { name: "Kumoa" }).waitFor({ state: "detached" });
  await chat.picture("naming-undone");
});

test("names by a form what was not said in words", async () => {
  await chat.say("nimeä omatyöntekijä");
  await chat.reads("Kirjoita, kenelle ja kuka nimetään.");
  await chat.fitsPhone("phone-naming-form");
  const fields = chat.page.locator(".ac-adaptiveCard").last().locator("input");
  await fields.nth(0).fill("000131");
  await fields.nth(1).fill("Outi Salmi");
  await chat.press("Nimeä omatyöntekijäksi");
  await chat.reads("Tarkista nimeäminen");
  await chat.fitsPhone("phone-naming-by-form");
  await chat.press("Peruuta");
  await chat.reads("Selvä. Mitään ei muutettu.");
});

test("says why nobody need be named", async () => {
  await chat.say("000134 ei tarvitse nimetä omatyöntekijää");
  await chat.reads("Miksi omatyöntekijää ei tarvitse nimetä?");
  await chat.fitsPhone("phone-not-needed");
  await chat.press("Tuen tarve on tilapäinen");
  await chat.page.getByText("Miksi omatyöntekijää ei tarvitse nimetä?").waitFor({ state: "detached" });
  await chat.fitsPhone("phone-not-needed-saved");
});

test("tells when one is away, and asks the substitute", async () => {
  await chat.say("oon poissa to-pe, sijainen Tiina Mäkelä");
  await chat.reads(/^Tarkista: poissa/);
  await chat.fitsPhone("phone-absence");
  await chat.press("Lähetä");
  await chat.page.getByRole("button", { name: "Peru poissaolo" }).last().waitFor();
  await chat.picture("absence");
  await chat.say("milloin olen poissa?");
  await chat.reads("Poissaolosi");
  await chat.fitsPhone("phone-absence-own");
  await chat.say("olen lomalla 21.12.–23.12.");
  await chat.reads(/Sijainen puuttuu\.$/);
  await chat.fitsPhone("phone-absence-substitute-missing");
});

test("counts one's own clients in the chat, and lists them in a dialog with pages", async () => {
  await chat.say("omat asiakkaani");
  await chat.reads(/^Sinulla on \d+ asiakasta$/);
  await chat.fitsPhone("phone-own-clients");
  const list = await chat.dialog("omat asiakkaani", "Näytä lista");
  await list.getByText(/^1–\d+ \/ \d+$/).waitFor();
  await chat.dialogFits(list, "phone-own-clients-list");
  await list.press("Seuraavat");
  await list.getByText(/^1–/).waitFor({ state: "detached" });
  await list.press("Edelliset");
  await list.getByText(/^1–/).waitFor();
});

test("says that a card is wrong, and asks for a call", async () => {
  await chat.say("kuka on asiakkaan 000123 omatyöntekijä");
  await chat.press("Tieto on väärin");
  await chat.reads(/^Mikä tiedoissa on väärin/);
  await chat.fitsPhone("phone-correction");
  await chat.press("Yhteystieto");
  await chat.page.getByText(/^Mikä tiedoissa on väärin/).waitFor({ state: "detached" });
  await chat.fitsPhone("phone-correction-sent");
  await chat.say("kuka on asiakkaan 000127 omatyöntekijä");
  await chat.reads(/^000127$/); // an earlier answer names the same worker
  await chat.press("Pyydä ottamaan yhteyttä");
  await chat.reads(/^Välitin yhteydenottopyynnön: Outi Salmi/);
  await chat.fitsPhone("phone-call-back");
});

test("the bot has nothing to complain of", () => {
  assert.deepEqual(chat.complaints(), []);
});
