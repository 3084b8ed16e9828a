// A complaint from received to closed: appointed, heard, more time, judged, sent; and one that was late. At Lindeboom, so that
// no term of the story changes.
import { eis } from '../browser.mjs';

const dag = (dagenVooruit) => {
  const deel = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  return deel.format(new Date(Date.now() + dagenVooruit * 86_400_000));
};

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const bezoek = (email, maat) => browser.bezoeker({ basis, email, maat });
  const af = await bezoek('aandachtsfunctionaris@lindeboom.demo');
  const { p } = af;
  const venster = () => p.getByRole('dialog');
  const knop = (naam) => p.getByRole('button', { name: naam, exact: true });
  const inVenster = (naam) => venster().getByRole('button', { name: naam, exact: true });
  const dicht = () => venster().waitFor({ state: 'detached' });
  const nummer = () => new URL(p.url()).pathname.split('/').at(-1);

  async function voerIn(ontvangen, klacht) {
    await af.ga('/klachten/nieuw');
    await p.getByRole('radio', { name: 'De zorg', exact: true }).check();
    await p.getByRole('radio', { name: 'Telefoon', exact: true }).check();
    await p.getByRole('textbox', { name: 'Wanneer kwam de klacht bij ons binnen?' }).fill(ontvangen);
    await p.getByRole('radio', { name: 'Een vertegenwoordiger van de cliënt' }).check();
    await p.getByLabel('Naam van de klager').fill('Mevrouw De Klager');
    await p.getByLabel(/Telefoonnummer/).fill('06 12 34 56 78');
    await p.getByLabel('Wat is de klacht?').fill(klacht);
    await p.getByRole('combobox', { name: /Over wie gaat de klacht/ }).fill('Iemand van Elders');
    await p.getByLabel('Wat is de klacht?').click();
    await knop('Voer de klacht in').dblclick();
    await p.waitForURL(/\/klachten\/K-\d{4}-\w+$/);
    await af.rustig();
  }
  async function wijsAan() {
    await knop('Wijs een behandelaar aan').click();
    await venster().getByLabel('Wie?').selectOption({ index: 1 });
    await inVenster('Wijs aan').click();
    await dicht();
  }

  await proef('een lege lijst zegt wat u kunt doen, en een leeg formulier wat er mist', async () => {
    await af.ga('/klachten');
    await p.getByText('Er zijn nog geen klachten.').waitFor();
    await af.kijk('klachten-leeg');
    await p.getByRole('link', { name: 'Voer een klacht in' }).click();
    await p.getByRole('heading', { level: 1, name: 'Klacht invoeren' }).waitFor();
    await knop('Voer de klacht in').click();
    await p.getByText('Kies waar de klacht over gaat.').first().waitFor();
    await p.getByText('Schrijf op wat de klacht is.').first().waitFor();
    await af.kijk('klacht-nieuw-fout');
  });

  await proef('een klacht wordt 1 keer ingevoerd, en de termijn staat er meteen bij', async () => {
    await voerIn(dag(-2), 'Mijn moeder wachtte een uur op hulp.');
    await p.getByText('Mijn moeder wachtte een uur op hulp.').waitFor();
    await p.getByText('Wijs iemand aan die niet bij de zaak betrokken is.').waitFor();
    await af.kijk('klacht-ontvangen');
    const [{ n }] = await sql('select count(*)::int as n from melding.klacht', []);
    eis(n === 1, `${n} complaints were written`);
    const [{ open }] = await sql(
      `select count(*)::int as open from melding.klacht_deel where get_byte(inhoud, 0) <> 1`,
      [],
    );
    eis(open === 0, 'the words are not sealed');
  });

  await proef('aanwijzen, horen en 1 keer meer tijd nemen', async () => {
    await knop('Wijs een behandelaar aan').click();
    await inVenster('Wijs aan').click();
    await venster().getByText('Kies wie de klacht behandelt.').first().waitFor();
    await af.kijk('klacht-toewijzen');
    await inVenster('Ga terug').click();
    await wijsAan();
    await p.getByText('De behandelaar is aangewezen.').waitFor();
    await knop('Leg het gesprek vast').click();
    await venster()
      .getByRole('radio', { name: /Ja, er was een gesprek/ })
      .check();
    await venster().getByRole('textbox', { name: 'Wanneer was het gesprek?' }).fill(dag(0));
    await venster().getByLabel('Wie waren erbij?').fill('De dochter en ik');
    await venster().getByLabel('Wat is er gezegd?').fill('Zij wil weten hoe het kon gebeuren.');
    await af.kijk('klacht-horen');
    await inVenster('Leg vast').click();
    await dicht();
    await knop('Neem 4 weken meer tijd').click();
    await venster().getByRole('textbox', { name: 'Wanneer schreef u dit de klager?' }).fill(dag(0));
    await venster().getByLabel('Waarom hebt u meer tijd nodig?').fill('Wij spreken nog een collega.');
    await af.kijk('klacht-verlengen');
    await inVenster('Neem meer tijd').click();
    await dicht();
    await p.getByText('Deze termijn is 1 keer met 4 weken verlengd. Vaker mag niet.').waitFor();
    eis((await knop('Neem 4 weken meer tijd').count()) === 0, 'a second extension is offered');
    await af.kijk('klacht-in-behandeling');
  });

  await proef('oordelen met redenen en besluiten, versturen en afsluiten', async () => {
    await knop('Leg het oordeel vast').click();
    await venster()
      .getByRole('radio', { name: /^Gegrond/ })
      .check();
    await venster().getByLabel('Waarom is dit het oordeel?').fill('Er was te weinig personeel in de avond.');
    await inVenster('Leg het oordeel vast').click();
    await venster().getByText('Schrijf op wat we gaan doen, en wanneer het klaar is.').first().waitFor();
    await inVenster('Voeg een besluit toe').click();
    await venster().getByLabel('Besluit 1', { exact: true }).fill('Een extra collega in de avond.');
    await venster().getByRole('textbox', { name: 'Wanneer is besluit 1 klaar?' }).fill(dag(30));
    await af.kijk('klacht-oordelen');
    await inVenster('Leg het oordeel vast').click();
    await dicht();
    await knop('Leg vast dat het is verstuurd').click();
    await venster().getByRole('radio', { name: 'Met een brief' }).check();
    await af.kijk('klacht-versturen');
    await inVenster('Leg vast').click();
    await dicht();
    await knop('Sluit de klacht af').click();
    await inVenster('Sluit af').click();
    await dicht();
    await p.getByText('Deze klacht is afgesloten.').waitFor();
    await af.kijk('klacht-afgesloten');
  });

  await proef('een oordeel dat later is dan de wet wil, gaat met uitleg', async () => {
    await voerIn(dag(-60), 'Ik kreeg geen antwoord op mijn brief.');
    await p.getByText('Te laat').first().waitFor();
    await wijsAan();
    await knop('Leg het gesprek vast').click();
    await venster()
      .getByRole('radio', { name: /Nee, de klager wil/ })
      .check();
    await venster().getByLabel('Waarom hoort u de klager niet?').fill('De klager wil alleen een brief.');
    await inVenster('Leg vast').click();
    await dicht();
    await knop('Leg het oordeel vast').click();
    await venster()
      .getByRole('radio', { name: /^Ongegrond/ })
      .check();
    await venster().getByLabel('Waarom is dit het oordeel?').fill('De brief kwam nooit aan.');
    await inVenster('Leg het oordeel vast').click();
    await dicht();
    await knop('Leg vast dat het is verstuurd').click();
    await venster().getByRole('radio', { name: 'Met een e-mail' }).check();
    await inVenster('Leg vast').click();
    await venster().getByText('Dit is later dan de wet wil. Kies waarom.').first().waitFor();
    await venster().getByLabel('Waarom was het later?').selectOption({ label: 'Iemand was ziek of afwezig' });
    await venster().getByLabel('Wat gebeurde er?').fill('De behandelaar was ziek.');
    await af.kijk('klacht-te-laat');
    await inVenster('Leg vast').click();
    await dicht();
    await p.getByText('Te laat gedaan').waitFor();
    await p.getByText('De behandelaar was ziek.').first().waitFor();
    await af.ga('/klachten');
    eis((await p.locator('tbody tr').count()) === 2, 'the list does not show both complaints');
    await af.kijk('klachten');
    await p.getByLabel('Toon').selectOption({ label: 'Afgesloten' });
    await af.rustig();
    await p.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
  });

  await proef('de bestuurder ziet alleen de termijn, en een medewerker niets', async () => {
    await af.ga('/klachten');
    await p.locator('tbody tr a').first().click();
    await af.rustig();
    const pad = `/klachten/${nummer()}`;
    for (const naam of ['bestuurder', 'medewerker']) {
      const w = await bezoek(`${naam}@lindeboom.demo`, 'telefoon');
      await w.ga(pad);
      await w.p.getByRole('heading', { level: 1, name: /niet/i }).waitFor();
      eis((await w.p.getByText('De Klager').count()) === 0, `${naam} reads the complaint`);
      eis((await w.p.getByRole('link', { name: 'Klachten' }).count()) === 0, `${naam} has Klachten in the rail`);
    }
  });
};
