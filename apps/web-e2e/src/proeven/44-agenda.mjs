// One's own terms, elsewhere: live in a second window, saved under a name, as a file, on paper, in a calendar.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { maakCalamiteit } from '../api.mjs';
import { eis } from '../browser.mjs';

const AF = 'aandachtsfunctionaris@zonnehof.demo';

/** What a download wrote. */
async function bewaard(p, knop) {
  const [bestand] = await Promise.all([p.waitForEvent('download'), knop.click()]);
  return { naam: bestand.suggestedFilename(), bytes: readFileSync(await bestand.path()) };
}

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const w = await browser.bezoeker({ basis, email: AF });
  const { p } = w;

  await proef('een nieuwe termijn staat binnen 5 seconden in een venster dat al open was', async () => {
    await w.ga('/termijnen');
    const [{ id }] = await sql(
      `select l.id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = 'bestuurder@zonnehof.demo'`,
    );
    const zaak = await maakCalamiteit(basis, {
      melder: 'medewerker@zonnehof.demo',
      behandelaar: AF,
      beslisserLid: id,
      feiten: 'De cliënt viel uit bed.',
    });
    const begin = performance.now();
    await p.getByRole('row', { name: new RegExp(zaak.nummer) }).waitFor({ timeout: 5000 });
    const duur = performance.now() - begin;
    eis(duur < 5000, `took ${Math.round(duur)} ms`);
  });

  await proef('een weergave heeft een naam, staat boven de lijst, krijgt een andere naam en gaat weg', async () => {
    await w.ga('/termijnen?ernst=OP_TIJD&wie=MIJN');
    await p.getByRole('button', { name: 'Bewaar deze weergave' }).click();
    const venster = p.getByRole('dialog', { name: 'Bewaar deze weergave' });
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await venster.getByRole('link', { name: 'Vul een naam in.' }).waitFor();
    await w.kijk('weergave-bewaren');
    await venster.getByRole('textbox', { name: /Naam van de weergave/ }).fill('Mijn rustige zaken');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    const tabs = p.getByRole('navigation', { name: 'Bewaarde weergaven' });
    await tabs.getByRole('link', { name: 'Mijn rustige zaken', exact: true }).waitFor();
    await tabs.getByRole('link', { name: 'Alles wat open staat' }).click();
    await p.waitForURL((u) => u.pathname === '/termijnen' && u.search === '');
    await tabs.getByRole('link', { name: 'Mijn rustige zaken' }).click();
    await p.waitForURL((u) => u.search === '?ernst=OP_TIJD&wie=MIJN');
    await w.kijk('termijnen-weergaven');
    await p.getByRole('button', { name: /Deze weergave: Mijn rustige zaken/ }).click();
    await p.getByRole('menuitem', { name: 'Geef een andere naam' }).click();
    const anders = p.getByRole('dialog', { name: 'Geef de weergave een andere naam' });
    await anders.getByRole('textbox', { name: /Naam van de weergave/ }).fill('Rustig');
    await anders.getByRole('button', { name: 'Bewaar' }).click();
    await tabs.getByRole('link', { name: 'Rustig', exact: true }).waitFor();
    await p.getByRole('button', { name: /Deze weergave: Rustig/ }).click();
    await p.getByRole('menuitem', { name: 'Haal weg' }).click();
    await p.getByText('De weergave "Rustig" is weggehaald.').waitFor();
    await tabs.waitFor({ state: 'detached' });
  });

  await proef('de lijst als bestand is de lijst van het scherm', async () => {
    await w.ga('/termijnen?ernst=ALLES');
    const kop = await p.locator('caption').first().innerText();
    const aantal = Number(/(\d+) termijn/.exec(kop)?.[1]);
    const csv = await bewaard(p, p.getByRole('link', { name: /CSV/ }));
    eis(/^termijnen-\d{4}-\d\d-\d\d\.csv$/.test(csv.naam), csv.naam);
    const regels = csv.bytes.toString('utf8').trimEnd().split('\r\n');
    eis(regels.length === aantal + 1, `${regels.length - 1} lines for ${aantal} terms`);
    eis(regels[0].startsWith('\uFEFF"Status";"Termijn"'), regels[0]);
    const xlsx = await bewaard(p, p.getByRole('link', { name: /Excel/ }));
    eis(xlsx.bytes.subarray(0, 2).toString() === 'PK', 'no workbook');
    const [regel] = await sql(
      `select aantal from audit.regel where handeling = 'termijn.uitvoeren' order by volgorde desc limit 1`,
    );
    eis(regel.aantal === aantal, `the log says ${regel.aantal}`);
    await p.getByRole('link', { name: 'Druk af' }).click();
    await p.getByRole('heading', { level: 1, name: 'Termijnen op papier' }).waitFor();
    await w.rustig();
    eis((await p.locator('tbody tr').count()) === aantal, 'paper has other rows than the screen');
    await w.kijk('termijnen-papier');
    await p.emulateMedia({ media: 'print' });
    eis(!(await p.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()), 'the rail is on paper');
    eis(!(await p.getByRole('button', { name: 'Druk af' }).isVisible()), 'a button is on paper');
    await p.emulateMedia({ media: 'screen' });
  });

  await proef('een eigen agenda-adres: één keer te zien, zonder namen, en weg is weg', async () => {
    await w.ga('/instellingen/agenda');
    await w.kijk('agenda-leeg');
    await p.getByRole('button', { name: 'Maak een adres' }).click();
    const veld = p.getByRole('textbox', { name: 'Uw geheime adres' });
    await veld.waitFor();
    const adres = await veld.inputValue();
    eis(new RegExp(`^${basis}/agenda/[\\w-]{43}\\.ics$`).test(adres), adres);
    await w.kijk('agenda-adres');
    const feed = await (await fetch(adres)).text();
    const agenda = new ICAL.Component(ICAL.parse(feed));
    const [{ n }] = await sql(
      `select count(*)::int as n from termijn.termijn t where t.status in ('LOOPT', 'VERLOPEN') and exists (select 1 from toegang.dossier_toegang d join toegang.houder_lid h on h.houder_id = d.houder_id join organisatie.lidmaatschap l on l.id = h.lidmaatschap_id join organisatie.account a on a.id = l.account_id where d.dossier_id = t.dossier_id and d.tot is null and d.functie <> 'MELDER' and a.email = $1)
        and not exists (select 1 from toegang.dossier_uitsluiting u join organisatie.lidmaatschap l on l.persoon_id = u.persoon_id join organisatie.account a on a.id = l.account_id where u.dossier_id = t.dossier_id and a.email = $1)`,
      [AF],
    );
    const gebeurtenissen = agenda.getAllSubcomponents('vevent');
    eis(gebeurtenissen.length === n && n > 0, `${gebeurtenissen.length} events for ${n} open terms`);
    eis(!/M-20\d\d-|IGJ|Beukenhof|Zonnehof/.test(feed), 'the feed says too much');
    await w.ga('/instellingen/agenda');
    eis((await p.getByRole('textbox', { name: 'Uw geheime adres' }).count()) === 0, 'the address is shown again');
    await p.getByText('Een agenda haalde het voor het laatst op').waitFor();
    await p.getByRole('button', { name: 'Trek het adres in' }).click();
    await p.getByText('Uw adres is ingetrokken.').waitFor();
    eis((await fetch(adres)).status === 404, 'a revoked address still answers');
  });
};
