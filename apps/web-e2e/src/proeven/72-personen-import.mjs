// A list of people: looked at row by row, nothing kept before it is confirmed, done with progress, told what was left alone.
import { eis } from '../browser.mjs';

const KOPPEN =
  'Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Soort;Functie;Team;Cliëntcontact;Zorgsoort;Begindatum';
const rij = (nummer, anders = {}) =>
  [
    nummer,
    anders.voornaam ?? 'Proefje',
    'van',
    anders.achternaam ?? 'Lijst',
    '',
    'in dienst',
    anders.functie ?? 'Verzorgende',
    anders.team ?? 'Team Nacht',
    anders.contact ?? 'ja',
    'Wlz',
    anders.begin ?? '1-3-2026',
  ].join(';');
const bestand = (naam, rijen, koppen = KOPPEN) => ({
  name: naam,
  mimeType: 'text/csv',
  buffer: Buffer.from([koppen, ...rijen].join('\r\n')),
});

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const hr = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo' });
  const kies = (b) => hr.p.locator('input[type=file]').setInputFiles(b);
  const tel = async (patroon) =>
    (await sql('select count(*)::int as n from vergewis.dienstverband where personeelsnummer like $1', [patroon]))[0].n;

  await proef('een verkeerd bestand wordt geweigerd met een reden en een raad', async () => {
    await hr.ga('/personen/importeren');
    await hr.p.getByRole('heading', { name: 'Personen importeren' }).waitFor();
    await hr.p.getByText('Welke kolommen kan de lijst hebben?').click();
    await hr.kijk('personen-importeren');
    await kies(bestand('lijst.csv', [`${rij('E2E-1')};111222333`], `${KOPPEN};BSN`));
    await hr.p.getByText(/staan burgerservicenummers/).waitFor();
    await hr.kijk('personen-importeren-bsn');
    await kies({ name: 'lijst.xlsm', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
    await hr.p.getByText(/zitten macro/).waitFor();
    eis((await tel('E2E-%')) === 0, 'a refused list left people behind');
  });

  await proef('de lijst laat per cel zien wat er mis is, en bewaart nog niets', async () => {
    await kies(
      bestand('personeel.csv', [
        rij('E2E-01'),
        rij('E2E-02', { voornaam: 'Renée' }),
        rij('E2E-03', { begin: '31-4-2026', team: 'Maanhof' }),
        rij('E2E-04', { contact: 'soms' }),
      ]),
    );
    await hr.p.getByRole('heading', { name: 'Lijst met personen' }).waitFor();
    await hr.p.getByText('De dag "31-4-2026" bestaat niet. April 2026 heeft 30 dagen.').waitFor();
    await hr.p.getByText('K4').first().waitFor();
    await hr.kijk('personen-lijst-fouten');
    await hr.p.getByRole('button', { name: /2 nieuw/ }).click();
    await hr.p.getByText('E2E-02 Renée van Lijst').waitFor();
    await hr.kijk('personen-lijst-nieuw');
    eis((await tel('E2E-%')) === 0, 'people were kept before anybody confirmed');
  });

  await proef('bevestigen vraagt eerst om de fouten over te slaan, en doet het dan een keer', async () => {
    await hr.p.getByRole('button', { name: 'Bevestig de lijst' }).click();
    await hr.p.getByText('In 2 regels staat een fout.').first().waitFor();
    await hr.kijk('personen-lijst-geweigerd');
    await hr.p.getByLabel('Sla de 2 regels met een fout over').check();
    await hr.p.getByRole('button', { name: 'Bevestig de lijst' }).dblclick();
    await hr.p.getByText('De lijst is verwerkt').waitFor({ timeout: 60_000 });
    await hr.p.getByText('2 personen toegevoegd').waitFor();
    await hr.kijk('personen-lijst-klaar');
    eis((await tel('E2E-%')) === 2, 'not two people after a double click');
  });

  await proef('dezelfde lijst nog eens verandert niets; een gewijzigde laat het verschil zien', async () => {
    await hr.ga('/personen/importeren');
    await hr.p.getByRole('link', { name: 'personeel.csv' }).waitFor();
    await kies(bestand('nog-eens.csv', [rij('E2E-01'), rij('E2E-02', { voornaam: 'Renée' })]));
    await hr.p.getByText('Deze lijst verandert niets.').waitFor();
    await hr.p.getByRole('button', { name: 'Haal de lijst weg' }).click();
    await hr.p.getByText('Deze lijst is weggehaald').waitFor();
    await hr.ga('/personen/importeren');
    await kies(bestand('anders.csv', [rij('E2E-01', { functie: 'Teamleider' }), rij('E2E-02', { voornaam: 'Renée' })]));
    await hr.p.getByRole('button', { name: /1 wijzigt iets/ }).click();
    await hr.p.getByText('Teamleider').waitFor();
    await hr.kijk('personen-lijst-verschil');
  });

  await proef('wie intussen iets wijzigt raakt dat niet kwijt, en de lijst zegt welke regel bleef liggen', async () => {
    await sql(
      `update vergewis.dienstverband set versie = versie + 1, functie = 'Zelf getypt' where personeelsnummer = 'E2E-01'`,
    );
    await hr.p.getByRole('button', { name: 'Bevestig de lijst' }).click();
    await hr.p.getByText('Niet verwerkt').waitFor({ timeout: 60_000 });
    await hr.p.getByText('E2E-01 Proefje van Lijst').waitFor();
    await hr.kijk('personen-lijst-botsing');
    const [{ functie }] = await sql(`select functie from vergewis.dienstverband where personeelsnummer = 'E2E-01'`);
    eis(functie === 'Zelf getypt', `the list overwrote what somebody typed: ${functie}`);
  });

  await proef('de lijst op een telefoon, en voor een ander is hij er niet', async () => {
    const f = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo', maat: 'telefoon' });
    await f.ga('/personen/importeren');
    await f.p.getByRole('link', { name: 'anders.csv' }).waitFor();
    await f.kijk('personen-importeren-telefoon');
    await f.p.getByRole('link', { name: 'anders.csv' }).click();
    await f.p.getByText('Niet verwerkt').waitFor();
    await f.kijk('personen-lijst-telefoon');
    const lg = await browser.bezoeker({ basis, email: 'leidinggevende@zonnehof.demo' });
    await lg.ga('/personen/importeren');
    await lg.p.getByText('Deze pagina is er niet').first().waitFor();
  });
};
