// The link of an applicant: HR asks, the applicant consents, sends papers and answers on a phone, and HR reads what came in.
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';

const NAAM = 'Loes Linksema';
const VOND = 'Op uw diploma staat een ander jaar dan in uw brief.';
const ANTWOORD = 'In mijn brief stond een typefout.';
const GAT = 'Van 2021 tot 2022 werkte ik niet. Ik verbouwde een boot.';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const api = await alsAccount(basis, 'hr@zonnehof.demo');
  const [eenheid] = await sql(`select e.id from organisatie.eenheid e where e.naam = 'Team Beukenhof'`);
  const { uit } = await api.vraag(
    'mutation ($s: ID!, $i: DienstverbandInvoer!) { uit: dienstverbandToevoegen(sleutel: $s, invoer: $i) { __typename ... on Dienstverband { id personeelsnummer } ... on Geweigerd { bericht } } }',
    {
      s: randomUUID(),
      i: {
        voornaam: 'Loes',
        achternaam: 'Linksema',
        email: 'loes@post.example',
        soort: 'SOLLICITANT',
        functie: 'Begeleider',
        eenheidId: eenheid.id,
        clientcontact: true,
        zorgsoort: 'WLZ',
      },
    },
  );
  eis(uit.__typename === 'Dienstverband', JSON.stringify(uit));
  const pad = `/personen/${uit.personeelsnummer}?deel=navraag`;
  const hr = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo' });
  const { p } = hr;
  const deel = (naam) => p.getByRole('region', { name: naam });
  let link;
  let code;
  const geheim = async () => {
    await p.getByText('U ziet de link en de code alleen nu.').waitFor();
    link = (await p.getByText(/\/sollicitant\/[\w-]{43}/).innerText()).trim();
    code = (await p.getByText(/^\d{4} \d{4}$/).innerText()).trim();
  };

  await proef('HR maakt een link, en ziet link en code één keer', async () => {
    await hr.ga(pad);
    await deel(`Link voor ${NAAM}`).getByText('Er is nog geen link.').waitFor();
    await hr.kijk('sollicitant-leeg');
    await p.getByRole('button', { name: 'Maak een link' }).click();
    const vorm = deel(`Maak een link voor ${NAAM}`);
    await vorm.getByRole('button', { name: 'Maak de link en de code' }).click();
    await vorm.getByText('Kies wat u vraagt.').first().waitFor();
    await hr.kijk('sollicitant-fout');
    for (const vraag of [/^Toestemming om referenten/, /^Stukken opsturen/, /^Uitleg over het werk/, /^Reageren op/])
      await vorm.getByRole('checkbox', { name: vraag }).check();
    await vorm.getByRole('checkbox', { name: 'VOG voor de zorg (Wkkgz)' }).check();
    await vorm.getByRole('checkbox', { name: 'Diploma' }).check();
    await vorm.getByRole('textbox', { name: /^Wie beantwoordt vragen/ }).fill('Carla Post, 010 123 45 67');
    await hr.kijk('sollicitant-vorm');
    await vorm.getByRole('button', { name: 'Maak de link en de code' }).dblclick();
    await geheim();
    await hr.kijk('sollicitant-geheim');
    const [{ n }] = await sql('select count(*)::int as n from vergewis.sollicitant_link where dienstverband_id = $1', [
      uit.id,
    ]);
    eis(n === 1, `${n} links by one double click`);
  });

  const s = await browser.bezoeker({ basis, maat: 'telefoon' });
  const q = s.p;
  const kop = (naam) => q.getByRole('heading', { level: 1, name: naam }).waitFor();
  await proef('zonder code is er niets te zien; met de code staat er wie wat vraagt, waarom en hoe lang', async () => {
    await q.goto(link);
    await kop('Vul uw code in');
    eis(!(await q.content()).includes('Zonnehof'), 'the page tells whose it is');
    await q.getByLabel('Code van 8 cijfers').fill(code === '0000 0000' ? '11111111' : '00000000');
    await q.getByRole('button', { name: 'Ga verder' }).click();
    await q.getByText('Deze code klopt niet.').waitFor();
    await s.kijk('sollicitant-code-fout');
    await q.getByLabel('Code van 8 cijfers').fill(code);
    await q.getByRole('button', { name: 'Ga verder' }).click();
    await kop(/^Wat .*Zonnehof.* u vraagt$/);
    await q.getByText('artikel 4 van de Wkkgz').waitFor();
    await s.kijk('sollicitant-overzicht');
    eis((await q.locator('script').count()) === 0, 'there is a script');
    const bewaard = await q.evaluate(() => [window.localStorage.length, window.sessionStorage.length]);
    eis(bewaard.join() === '0,0', `the device keeps ${bewaard.join()}`);
  });

  await proef('toestemming geven, met wie gebeld mag worden, en weer intrekken', async () => {
    await q.getByRole('link', { name: 'Mogen wij mensen bellen met wie u werkte?' }).click();
    const veld = (naam) => q.getByRole('group', { name: 'Wie mogen wij bellen?' }).getByLabel(naam);
    await veld('Naam').fill('Rita Referent');
    await q.getByRole('button', { name: 'Ik geef toestemming' }).click();
    await q.getByText('Dit is nog niet verstuurd.').waitFor();
    eis((await veld('Naam').inputValue()) === 'Rita Referent', 'what was typed is gone');
    await s.kijk('sollicitant-toestemming-fout');
    await veld('Waar werkt deze persoon?').fill('Zorggroep De Linde');
    await veld(/^Wat was deze persoon voor u/).fill('Teamleider');
    await veld('Telefoonnummer of e-mailadres').fill('rita@linde.example');
    await q.getByRole('checkbox').check();
    await q.getByRole('button', { name: 'Ik geef toestemming' }).click();
    await q.getByText(/U gaf toestemming op/).waitFor();
    await s.kijk('sollicitant-toestemming');
    await q.getByRole('button', { name: 'Trek mijn toestemming in' }).click();
    await q.getByText(/U trok uw toestemming in op/).waitFor();
    await s.kijk('sollicitant-ingetrokken');
  });

  await proef('papieren opsturen: een foto gaat, een tekstbestand niet', async () => {
    const foto = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#e8e4da' } })
      .jpeg()
      .toBuffer();
    await q.getByRole('link', { name: 'Terug naar het overzicht' }).click();
    await q.getByRole('link', { name: 'Stuur uw papieren op' }).click();
    const diploma = q.locator('form', { has: q.getByRole('button', { name: /^Stuur op ?: Diploma/ }) });
    await diploma
      .locator('input[type=file]')
      .setInputFiles({ name: 'diploma.txt', mimeType: 'text/plain', buffer: Buffer.from('Mijn diploma.') });
    await diploma.locator('button[type=submit]').click();
    await q.getByText('Dit is nog niet verstuurd.').waitFor();
    await s.kijk('sollicitant-stuk-fout');
    await diploma
      .locator('input[type=file]')
      .setInputFiles({ name: 'diploma.jpg', mimeType: 'image/jpeg', buffer: foto });
    await diploma.locator('button[type=submit]').click();
    await q.getByText(/Wij verwijderen het uiterlijk op/).waitFor();
    await s.kijk('sollicitant-stukken');
  });

  await proef('uitleg over een gat, en een reactie op wat HR vond', async () => {
    await q.getByRole('link', { name: 'Terug naar het overzicht' }).click();
    await q.getByRole('link', { name: 'Vertel over uw werk hiervoor' }).click();
    await q.getByLabel('Uw werk hiervoor').fill(GAT);
    await q.getByRole('button', { name: 'Stuur op' }).click();
    await q.getByText(GAT).waitFor();
    await s.kijk('sollicitant-werkverleden');
    await hr.ga(pad);
    await p.getByRole('button', { name: 'Leg een bevinding voor' }).click();
    const vorm = deel('Leg een bevinding voor');
    await vorm.getByLabel('Waar gaat het over?').selectOption({ label: 'Diploma' });
    await vorm.getByRole('textbox', { name: /^Wat vond u/ }).fill(VOND);
    await hr.kijk('sollicitant-bevinding');
    await vorm.getByRole('button', { name: 'Leg voor' }).click();
    await deel(`Link voor ${NAAM}`).getByText(VOND).waitFor();
    await q.getByRole('link', { name: 'Terug naar het overzicht' }).click();
    await q.getByRole('link', { name: 'Reageer op wat wij vonden' }).click();
    await q.getByText(VOND).waitFor();
    await q.getByLabel(/^Uw reactie/).fill(ANTWOORD);
    await q.getByRole('button', { name: /^Stuur mijn reactie/ }).click();
    await q.getByText(ANTWOORD).waitFor();
    await s.kijk('sollicitant-reactie');
  });

  await proef('HR leest wat binnenkwam, opent het stuk, en het telt als ontvangen', async () => {
    await hr.ga(pad);
    const kaart = deel(`Link voor ${NAAM}`);
    await kaart.getByText(ANTWOORD).waitFor();
    await kaart.getByText(GAT).waitFor();
    await kaart.getByText('Stuurde een stuk op: Diploma').waitFor();
    await deel('Referenten')
      .getByText(/trok de toestemming in op/)
      .waitFor();
    await hr.kijk('sollicitant-binnen');
    const [bestand] = await Promise.all([
      p.waitForEvent('download'),
      kaart.getByRole('button', { name: /^Open het bestand/ }).click(),
    ]);
    eis(bestand.suggestedFilename() === 'diploma.jpg', `it is called ${bestand.suggestedFilename()}`);
    const diploma = p.getByRole('region', { name: 'Diploma', exact: true });
    // The worker writes the fact a moment after it came in.
    await p.waitForFunction(
      async (id) => {
        const r = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
          body: JSON.stringify({ query: `{ dienstverband(id: "${id}") { eisen { code status } } }` }),
        });
        const { data } = await r.json();
        return data.dienstverband.eisen.some((e) => e.code === 'DIPLOMA' && e.status === 'ONTVANGEN');
      },
      uit.id,
      { polling: 500 },
    );
    await hr.ga(`/personen/${uit.personeelsnummer}`);
    await diploma.getByText('Ontvangen', { exact: true }).waitFor();
  });

  await proef('HR stopt de link, en de pagina van de sollicitant werkt meteen niet meer', async () => {
    await hr.ga(pad);
    await p.getByRole('button', { name: 'Stop de link' }).click();
    await deel(`Link voor ${NAAM}`).getByText('Ingetrokken', { exact: true }).waitFor();
    await q.getByRole('link', { name: 'Terug naar het overzicht' }).click();
    await kop('Hier is niets te zien');
    await s.kijk('sollicitant-weg');
    await hr.kijk('sollicitant-gestopt');
  });

  await proef('een behandelaar van meldingen ziet er niets van', async () => {
    const b = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await b.ga(pad);
    await b.rustig();
    const inhoud = await b.p.content();
    eis(![ANTWOORD, GAT, VOND].some((zin) => inhoud.includes(zin)), 'a handler reads what an applicant sent');
  });
};
