// What comes out: overviews without small numbers, and documents without names, each with a reason.
import { readFileSync } from 'node:fs';
import { eis } from '../browser.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();

  await proef('een raadslid ziet aantallen, geen klein getal, en neemt ze mee als bestand', async () => {
    const w = await browser.bezoeker({ basis, email: 'raadslid@zonnehof.demo' });
    await w.ga('/overzichten');
    await w.p.getByText('Wat u hier niet ziet').waitFor();
    await w.kijk('overzichten-raadslid');
    eis(
      (await w.p.getByRole('heading', { name: 'Nu', exact: true }).count()) === 0,
      'a raadslid sees the present counts',
    );
    const getallen = (await w.p.getByRole('cell').allInnerTexts()).map((t) => t.trim()).filter((t) => /^\d+$/.test(t));
    eis(getallen.length > 0, 'there is no number at all');
    for (const n of getallen) eis(Number(n) >= 5, `a small number stands on the page: ${n}`);
    eis((await w.p.getByText('verborgen').count()) > 0, 'nothing is hidden');
    const [download] = await Promise.all([
      w.p.waitForEvent('download'),
      w.p.getByRole('link', { name: /CSV/ }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    eis(csv.includes('"Nieuwe meldingen"') && csv.includes('"verborgen"'), 'the file holds other words');
    const telefoon = await browser.bezoeker({ basis, maat: 'telefoon', email: 'monitoring@zonnehof.demo' });
    await telefoon.ga('/overzichten');
    await telefoon.p.getByText('Wat u hier niet ziet').waitFor();
    await telefoon.kijk('overzichten-telefoon');
  });

  await proef('de bestuurder ziet ook hoe het nu staat, en elk getal opent die meldingen', async () => {
    const w = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
    await w.ga('/overzichten');
    await w.p.getByRole('heading', { name: 'Nu', exact: true }).waitFor();
    await w.kijk('overzichten-bestuurder');
    const tegel = w.p.getByRole('link', { name: /Gesloten/ }).first();
    const aantal = Number((await tegel.innerText()).match(/\d+/)[0]);
    await tegel.click();
    await w.p.waitForURL(/status=GESLOTEN/);
    // The address changes before the page does, and the page of figures has tables too.
    await w.p.getByRole('heading', { level: 1, name: 'Meldingen', exact: true }).waitFor();
    await w.p.getByRole('table').getByRole('rowheader').first().waitFor();
    eis((await w.p.getByRole('table').getByRole('rowheader').count()) === aantal, 'the list holds another number');
  });

  await proef('wie geen overzichten heeft, vindt de pagina niet', async () => {
    const w = await browser.bezoeker({ basis, email: 'leidinggevende@zonnehof.demo' });
    await w.ga('/overzichten');
    await w.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
  });

  const [melding] = await sql(
    `select m.id, m.nummer, p.achternaam from melding.melding m join organisatie.organisatie o on o.organisatie_id = m.organisatie_id
     join organisatie.lidmaatschap l on l.organisatie_id = m.organisatie_id and l.id = m.behandelaar_id join organisatie.account a on a.id = l.account_id
     join organisatie.persoon p on p.organisatie_id = l.organisatie_id and p.id = l.persoon_id
     where a.email = 'aandachtsfunctionaris@zonnehof.demo' and m.status = 'IN_BEHANDELING' order by m.ingediend_op limit 1`,
  );
  const pad = `/meldingen/${melding.nummer}/uitvoer/clientdossier`;

  await proef('een stuk voor het dossier van de cliënt begint met een voorstel; een naam wordt gezien', async () => {
    const w = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    const { p } = w;
    await w.ga(`/meldingen/${melding.nummer}`);
    await p.getByRole('link', { name: 'Voor het dossier van de cliënt' }).click();
    await p.waitForURL(`${basis}${pad}`);
    await p.getByRole('heading', { name: 'Voorstel uit de melding' }).waitFor();
    await w.kijk('uitvoer-voorstel');
    await p.getByRole('button', { name: 'Begin met schrijven' }).click();
    await p
      .getByRole('textbox', { name: /^Wat er gebeurde/ })
      .fill(`Mevrouw ${melding.achternaam} trok de cliënt aan de arm.`);
    await p.getByRole('button', { name: 'Bewaar en bekijk' }).click();
    await p.getByText(`We zagen namen: ${melding.achternaam}`).first().waitFor();
    await w.kijk('uitvoer-naam');
    await p.getByRole('textbox', { name: /Waarom, en voor wie/ }).fill('Voor het zorgdossier');
    await p.getByRole('button', { name: 'Sla op', exact: true }).click();
    await p
      .getByRole('group', { name: 'Er gaat iets mis' })
      .getByText(`We zagen namen: ${melding.achternaam}`)
      .waitFor();
    await w.kijk('uitvoer-geweigerd');
    const [{ n }] = await sql('select count(*)::int as n from melding.uitvoer_gift where melding_id = $1', [
      melding.id,
    ]);
    eis(n === 0, 'a refused document was given');
  });

  await proef('zonder naam en met een reden komt het eruit als pdf met labels, en dat blijft staan', async () => {
    const w = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    const { p } = w;
    await w.ga(pad);
    await p.getByRole('button', { name: 'Pas de tekst aan' }).click();
    await p.getByRole('heading', { name: 'Namen die we zagen' }).waitFor();
    await w.kijk('uitvoer-schrijven');
    await p.getByRole('textbox', { name: /^Wat er gebeurde/ }).fill('Een medewerker trok de cliënt aan de arm.');
    await p.getByRole('button', { name: 'Bewaar en bekijk' }).click();
    await p.getByRole('heading', { name: 'Zo gaat het eruit' }).waitFor();
    await p.getByText('Versie 2.').waitFor();
    await p.getByRole('textbox', { name: /Waarom, en voor wie/ }).fill('Voor het zorgdossier');
    const [download] = await Promise.all([
      p.waitForEvent('download'),
      p.getByRole('button', { name: 'Sla op', exact: true }).click(),
    ]);
    eis(
      download.suggestedFilename() === `clientdossier-${melding.nummer}.pdf`,
      `the file is ${download.suggestedFilename()}`,
    );
    const pdf = readFileSync(await download.path(), 'latin1');
    eis(pdf.startsWith('%PDF-') && pdf.includes('/StructTreeRoot') && pdf.includes('pdfuaid'), 'the PDF is not tagged');
    await p.getByRole('cell', { name: 'Voor het zorgdossier' }).waitFor();
    await w.kijk('uitvoer-gegeven');
    const telefoon = await browser.bezoeker({ basis, maat: 'telefoon', email: 'aandachtsfunctionaris@zonnehof.demo' });
    await telefoon.ga(pad);
    await telefoon.p.getByRole('heading', { name: 'Zo gaat het eruit' }).waitFor();
    await telefoon.kijk('uitvoer-telefoon');
  });

  await proef('het personeelsdossier zegt wat er eerst moet gebeuren', async () => {
    const w = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await w.ga(`/meldingen/${melding.nummer}/uitvoer/personeelsdossier`);
    await w.p.getByText(/Dit mag nog niet in het personeelsdossier/).waitFor();
    await w.kijk('uitvoer-personeel');
  });

  await proef('de bestuurder kiest welke namen mogen, met een reden', async () => {
    const w = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
    const { p } = w;
    await w.ga('/instellingen/dossier-namen');
    await p.getByRole('radio', { name: /merkbare gevolgen/ }).check();
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText('Schrijf op waarom u dit kiest.').first().waitFor();
    await w.kijk('dossier-namen');
    await p.getByRole('textbox', { name: /Waarom kiest u dit/ }).fill('Wij volgen de wet.');
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText(/Nu geldt: namen van betrokkenen/).waitFor();
    const af = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await af.ga('/instellingen/dossier-namen');
    await af.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
  });

  await proef('wie de melding niet mag zien, vindt ook het stuk niet', async () => {
    for (const email of ['leidinggevende@zonnehof.demo', 'medewerker@zonnehof.demo', 'bestuurder@lindeboom.demo']) {
      const w = await browser.bezoeker({ basis, email });
      await w.ga(pad);
      await w.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
    }
  });
};
