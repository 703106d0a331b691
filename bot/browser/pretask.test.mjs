// A pre-task from beginning to end: made and handed out by a facilitator, who answers it too; reminded of to a colleague; compiled.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openChat } from "./chat.mjs";
import { colleague } from "./colleague.mjs";
import { drawCard } from "./dialog.mjs";

const ALWAYS = ["from=00:00", "to=00:00", "weekends=false"].map((it) => `--omabotti.quiet-hours.${it}`);
const MIDDLE = "15"; // of the next month, on whose morning the clock of the bot starts: it reminds those who are missing then
const TITLE = "Omatyöntekijäisyys näkyväksi";

let chat;
let sari;

before(async () => {
  chat = await openChat("5", [...ALWAYS, `--local.clock.starts-at=${reminderDay()}T08:31`]);
  sari = await colleague(chat.bot, "sari.koskinen@esimerkki.fi");
  await sari.say("hei");
}, { timeout: 180_000 });

after(async () => {
  sari?.close();
  await chat?.close();
});

test("gives a facilitator one short form, which says what is missing", async () => {
  await chat.say("uusi ennakkotehtävä");
  await chat.reads("Tiimit, joilta kysytään");
  assert.equal(await chat.card().getByText("Palvelutehtävä").isVisible(), false, "what few pre-tasks need");
  await chat.fitsPhone("phone-pre-task-form");
  await chat.press("Tarkista");
  await chat.reads("Valitse kysymykset.");
});

test("shows what people will see and who they are, and can be tried before it goes", async () => {
  await chat.choose("Kysymykset (pakollinen)", TITLE);
  await chat.card().getByRole("checkbox", { name: "Ikäkuunto" }).check();
  await chat.chooseDay("Vastausaika päättyy (pakollinen)", MIDDLE);
  await chat.press("Tarkista");
  await chat.reads("Tarkista: näin vastaajat näkevät tehtävän. Mitään ei ole vielä lähetetty.");
  await chat.fitsPhone("phone-pre-task-check");
  await chat.press("Lähetä testi itselleni");
  await chat.reads("Testi, vain sinulle. Vastauksia ei tallenneta.");
  await chat.press("Kokeile vastaamista");
  await chat.reads("Kokeilu: mitään ei tallenneta.");
  await chat.fitsPhone("phone-pre-task-trial");
  await chat.press("Jaa ennakkotehtävä");
  await chat.reads(/^Jaettu: Omatyöntekijäisyys näkyväksi/);
  await chat.pictureOfChat("pre-task-handed-out", 2);
});

test("is closed, copied and handed out anew", async () => {
  await chat.say("sulje ennakkotehtävä");
  await chat.press("Sulje vastaaminen");
  await chat.reads(/^Vastaaminen on suljettu: /);
  await chat.say("uusi ennakkotehtävä");
  await chat.press("Kopioi edellinen");
  await chat.reads("Kopio edellisestä. Valitse vastausajan päättyminen ja tarkista muut tiedot.");
  await chat.chooseDay("Vastausaika päättyy (pakollinen)", MIDDLE);
  await chat.press("Lisää tietoja");
  await chat.field(/^Vastaajat nimeltä/).fill("Pirjo Saarinen");
  await chat.press("Tarkista");
  await chat.reads(/^Vastaajia \d+\. Ikäkuunto \(\d+\)$/);
  await chat.press("Jaa ennakkotehtävä");
  await chat.reads("Vastaaminen on käynnissä.");
  await chat.fitsPhone("phone-pre-task-progress");
});

test("is answered by half, found again, finished, handed in and changed", async () => {
  await chat.press("Aloita");
  await page().getByText(/^Sivu 1\//).waitFor();
  await chat.fitsPhone("phone-pre-task-page", page());
  await page().getByLabel(/^1\. /).fill("Kuljen rinnalla ja sovin, kuka tekee mitä.");
  await chat.press("Tallenna ja jatka");
  await chat.reads(/^Tallennettu 1\//);
  await chat.say("mitä minulta puuttuu?");
  await chat.reads(/^Pakollisista kysymyksistä puuttuu/);
  await chat.pictureOfChat("pre-task-unfinished", 1);
  await chat.press("Jatka");
  await chat.card().getByText(/^Sivu 2\//).waitFor();
  await answerTheRest();
  await chat.fitsPhone("phone-pre-task-before-handing-in");
  await chat.press("Lähetä vastaus");
  await chat.reads(/^Kiitos! Vastauksesi on tallennettu/);
  await chat.fitsPhone("phone-pre-task-receipt");
  await chat.press("Muokkaa vastausta");
  await page().getByLabel(/^1\. /).fill("Kuljen rinnalla, ja asiakas tietää nimeni.");
  await chat.press("Tallenna ja jatka");
  await chat.reads("Muutos on tallennettu lähettämääsi vastaukseen.");
});

test("reminds a colleague who has not answered", async () => {
  const card = await sari.isSent("Ennakkotehtäväsi on vielä kesken.");
  const phone = await drawCard(chat.browser, card);
  await phone.getByText(/^Ennakkotehtäväsi on vielä kesken\. Vastausaika päättyy /).waitFor();
  assert.deepEqual(await phone.getByRole("button").allInnerTexts(), ["Jatka", "En osallistu"]);
  await chat.dialogFits(phone, "phone-pre-task-reminder");
  await phone.close();
});

test("is counted and compiled", async () => {
  await chat.say("kuinka moni on vastannut?");
  await chat.reads(/^Muistutuksia lähetetty \d+\.$/);
  await chat.fitsPhone("phone-pre-task-counted");
  await chat.press("Näytä koonti");
  await chat.reads(new RegExp(`Koonti: ${TITLE}`));
  await chat.fitsPhone("phone-pre-task-compilation");
});

test("does all that without a complaint in the log", () => {
  assert.deepEqual(chat.complaints(), []);
});

/** Of the form: above the card of how many have answered, which came later. */
function page() {
  return chat.page.locator(".ac-adaptiveCard").filter({ hasText: /Sivu \d/ }).last();
}

/** Page by page, up to where it is handed in. */
async function answerTheRest() {
  const end = chat.card().getByRole("button", { name: "Lähetä vastaus" });
  for (let number = 2; !(await end.isVisible()); number++) {
    for (const text of await chat.card().locator("textarea").all()) {
      await text.fill("Sovitaan yhdessä.");
    }
    for (const choice of await chat.card().getByRole("combobox").all()) {
      await choice.click();
      await chat.page.getByRole("option").last().click();
      await chat.page.getByRole("option").first().waitFor({ state: "detached" });
    }
    await chat.press("Tallenna ja jatka");
    await chat.card().getByText(new RegExp(`^Sivu ${number + 1}/`)).or(end).waitFor();
  }
}

/** The middle of the next month, or the Friday before. */
function reminderDay() {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, Number(MIDDLE)));
  const afterFriday = Math.max(0, ((day.getUTCDay() + 6) % 7) - 4);
  day.setUTCDate(day.getUTCDate() - afterFriday);
  return day.toISOString().slice(0, 10);
}
