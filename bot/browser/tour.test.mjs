// A walk through what a worker needs, in the Playground; its pictures, and those of the tests before it, become the page
// "Omabotti viidessä minuutissa" for staff (bot/target/tour): one file, to be opened in a browser or printed.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openChat } from "./chat.mjs";

const PICTURES = new URL("../target/browser/", import.meta.url).pathname;
const TOUR = new URL("../target/tour/", import.meta.url).pathname;
const PAGE = `${TOUR}omabotti-viidessa-minuutissa.html`;

let chat;

before(async () => {
  chat = await openChat();
}, { timeout: 180_000 });

after(() => chat?.close());

test("welcomes, and says what it can do", async () => {
  await chat.card().waitFor(); // the welcome: what is written before the chat is there may be lost
  await chat.say("ohje");
  await chat.reads(/^Asiakasta koskevat haut kirjataan lokiin\.$/);
  await chat.fitsPhone("tour-help");
});

// Pressed in Teams, the button speaks for who presses it; the Playground does not know that kind.
test("goes on from what it did not understand", async () => {
  await chat.say("mitä multa oikein puutuu");
  await chat.reads("Tähän en osaa vastata. Tarkoititko jotakin näistä?");
  assert.ok(await chat.card().getByRole("button", { name: "Mitä minulta puuttuu?" }).isVisible());
  await chat.press("Näytä kaikki aiheet");
  await chat.reads("Voit kysyä tai kirjoittaa:");
});

test("tells who to call", async () => {
  await chat.say("omatt 000123");
  await chat.reads("Sijainen: Outi Salmi");
  await chat.fitsPhone("tour-named-worker");
});

test("knows the role, and where it comes from", async () => {
  await chat.say("Milloin omatyöntekijää ei tarvitse nimetä?");
  await chat.reads("Tämä on yleisohje. Ratkaise asiakkaan tilanne esihenkilösi tai lakimiehen kanssa.");
  await chat.fitsPhone("tour-role-guide");
  await chat.press("Näytä kaikki sivut");
  await chat.reads("Mistä haluat lukea?");
  await chat.press("Kuka tekee mitä");
  await chat.press("Sosiaaliohjaaja");
  await chat.reads("Omat tehtävät");
  await chat.fitsPhone("tour-who-does-what");
});

test("says what it keeps", async () => {
  await chat.say("tietosuoja");
  await chat.reads("Mitä tallennan");
  await chat.fitsPhone("tour-privacy");
});

test("speaks the language that is chosen", async () => {
  await chat.say("puhu ruotsia");
  await chat.reads(/^Från och med nu använder jag det här språket/);
  await chat.fitsPhone("tour-language");
  await chat.press("Puhu suomea");
  await chat.reads(/^Käytän kanssasi tästä lähtien tätä kieltä/);
});

test("complains of nothing", () => {
  assert.deepEqual(chat.complaints(), []);
});

test("is told on one page for staff", () => {
  mkdirSync(TOUR, { recursive: true });
  writeFileSync(PAGE, page());

  assert.ok(readFileSync(PAGE, "utf8").includes("data:image/png;base64,"));
});

function page() {
  const sections = [
    ["Kysy, kuka on omatyöntekijä", "Kirjoita Omabotille kahdenkeskisessä keskustelussa niin kuin kirjoittaisit kollegalle: ”omatt 000123” tai ”kuka on virtasen matin omatyöntekijä”. Kahdella ensimmäisellä rivillä on se, jolle soitat. Jos omatyöntekijä on poissa, näet sijaisen.", "tour-named-worker", "Kortti, jossa ovat sijaisen nimi, puhelinnumero ja painikkeet"],
    ["Monta samannimistä? Valitse oikea", "Näet vain asiakkaat, joiden tietoihin sinulla on oikeus. Jos sinulla ei ole yhteyttä asiakkaaseen, Omabotti kysyy perusteen. Jokainen haku kirjataan lokiin.", "phone-choice", "Luettelo, josta oikea henkilö valitaan"],
    ["Etsi kollega", "Kysy puhelinnumeroa, yksikköä tai sijaista: ”Tiina Mäkelän numero”, ”kuka tuuraa Tiinaa”. Tämä toimii myös kanavissa, koska siinä ei ole asiakkaan tietoja.", "directory", "Kollegan yhteystiedot"],
    ["Kysy omatyöntekijän tehtävästä", "Milloin omatyöntekijä nimetään, kuka voi olla omatyöntekijä, kuka tekee mitä? Saat lyhyen yleisohjeen ja linkin lakiin. Voit jakaa sivun kanavaan.", "tour-role-guide", "Ohjesivu: milloin omatyöntekijää ei tarvitse nimetä"],
    ["Vastaa ennakkotehtävään", "Ennakkotehtävä tulee viestinä. Vastaa osissa: Omabotti tallentaa, ja voit jatkaa toisella laitteella. Kysy ”mitä minulta puuttuu?”. Vastauksesi on luottamuksellinen, ja ennen ensimmäistä kenttää lukee, kuka sen näkee.", "phone-pre-task-page", "Ennakkotehtävän ensimmäinen sivu"],
    ["Ilmoittaudu tilaisuuteen", "Kutsusta ilmoittaudut yhdellä painikkeella. Jos et pääse, peru paikkasi samasta kortista. Kysy ”milloin on seminaari?”.", "phone-seminar-when", "Seminaarin kortti ja oma ilmoittautuminen"],
    ["Jos et tiedä, mitä kysyä", "Kirjoita ”ohje”. Jos Omabotti ei ymmärrä, se tarjoaa lähimmät vaihtoehdot painikkeina.", "tour-help", "Ohje, jossa on esimerkkejä ja painikkeita"],
    ["Mitä Omabotti tallentaa", "Kirjoita ”tietosuoja”. Oma kysymyksesi jää Teamsin keskusteluun, ja voit poistaa sen itse. Vastaus asiakkaasta poistuu näkyvistä hetken kuluttua. Älä kirjoita asiakkaan tietoja kanaviin.", "tour-privacy", "Kortti, jossa kerrotaan, mitä tallennetaan ja kuinka kauan"],
  ];
  return `<!doctype html>
<html lang="fi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Omabotti viidessä minuutissa</title>
<style>
  body { font: 18px/1.5 "Segoe UI", Carlito, sans-serif; color: #242424; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
  h1 { color: #0b5c6b } h2 { margin-top: 2.5rem; color: #0b5c6b }
  img { max-width: 320px; width: 100%; border: 1px solid #c8c8c8; border-radius: 8px }
  section { break-inside: avoid }
</style>
<h1>Omabotti viidessä minuutissa</h1>
<p>Omabotti on sosiaalihuollon henkilöstön apuri Teamsissa. Se kertoo, kuka on asiakkaan omatyöntekijä ja miten hänet tavoittaa, muistuttaa ennakkotehtävistä ja kutsuu tilaisuuksiin. Kuvien henkilöt ovat keksittyjä.</p>
${sections.map(section).join("\n")}
</html>
`;
}

function section([title, words, picture, described], i) {
  return `<section>
<h2>${i + 1}. ${title}</h2>
<p>${words}</p>
<img alt="${described}" src="data:image/png;base64,${bytes(picture)}">
</section>`;
}

function bytes(picture) {
  const file = `${PICTURES}${picture}.png`;
  assert.ok(existsSync(file), `${file} is missing: it is made by the tests before this one`);
  return readFileSync(file).toString("base64");
}
