// Step 2: the aandachtsfunctionaris finds the report, takes it, joins a bestuurder, records the finding; two at once lose nothing.
import { eis } from '../browser.mjs';
import { cijfers, dagIn, plusDagen, verhaal } from '../verhaal.mjs';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const w = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  const { p } = w;
  const vaststellingPad = () => `/meldingen/${verhaal.nummer}/vaststelling`;

  await proef('ziet de nieuwe melding op Vandaag en in Meldingen, met filters in het adres', async () => {
    await p.getByRole('link', { name: new RegExp(`Lees de melding.*${verhaal.nummer}`) }).waitFor();
    await w.kijk('vandaag-aandachtsfunctionaris');
    await w.ga('/meldingen');
    await w.kijk('meldingen-lijst');
    await p.getByLabel('Toon').selectOption({ label: 'Gesloten' });
    await p.waitForURL(/status=GESLOTEN/);
    await p.getByText('5 meldingen op deze pagina').first().waitFor();
    eis((await p.getByRole('link', { name: verhaal.nummer }).count()) === 0, 'the filter does not filter');
    await p.getByLabel('Zoek woord of nummer').fill('bestaat-niet');
    await p.getByRole('button', { name: 'Zoek', exact: true }).click();
    await p.getByText('Geen meldingen met deze keuze.').waitFor();
    eis(!p.url().includes('bestaat-niet'), 'a search text stands in the address');
    await w.kijk('meldingen-leeg');
    await p.getByRole('button', { name: 'Wis de keuze' }).click();
    await p.getByRole('link', { name: verhaal.nummer }).first().waitFor();
    await p.getByRole('button', { name: 'Gemeld' }).click();
    await p.waitForURL(/sorteer=OUDSTE/);
    await p.getByText('oudste bovenaan').first().waitFor();
    await p.goBack();
    await p.getByText('nieuwste bovenaan').first().waitFor();
  });

  await proef('neemt hem in behandeling; twee keer klikken neemt hem één keer', async () => {
    await p.getByRole('link', { name: verhaal.nummer }).first().click();
    await p.getByRole('heading', { level: 1, name: verhaal.nummer }).waitFor();
    await w.kijk('melding-nieuw');
    await p.getByRole('button', { name: 'Neem in behandeling' }).dblclick();
    await p.getByText('U behandelt nu deze melding.').waitFor();
    const [m] = await sql('select status, versie from melding.melding where id = $1', [verhaal.meldingId]);
    eis(m.status === 'IN_BEHANDELING' && m.versie === 2, `a double click gave ${m.status} version ${m.versie}`);
    const melder = await browser.bezoeker({ basis, maat: 'telefoon', email: 'medewerker@zonnehof.demo' });
    await melder.ga('/mijn-meldingen');
    await melder.p.getByRole('region', { name: verhaal.nummer }).getByText('In behandeling', { exact: true }).waitFor();
  });

  await proef('haalt een bestuurder erbij als beslisser, met reden; het paneel geeft de focus terug', async () => {
    const knop = p.getByRole('button', { name: 'Voeg een bestuurder toe' });
    await knop.click();
    const paneel = p.getByRole('dialog', { name: 'Haal iemand erbij' });
    await paneel.waitFor();
    await p.keyboard.press('Escape');
    await paneel.waitFor({ state: 'hidden' });
    eis(await knop.evaluate((e) => e === document.activeElement), 'the focus does not return to the button');
    await knop.click();
    await paneel.getByRole('button', { name: 'Haal erbij' }).click();
    await paneel.getByText('Kies wie u erbij haalt.').first().waitFor();
    await w.kijk('melding-erbij-fout');
    const [{ naam }] = await sql(`select naam from organisatie.account where email = 'bestuurder@zonnehof.demo'`);
    await paneel.getByRole('combobox', { name: 'Wie?' }).fill(naam.split(' ')[0]);
    await paneel.getByRole('option', { name: naam }).click();
    await paneel.getByRole('textbox', { name: /Waarom moet deze persoon/ }).fill('Beslist over melden bij de IGJ.');
    await paneel.getByRole('button', { name: 'Haal erbij' }).click();
    await p.getByText(`${naam} kijkt nu mee.`).waitFor();
    await p.getByRole('button', { name: /Met u kijk/ }).click();
    await p
      .getByRole('dialog', { name: 'Wie kijkt mee' })
      .getByText('Waarom: Beslist over melden bij de IGJ.')
      .waitFor();
    await w.kijk('melding-kijkers');
    await p.getByRole('dialog').getByRole('button', { name: 'Sluit', exact: true }).click();
  });

  await proef('een stap zetten: wat niet nodig is, vraagt een reden', async () => {
    await p.getByRole('link', { name: /^6\. / }).click();
    await p.getByRole('button', { name: 'Klaar met deze stap' }).click();
    const venster = p.getByRole('dialog');
    await venster.getByRole('radio', { name: 'Niet nodig' }).check();
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await venster.getByText('Schrijf op waarom deze stap niet nodig is.').first().waitFor();
    await w.kijk('melding-stap-fout');
    await venster.getByRole('radio', { name: 'Loopt' }).check();
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText('Stap 6 staat nu op: loopt.').waitFor();
  });

  let tweede;
  await proef('een vaststelling zonder soort, in de toekomst of van voor de gebeurtenis wordt geweigerd', async () => {
    await w.ga(vaststellingPad());
    await w.kijk('vaststelling-leeg');
    const leg = p.getByRole('button', { name: 'Leg de vaststelling vast' });
    await leg.click();
    const samenvatting = p.getByRole('group', { name: 'Er gaat iets mis' });
    await samenvatting.getByText('Kies wat u vaststelt.').waitFor();
    eis(await samenvatting.evaluate((e) => e === document.activeElement), 'the error summary has no focus');
    eis((await p.title()).startsWith('Fout: '), 'the title does not tell that there is an error');
    await p.getByRole('radio', { name: /^Calamiteit/ }).check();
    await p.getByRole('textbox', { name: /Waarom stelt u dit vast/ }).fill('De cliënt heeft een gebroken arm.');
    const dag = p.getByRole('group', { name: 'Wanneer stelde u dit vast?' }).getByLabel('Welke dag?');
    const goed = await dag.inputValue();
    for (const [fout, waarom] of [
      ['01-01-2099', 'Deze dag is nog niet geweest.'],
      ['31-4-2026', 'Deze dag bestaat niet. April heeft 30 dagen.'],
      [cijfers(plusDagen(dagIn(new Date()), -9)), /eerder|voor/],
    ]) {
      await dag.fill(fout);
      await leg.click();
      await samenvatting.getByText(waarom).first().waitFor();
    }
    await w.kijk('vaststelling-fout');
    await dag.fill(goed);
    await dag.blur();
  });

  await proef('legt de calamiteit vast; twee keer klikken legt hem één keer vast', async () => {
    await w.kijk('vaststelling-ingevuld');
    // Somebody else has the same form open, and sends it later.
    tweede = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await tweede.ga(vaststellingPad());
    await tweede.p.getByRole('radio', { name: /Nog niet duidelijk/ }).check();
    await tweede.p.getByRole('textbox', { name: /Waarom stelt u dit vast/ }).fill('Ik twijfel nog.');
    await p.getByRole('button', { name: 'Leg de vaststelling vast' }).dblclick();
    await p.getByRole('heading', { level: 1, name: 'De vaststelling ligt vast' }).waitFor();
    await p.getByRole('link', { name: /de melding aan de IGJ$/ }).waitFor();
    const [v] = await sql('select count(*)::int as n from melding.vaststelling where melding_id = $1', [
      verhaal.meldingId,
    ]);
    eis(v.n === 1, `${v.n} findings were stored`);
  });

  await proef('wie hetzelfde open had staan, ziet beide versies naast elkaar; er gaat niets verloren', async () => {
    const t = tweede.p;
    await t.getByRole('button', { name: 'Leg de vaststelling vast' }).click();
    await t.getByRole('heading', { name: 'Iemand anders heeft dit ook veranderd' }).waitFor();
    await t.getByText('Ik twijfel nog.').waitFor();
    await t.getByText('De cliënt heeft een gebroken arm.').waitFor();
    await tweede.kijk('vaststelling-conflict');
    await w.kijk('vaststelling-gedaan');
    await t.getByRole('button', { name: 'Neem de andere versie over' }).click();
    await t.getByRole('heading', { level: 1, name: verhaal.nummer }).waitFor();
    const [v] = await sql('select count(*)::int as n from melding.vaststelling where melding_id = $1', [
      verhaal.meldingId,
    ]);
    eis(v.n === 1, `${v.n} findings were stored`);
  });
};
