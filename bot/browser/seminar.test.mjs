// Announces a seminar in the Agents Playground as a facilitator does, and takes part in it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openChat } from "./chat.mjs";

const ALWAYS = ["from=00:00", "to=00:00", "weekends=false"].map((it) => `--omabotti.quiet-hours.${it}`);
const MIDDLE = "15"; // of the next month: whatever day it is, it lies ahead

let chat;

before(async () => {
  chat = await openChat("5", ALWAYS);
}, { timeout: 180_000 });

after(() => chat?.close());

test("says that no seminar is coming up", async () => {
  await chat.say("milloin on seminaari");
  await chat.reads("Tulossa ei ole seminaaria.");
  await chat.fitsPhone("phone-seminar-none");
});

test("gives a facilitator one short form, which says what is missing", async () => {
  await chat.say("uusi tilaisuus");
  await chat.reads("Kutsun teksti (pakollinen)");
  assert.equal(await chat.card().getByText("Otsikko ruotsiksi").isVisible(), false, "what few events need");
  await chat.fitsPhone("phone-seminar-form");
  await chat.choose("Laji (pakollinen)", "Seminaari");
  await chat.field("Otsikko suomeksi (pakollinen)").fill("Kehittämisseminaari");
  await chat.chooseDay("Päivä (pakollinen)", MIDDLE);
  await chat.choose("Alkaa klo (pakollinen)", "9.00");
  await chat.choose("Päättyy klo (pakollinen)", "11.00");
  await chat.press("Esikatsele");
  await chat.reads("Kirjoita kutsun teksti, enintään 1500 merkkiä.");
  await chat.fitsPhone("phone-seminar-missing");
});

test("shows the further fields at once when something in them is wrong", async () => {
  await chat.field("Kutsun teksti (pakollinen)").fill("Vanha, toimiva ja näkyvä omatyöntekijäisyys. Tervetuloa!");
  await chat.tick("Kenelle", "Koko henkilöstö");
  await chat.press("Lisää tietoja");
  await chat.field(/^Paikkoja/).fill("monta");
  await chat.press("Lisää tietoja");
  await chat.field(/^Paikkoja/).waitFor({ state: "hidden" });
  await chat.press("Esikatsele");
  await chat.reads("Paikkojen määrä on luku 1–99999, tai tyhjä.");
  assert.equal(await chat.field(/^Paikkoja/).inputValue(), "monta");
  await chat.fitsPhone("phone-seminar-wrong");
});

test("previews what recipients will see, counts them, and sends a test to oneself", async () => {
  await chat.field(/^Paikkoja/).fill("1");
  await chat.press("Esikatsele");
  await chat.reads("Esikatselu: näin vastaanottajat näkevät kutsun.");
  await chat.reads(/^Lähtee 1 henkilölle; \d+ henkilöä ei tavoiteta: sovellus puuttuu \(\d+\)\.$/);
  await chat.fitsPhone("phone-seminar-preview");
  await chat.press("Lähetä testi itselleni");
  await chat.reads("Testi, vain sinulle. Ilmoittautuminen avautuu, kun kutsu on lähetetty.");
  await chat.fitsPhone("phone-seminar-test");
});

test("sends it, with a status card whose numbers add up", async () => {
  await chat.press("Lähetä nyt");
  await chat.reads("Kutsun lähetys: Kehittämisseminaari");
  await chat.reads("Lähetys on valmis.");
  await chat.fitsPhone("phone-seminar-status");
  const [, delivered, unreached, all] =
    (await chat.card().innerText()).match(/Perillä\s+(\d+)\s+Ei tavoiteta\s+(\d+)\s+Yhteensä\s+(\d+)/).map(Number);
  assert.equal(delivered, 1);
  assert.equal(delivered + unreached, all);
  await chat.pictureOfChat("seminar-sent", 4);
});

test("signs up by the button, offers the calendar, and cancels with an undo that stays", async () => {
  await chat.press("Ilmoittaudu");
  await chat.reads("Olet ilmoittautunut.");
  const calendar = await chat.leadsTo("Lisää kalenteriin");
  assert.equal(calendar.searchParams.get("subject"), "Kehittämisseminaari");
  assert.match(calendar.searchParams.get("startTime"), /-15T09:00:00\+0[23]:00$/);
  await chat.pictureOfChat("seminar-signed-up", 2);
  await chat.press("Peru");
  await chat.reads("Ilmoittautumisesi on peruttu.");
  await chat.page.waitForTimeout(2000); // the announcement is drawn anew
  await chat.pictureOfChat("seminar-cancelled", 2);
  await chat.press("Kumoa");
  await chat.reads("Olet ilmoittautunut.");
});

test("corrects the time and the title, and tells of it anew", async () => {
  await chat.say("korjaa seminaari");
  await chat.press("Muokkaa");
  await chat.reads("Korjaa tiedot. Näet muutokset ennen kuin mitään lähtee.");
  assert.equal(await chat.field(/^Paikkoja/).inputValue(), "1");
  await chat.fitsPhone("phone-seminar-correction-form");
  await chat.field("Otsikko suomeksi (pakollinen)").fill("Vahva omatyöntekijäisyys");
  await chat.choose("Alkaa klo (pakollinen)", "12.00");
  await chat.choose("Päättyy klo (pakollinen)", "14.00");
  await chat.press("Esikatsele");
  await chat.reads("Muuttuu: aika, otsikko. Uusi ilmoitus lähtee 1 henkilölle, koska aika muuttui.");
  await chat.fitsPhone("phone-seminar-correction");
  await chat.press("Lähetä korjaus");
  await chat.reads("Korjauksen lähetys: Vahva omatyöntekijäisyys");
  await chat.page.getByText("Lähetys on valmis.").nth(1).waitFor();
  const told = chat.page.getByText(/^Päivitetty .* Ennen: .* klo 9.00–11.00. Nyt: .* klo 12.00–14.00. .* on voimassa.$/);
  await told.nth(1).waitFor(); // in the announcement's place, and of its own
  const calendar = await chat.leadsTo("Päivitä kalenterimerkintä");
  assert.match(calendar.searchParams.get("startTime"), /-15T12:00:00/);
  await chat.pictureOfChat("seminar-corrected", 5);
});

test("tells when it is, and how one stands", async () => {
  await chat.say("milloin on seminaari");
  await chat.page.getByText("Olet ilmoittautunut.").nth(1).waitFor();
  await chat.fitsPhone("phone-seminar-when");
});

test("withdraws it: every card says so, and who signed up hears of it", async () => {
  await chat.say("peru seminaari");
  await chat.reads(/Ilmoittautuneita 1, jonossa 0: heille lähtee ilmoitus/);
  await chat.fitsPhone("phone-seminar-withdraw");
  await chat.press("Peru tilaisuus");
  await chat.reads("Perumisilmoituksen lähetys: Vahva omatyöntekijäisyys");
  await chat.page.getByText(/^Tilaisuus on peruttu: Vahva omatyöntekijäisyys, .* Poista se kalenteristasi\.$/).nth(2).waitFor();
  await chat.page.getByText("Lähetys on valmis.").nth(2).waitFor();
  await chat.pictureOfChat("seminar-withdrawn", 7);
});

test("the bot has nothing to complain of but whom it cannot reach", () => {
  assert.deepEqual(chat.complaints(), []);
});
