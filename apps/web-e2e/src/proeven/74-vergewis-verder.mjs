// References of an applicant: consent first, questions about the work alone, answers as told, the applicant heard, a judgement.
import { randomUUID } from 'node:crypto';
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';

const ZIN = 'Zij bleef soms te lang alleen op een kamer.';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const api = await alsAccount(basis, 'hr@zonnehof.demo');
  const [eenheid] = await sql(`select e.id from organisatie.eenheid e where e.naam = 'Team Beukenhof'`);
  const { uit } = await api.vraag(
    'mutation ($s: ID!, $i: DienstverbandInvoer!) { uit: dienstverbandToevoegen(sleutel: $s, invoer: $i) { __typename ... on Dienstverband { id personeelsnummer } ... on Geweigerd { bericht } } }',
    {
      s: randomUUID(),
      i: {
        voornaam: 'Sofie',
        achternaam: 'Sollicitant',
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
  const deel = (naam) => hr.p.getByRole('region', { name: naam });
  const stap = (soort) =>
    sql('select 1 from vergewis.dossier_stap where dienstverband_id = $1 and soort = $2', [uit.id, soort]);

  await proef('eerst toestemming, met de namen van wie gevraagd mag worden', async () => {
    await hr.ga(pad);
    await deel('Referenten')
      .getByText(/Er is nog geen toestemming/)
      .waitFor();
    await hr.kijk('referenties-leeg');
    await hr.p.getByRole('button', { name: 'Leg toestemming vast' }).click();
    const vorm = deel('Leg de toestemming vast');
    await vorm.getByRole('button', { name: 'Leg vast' }).click();
    await vorm.getByText('Kies hoe de toestemming is gegeven.').first().waitFor();
    await hr.kijk('referenties-toestemming-fout');
    await vorm.getByLabel('Per e-mail').check();
    await vorm.getByRole('textbox', { name: 'Naam van referent 1' }).fill('Rita Referent');
    await vorm.getByRole('textbox', { name: 'Organisatie van referent 1' }).fill('Zorggroep De Linde');
    await vorm.getByRole('textbox', { name: 'Hoe werkten zij samen?' }).fill('Teamleider, 2022 tot 2025');
    await vorm.getByRole('textbox', { name: 'Telefoonnummer of e-mailadres' }).fill('rita@linde.example');
    await vorm.getByRole('button', { name: 'Leg vast' }).dblclick();
    await deel('Referenten')
      .getByText(/Toestemming gegeven op/)
      .waitFor();
    eis((await stap('TOESTEMMING')).length === 1, 'a double click wrote two consents');
  });

  await proef('een vraag over ziekte wordt geweigerd, een vraag over het werk niet', async () => {
    await hr.p.getByRole('button', { name: 'Stel vragen: Rita Referent' }).click();
    const vorm = deel('Vraag Rita Referent');
    await vorm.getByLabel('Hoe ging deze persoon om met grenzen en afstand in het werk?').check();
    const eigen = vorm.getByRole('textbox', { name: /Eigen vraag/ });
    await eigen.fill('Hoe vaak was zij ziek?');
    await vorm.getByRole('button', { name: 'Leg de vragen vast' }).click();
    await vorm
      .getByText(/Deze vraag gaat over ziekte en gezondheid/)
      .first()
      .waitFor();
    await hr.kijk('referenties-vraag-geweigerd');
    eis((await stap('GEVRAAGD')).length === 0, 'a refused question was kept');
    await eigen.fill('Werkte zij ook zelfstandig in de nacht?');
    await vorm.getByRole('button', { name: 'Leg de vragen vast' }).click();
    await deel('Referenten').getByText('Gevraagd', { exact: true }).waitFor();
  });

  await proef('antwoorden zoals gezegd, de sollicitant gehoord, en dan pas een oordeel', async () => {
    await hr.p.getByRole('button', { name: 'Leg antwoorden vast: Rita Referent' }).click();
    const antwoord = deel('Wat zei Rita Referent?');
    await antwoord.getByRole('textbox', { name: /grenzen en afstand/ }).fill(ZIN);
    await antwoord.getByLabel('Ja', { exact: true }).check();
    await antwoord.getByRole('textbox', { name: 'Waarover twijfelt u?' }).fill('Of zij voldoende afstand houdt.');
    await hr.kijk('referenties-antwoorden');
    await antwoord.getByRole('button', { name: 'Leg de antwoorden vast' }).click();
    await deel('Referenten').getByText(ZIN).waitFor();
    eis((await hr.p.getByRole('button', { name: 'Beoordeel de referenties' }).count()) === 0, 'judged before hearing');
    await hr.p.getByRole('button', { name: 'Bespreek met deze persoon: Rita Referent' }).click();
    const gesprek = deel('Bespreek dit met deze persoon');
    await gesprek.getByRole('textbox', { name: 'Wat zei deze persoon?' }).fill('Daarover heb ik training gehad.');
    await gesprek.getByLabel('Nee', { exact: true }).check();
    await gesprek.getByRole('button', { name: 'Leg het gesprek vast' }).click();
    await deel('Referenten').getByText('De twijfel is weg.').waitFor();
    await hr.kijk('referenties-besproken');
    await hr.p.getByRole('button', { name: 'Beoordeel de referenties' }).click();
    const oordeel = deel('Beoordeel de referenties');
    await oordeel.getByLabel('Ja, akkoord').check();
    await oordeel.getByRole('button', { name: 'Leg het oordeel vast' }).click();
    await deel('Referenten')
      .getByText(/Akkoord op/)
      .waitFor();
    const [feit] = await sql(
      `select soort from vergewis.eis_feit where dienstverband_id = $1 and eis = 'REFERENTIES' order by volgnummer desc limit 1`,
      [uit.id],
    );
    eis(feit.soort === 'AKKOORD', `the requirement stands at ${feit.soort}`);
    await hr.kijk('referenties-akkoord');
  });

  await proef('na intrekken mag niemand meer gevraagd worden', async () => {
    await hr.p.getByRole('button', { name: 'Toestemming ingetrokken' }).click();
    await deel('Deze persoon trekt de toestemming in').getByRole('button', { name: 'Leg het intrekken vast' }).click();
    await deel('Referenten')
      .getByText(/trok de toestemming in op/)
      .waitFor();
    await hr.kijk('referenties-ingetrokken');
  });

  await proef('een behandelaar vindt de pagina niet, en leest geen woord', async () => {
    const b = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await b.ga(pad);
    await b.rustig();
    eis(!(await b.p.content()).includes(ZIN), 'a handler reads a reference');
  });
};
