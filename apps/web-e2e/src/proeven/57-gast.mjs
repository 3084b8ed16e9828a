// A look for a guest: the owner opens it, link and code go two ways, the guest reads exactly what was sent, and it stops at once.
import { eis } from '../browser.mjs';
import { AANBIEDER, aangeboden, verzonden } from '../igj-wereld.mjs';

const GAST = 'Mr. Aleid de Raad';
const FEITEN = 'Een cliënt kreeg een week lang de verkeerde dosis, en raakte buiten bewustzijn.';

/** So many days on, as people type it. */
const over = (dagen) => {
  const d = new Date(Date.now() + dagen * 86_400_000);
  return `${d.getUTCDate()}-${d.getUTCMonth() + 1}-${d.getUTCFullYear()}`;
};

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const b = await browser.bezoeker({ basis, email: AANBIEDER.bestuurder });
  const { p } = b;
  let pad;
  let meldingId;
  let link;
  let code;
  const geheim = async () => {
    await p.getByText('U ziet de link en de code alleen nu.').waitFor();
    link = (await p.getByText(/\/inzage\/[\w-]{43}/).innerText()).trim();
    code = (await p.getByText(/^\d{4} \d{4}$/).innerText()).trim();
  };
  await proef('er is een melding die naar de inspectie is verstuurd', async () => {
    const m = await aangeboden(product(), FEITEN);
    meldingId = m.id;
    await verzonden(product(), m);
    pad = `${m.pad}/besluit?soort=CALAMITEIT&deel=gasten`;
  });

  await proef('de bestuurder laat een gast meekijken, met doel, regel en laatste dag', async () => {
    await b.ga(pad);
    await p.getByText('Er kijkt niemand mee.').waitFor();
    await b.kijk('gast-leeg');
    await p.getByRole('button', { name: 'Laat een gast meekijken' }).click();
    await p.getByRole('button', { name: 'Maak de link en de code' }).click();
    await p.getByText('Schrijf op welke regel dit toelaat.').first().waitFor();
    await b.kijk('gast-fout');
    await p.getByRole('textbox', { name: /^Naam van de gast/ }).fill(GAST);
    await p.getByRole('textbox', { name: /^E-mailadres of telefoonnummer/ }).fill('06 12 34 56 78');
    await p.getByRole('textbox', { name: /^Wie is dit/ }).fill('Advocaat van de zorgverlener');
    await p.getByRole('checkbox', { name: /^Melding: Calamiteit/ }).check();
    await p.getByRole('textbox', { name: /^Waarvoor heeft de gast/ }).fill('Verdediging in een tuchtzaak');
    await p.getByRole('textbox', { name: /^Welke regel laat dit toe/ }).fill('Toestemming van de raad van bestuur');
    await p.getByRole('textbox', { name: /^Laatste dag/ }).fill(over(20));
    await p.getByRole('textbox', { name: /^Wie is dit/ }).click();
    await p.getByRole('button', { name: 'Maak de link en de code' }).click();
    await p
      .getByText(/Kies een dag binnen 14 dagen/)
      .first()
      .waitFor();
    await p.getByRole('textbox', { name: /^Laatste dag/ }).fill(over(7));
    await p.getByRole('textbox', { name: /^Wie is dit/ }).click();
    await p.getByRole('button', { name: 'Maak de link en de code' }).dblclick();
    await geheim();
    await b.kijk('gast-geheim');
    const [{ n }] = await sql('select count(*)::int as n from igj.gast_inzage where over_id = $1', [meldingId]);
    eis(n === 1, `${n} looks by one double click`);
  });

  const g = await browser.bezoeker({ basis, maat: 'telefoon' });
  const q = g.p;
  const naar = async (waar) => {
    await q.goto(waar);
    await q.locator('h1').first().waitFor();
  };
  await proef('de gast ziet zonder code niets; een verkeerde code helpt niet', async () => {
    await naar(link);
    await q.getByRole('heading', { level: 1, name: 'Vul uw code in' }).waitFor();
    eis((await q.title()) === 'Inzage', `the title is ${await q.title()}`);
    eis(!(await q.content()).includes('Zonnehof'), 'the page tells whose it is');
    await g.kijk('gast-code');
    await q.getByLabel('Code van 8 cijfers').fill(code === '0000 0000' ? '11111111' : '00000000');
    await q.getByRole('button', { name: 'Ga verder' }).click();
    await q.getByText('Deze code klopt niet.').waitFor();
    await g.kijk('gast-code-fout');
  });

  await proef('met de code leest de gast precies wat is verstuurd, met de eigen naam erover', async () => {
    await q.getByLabel('Code van 8 cijfers').fill(code);
    await q.getByRole('button', { name: 'Ga verder' }).click();
    await q.getByRole('heading', { level: 1, name: 'Dit mag u lezen' }).waitFor();
    await q.getByText('Verdediging in een tuchtzaak').waitFor();
    await g.kijk('gast-lijst');
    await q.getByRole('link', { name: 'Melding: Calamiteit' }).click();
    await q.getByText(FEITEN).waitFor();
    await g.kijk('gast-stuk');
    const merk = (await q.locator('img.watermerk').getAttribute('src')).split(',')[1];
    eis(Buffer.from(merk, 'base64').toString('utf8').includes(GAST), 'no name over the page');
    eis(await q.locator('img.watermerk').evaluate((i) => i.naturalWidth > 0), 'the name is not drawn');
    eis((await q.locator('nav, input, a[download], script').count()) === 0, 'there is more than what was handed over');
    await q.emulateMedia({ media: 'print' });
    eis(!(await q.getByText(FEITEN).isVisible()), 'it can be printed');
    await q.emulateMedia({ media: null });
  });

  await proef('met dit bezoek is verder niets te bereiken', async () => {
    await naar(`${basis}/meldingen`);
    await q.getByLabel('E-mailadres').waitFor();
    const koekje = (await g.ctx.cookies()).find((c) => c.name.endsWith('meldbaken-inzage'));
    eis(koekje?.httpOnly && koekje.sameSite === 'Lax', `the cookie is ${JSON.stringify(koekje)}`);
    for (const naam of ['meldbaken', koekje.name]) {
      const r = await fetch(`${basis}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'apollo-require-preflight': '1',
          cookie: `${naam}=${koekje.value}`,
        },
        body: JSON.stringify({ query: '{ meldingen { edges { node { id } } } }' }),
      });
      eis((await r.text()).includes('NIET_AANGEMELD'), `the session of a guest opens the product as ${naam}`);
    }
  });

  await proef('de bestuurder ziet wanneer de link is geopend en wat is bekeken', async () => {
    await b.ga(pad);
    await p.getByText('Wat er met deze link gebeurde').click();
    await p.getByText('Bekeken: Melding: Calamiteit').waitFor();
    await p.getByText('Er is een verkeerde code ingevuld').waitFor();
    await p.getByText('De goede code is ingevuld').waitFor();
    await b.kijk('gast-logboek');
  });

  await proef('een nieuwe link maakt de oude dood; stoppen werkt meteen, ook als de pagina open staat', async () => {
    const oud = link;
    await p.getByRole('button', { name: 'Maak een nieuwe link en code' }).click();
    await geheim();
    eis(link !== oud, 'the same link');
    await naar(oud);
    await q.getByRole('heading', { level: 1, name: 'Hier is niets te zien' }).waitFor();
    await g.kijk('gast-weg');
    await naar(link);
    await q.getByLabel('Code van 8 cijfers').fill(code);
    await q.getByRole('button', { name: 'Ga verder' }).click();
    await q.getByRole('link', { name: 'Melding: Calamiteit' }).waitFor();
    await p.getByRole('button', { name: 'Stop het meekijken' }).click();
    await p.getByText('Ingetrokken', { exact: true }).waitFor();
    await q.getByRole('link', { name: 'Melding: Calamiteit' }).click();
    await q.getByRole('heading', { level: 1, name: 'Hier is niets te zien' }).waitFor();
    await b.kijk('gast-ingetrokken');
  });

  await proef('wie niet bij de zaak hoort, kan niemand laten meekijken', async () => {
    const ander = await browser.bezoeker({ basis, email: 'bestuurder2@zonnehof.demo' });
    await ander.ga(pad);
    await ander.p.getByRole('heading', { level: 1, name: 'Deze pagina is er niet, of u mag hem niet zien.' }).waitFor();
  });
};
