// The catalogue of terms, a term of one's own made by the beheerder, set and met on a report by its handler, and the calculator with any fixed term.
import { eis } from '../browser.mjs';

const NAAM = 'Bellen met de familie';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();

  const beheerder = await browser.bezoeker({ basis, email: 'beheerder@zonnehof.demo' });
  await proef('de beheerder maakt een eigen termijn; wat mist, staat erbij', async () => {
    const { p } = beheerder;
    await beheerder.ga('/instellingen/termijnen');
    await p.getByText('Uw organisatie heeft nog geen eigen termijnen.').waitFor();
    await beheerder.kijk('termijnen-instellen-leeg');
    await p.getByRole('button', { name: 'Nieuwe eigen termijn' }).click();
    const venster = p.getByRole('dialog', { name: 'Nieuwe eigen termijn' });
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await venster.getByRole('group', { name: 'Er gaat iets mis' }).waitFor();
    await beheerder.kijk('eigen-termijn-mist');
    await venster.getByLabel('Hoe heet de termijn?').fill(NAAM);
    await venster.getByLabel('Hoe lang?').fill('5');
    await venster.getByLabel('Waarin telt u?').first().selectOption('WERKDAGEN');
    await venster.getByLabel('Wat moet er dan af zijn?').fill('De familie is gebeld.');
    await venster.getByLabel('Wie zorgt ervoor?').selectOption('AANDACHTSFUNCTIONARIS');
    await venster.getByRole('button', { name: 'Voeg een herinnering toe' }).click();
    await venster.getByLabel('Hoeveel van tevoren?').fill('2');
    await beheerder.kijk('eigen-termijn-ingevuld');
    await venster.getByRole('button', { name: 'Bewaar' }).dblclick();
    await p.getByText(`De eigen termijn is bewaard: ${NAAM}.`).waitFor();
    const [{ n }] = await sql('select count(*)::int as n from termijn.eigen_definitie where naam = $1', [NAAM]);
    eis(n === 1, `a double press made ${n} terms`);
  });

  await proef('een eerdere herinnering komt bij de vaste, en kan weer weg', async () => {
    const { p } = beheerder;
    await p.getByRole('button', { name: 'Nieuwe herinnering' }).click();
    const venster = p.getByRole('dialog', { name: 'Nieuwe herinnering' });
    await venster.getByLabel('Bij welke termijn?').selectOption('IGJ_MELDING');
    await venster.getByLabel('Hoeveel van tevoren?').fill('2');
    await beheerder.kijk('extra-herinnering');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText('De herinnering is bewaard bij: Melden bij de IGJ.').waitFor();
    await beheerder.kijk('termijnen-instellen');
    await p.getByRole('button', { name: /^Haal weg: 2 werkdagen van tevoren/ }).click();
    await p.getByText('De herinnering is weggehaald bij: Melden bij de IGJ.').waitFor();
  });

  const af = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  await proef('de catalogus laat elke termijn zien, met filter in het adres en de regel achter een druk', async () => {
    const { p } = af;
    await af.ga('/termijnen');
    await p.getByRole('link', { name: 'Alle termijnen' }).click();
    await p.getByRole('heading', { name: 'Alle termijnen', level: 1 }).waitFor();
    await p.getByText(NAAM).waitFor();
    await af.kijk('catalogus');
    await p.getByLabel('Waar gaat het over?').selectOption('IGJ');
    await p.waitForURL(/gebied=IGJ/);
    await p.getByText('Melden bij de IGJ', { exact: true }).click();
    await p.getByText('De IGJ wil uw melding binnen 3 werkdagen.').first().waitFor();
    await p.waitForURL(/code=IGJ_MELDING/);
    await af.kijk('catalogus-open');
    await p.reload();
    await p.getByText('De IGJ wil uw melding binnen 3 werkdagen.').first().waitFor();
    await p.getByRole('searchbox').fill('bestaat niet');
    await p.getByText('Geen termijn gevonden.').waitFor();
    await af.kijk('catalogus-leeg');
  });

  await proef('de behandelaar zet de eigen termijn op een melding en zegt wanneer die gehaald is', async () => {
    const { p } = af;
    const [{ nummer, id }] = await sql(
      `select m.nummer, m.id from melding.melding m join organisatie.organisatie o on o.organisatie_id = m.organisatie_id and o.naam = 'Stichting Zonnehof'
       join organisatie.lidmaatschap l on l.organisatie_id = m.organisatie_id and l.id = m.behandelaar_id
       join organisatie.account a on a.id = l.account_id and a.email = 'aandachtsfunctionaris@zonnehof.demo'
       where m.status = 'IN_BEHANDELING' order by m.ingediend_op limit 1`,
    );
    await af.ga(`/meldingen/${nummer}`);
    await p.getByRole('button', { name: 'Zet een eigen termijn' }).click();
    const venster = p.getByRole('dialog', { name: 'Zet een eigen termijn' });
    await venster.getByRole('radio', { name: new RegExp(NAAM) }).check();
    await af.kijk('eigen-termijn-zetten');
    await venster.getByRole('button', { name: 'Zet de termijn' }).dblclick();
    await p.getByText(`De termijn loopt nu: ${NAAM}.`).waitFor();
    const termijnen = () =>
      sql(`select status, te_laat from termijn.termijn where onderwerp_id = $1 and code like 'EIGEN%'`, [id]);
    eis((await termijnen()).length === 1, 'a double press started two terms');
    await af.kijk('melding-eigen-termijn');
    await p.getByRole('button', { name: `Dit is gehaald: ${NAAM}` }).click();
    const gehaald = p.getByRole('dialog', { name: `Gehaald: ${NAAM}` });
    await gehaald.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText(`De termijn is gehaald: ${NAAM}.`).waitFor();
    const [rij] = await termijnen();
    eis(rij.status === 'GEHAALD' && rij.te_laat === false, `the term is ${rij.status}`);
  });

  const gast = await browser.bezoeker({ basis });
  await proef('de rekenpagina kent zonder inloggen elke vaste termijn, ook teruggeteld', async () => {
    const { p } = gast;
    await gast.ga('/termijncalculator?soort=VOG_START&vanaf=2026-06-01');
    await p.getByRole('heading', { name: /Niet eerder dan .*1 maart 2026/ }).waitFor();
    await gast.kijk('calculator-terug');
    await p.getByLabel('Welke vaste termijn?').selectOption('KLACHT');
    await p.getByRole('button', { name: 'Reken uit' }).click();
    await p.getByRole('heading', { name: /Uiterlijk .*13 juli 2026/ }).waitFor();
    await gast.kijk('calculator-klacht');
  });
};
