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

test("tells when one is away, and asks the substitute", async () => {
  await chat.say("oon poissa to-pe, sijainen Tiina Mäkelä");
  await chat.reads(/^Tarkista: poissa/);
  await chat.fitsPhone("phone-absence");
  await chat.press("Lähetä");
  await chat.page.getByRole("button", { name: "Peru poissaolo" }).last().waitFor();
  await chat.picture("absence");
});

test("counts one's own clients in the chat: their names are for a dialog, which the Playground cannot open", async () => {
  await chat.say("omat asiakkaani");
  await chat.reads(/^Sinulla on \d+ asiakasta$/);
  await chat.page.getByRole("button", { name: "Näytä lista" }).last().waitFor();
  await chat.picture("own-clients");
});

test("says that a card is wrong, and asks for a call", async () => {
  await chat.say("kuka on asiakkaan 000123 omatyöntekijä");
  await chat.press("Tieto on väärin");
  await chat.reads(/^Mikä tiedoissa on väärin/);
  await chat.fitsPhone("phone-correction");
  await chat.press("Yhteystieto");
  await chat.page.getByText(/^Mikä tiedoissa on väärin/).waitFor({ state: "detached" });
  await chat.fitsPhone("phone-correction-sent");
  await chat.say("kuka on asiakkaan 000456 omatyöntekijä");
  await chat.press("Pyydä ottamaan yhteyttä");
  await chat.reads(/^Välitin yhteydenottopyynnön/);
  await chat.fitsPhone("phone-call-back");
});

test("the bot has nothing to complain of", () => {
  assert.deepEqual(chat.complaints(), []);
});
