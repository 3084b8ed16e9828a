// The door: wrong password, too often, two organisations, logging out, a cookie that is forged or over.
import { alsAccount } from '../api.mjs';
import { eis, WACHTWOORD } from '../browser.mjs';

const TWEE = 'toezichthouder-rechtmatigheid@rivierstad.demo';
const ONJUIST = 'Het e-mailadres of het wachtwoord klopt niet.';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const cookieVan = async (ctx) => (await ctx.cookies(basis)).find((c) => c.name === 'meldbaken');

  await proef('leeg, onbekend en fout geven een duidelijke melding; onbekend en fout dezelfde', async () => {
    const w = await browser.bezoeker({ basis, maat: 'telefoon' });
    const { p } = w;
    await w.ga('/aanmelden');
    await w.kijk('aanmelden');
    await p.getByRole('button', { name: 'Log in' }).click();
    await p.getByText('Vul uw e-mailadres in.').first().waitFor();
    await w.kijk('aanmelden-leeg');
    await p.getByRole('button', { name: /Vul in: .*hr@zonnehof/ }).click();
    eis((await p.getByLabel('E-mailadres').inputValue()) === 'hr@zonnehof.demo', 'the account is not filled in');
    for (const email of ['niemand@zonnehof.demo', 'hr@zonnehof.demo', "x' or 1=1 --@zonnehof.demo"]) {
      await p.getByLabel('E-mailadres').fill(email);
      await p.getByLabel('Wachtwoord', { exact: true }).fill('fout');
      await p.getByRole('button', { name: 'Log in' }).click();
      await p.getByRole('group', { name: 'Er gaat iets mis' }).getByText(ONJUIST).waitFor();
      eis((await p.getByLabel('E-mailadres').inputValue()) === email, 'the address was lost');
    }
    await w.kijk('aanmelden-fout');
    eis((await cookieVan(w.ctx)) === undefined, 'a refused login gives a cookie');
  });

  await proef('tien keer fout: dan zegt de deur hoe lang te wachten, ook met het goede wachtwoord', async () => {
    const w = await browser.bezoeker({ basis });
    const { p } = w;
    const email = 'opleider@zonnehof.demo';
    await w.ga('/aanmelden');
    const probeer = async (wachtwoord, tekst) => {
      await p.getByLabel('E-mailadres').fill(email);
      await p.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord);
      const antwoord = p.waitForResponse((r) => r.request().postData()?.includes('aanmelden(') ?? false);
      await p.getByRole('button', { name: 'Log in' }).click();
      await antwoord;
      await p.getByRole('group', { name: 'Er gaat iets mis' }).getByText(tekst).waitFor();
    };
    for (let i = 0; i < 10; i++) await probeer(`fout-${i}`, ONJUIST);
    await probeer(WACHTWOORD, 'Wacht 15 minuten');
    await w.kijk('aanmelden-te-vaak');
    // Somebody else on the same computer is not locked out.
    await w.logIn('hr@zonnehof.demo');
    await sql('delete from toegang.aanmeldpoging');
  });

  await proef('een link van buiten leidt na het inloggen alleen naar een pagina van ons', async () => {
    const w = await browser.bezoeker({ basis });
    for (const terug of ['https://kwaad.example/', '//kwaad.example', '/\\kwaad.example', 'javascript:alert(1)']) {
      await w.ga(`/aanmelden?terug=${encodeURIComponent(terug)}`);
      await w.p.getByLabel('E-mailadres').fill('hr@zonnehof.demo');
      await w.p.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD);
      await w.p.getByRole('button', { name: 'Log in' }).click();
      await w.p.waitForURL(`${basis}/vandaag`);
      await w.p.getByRole('button', { name: 'Uitloggen' }).click();
      await w.p.waitForURL(/aanmelden/);
    }
    await w.ga('/termijnen?ernst=TE_LAAT');
    await w.p.getByLabel('E-mailadres').fill('bestuurder2@zonnehof.demo');
    await w.p.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD);
    await w.p.getByRole('button', { name: 'Log in' }).click();
    await w.p.waitForURL(`${basis}/termijnen?ernst=TE_LAAT`);
  });

  await proef('twee organisaties: eerst kiezen, later wisselen; van de andere is dan niets te zien', async () => {
    const sessies = async () =>
      (
        await sql(
          `select count(*)::int as n from toegang.sessie s join organisatie.account a on a.id = s.account_id where a.email = $1 and s.beeindigd_op is null`,
          [TWEE],
        )
      )[0].n;
    const vooraf = await sessies();
    const w = await browser.bezoeker({ basis });
    const { p } = w;
    await w.ga('/aanmelden');
    await p.getByLabel('E-mailadres').fill(TWEE);
    await p.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD);
    await p.getByRole('button', { name: 'Log in' }).click();
    await p.getByRole('heading', { level: 1, name: 'Voor welke organisatie werkt u nu?' }).waitFor();
    await w.kijk('werkruimte-kiezen');
    await p.getByRole('button', { name: 'Ga verder' }).click();
    await p.getByText('Kies een organisatie.').first().waitFor();
    await w.kijk('werkruimte-kiezen-leeg');
    await p.getByRole('radio', { name: /Heuveldorp/ }).check();
    await p.getByRole('button', { name: 'Ga verder' }).click();
    await p.getByRole('button', { name: /Gemeente Heuveldorp/ }).waitFor();
    eis(/Heuveldorp/.test(await p.title()), `the title is ${await p.title()}`);
    const oud = await cookieVan(w.ctx);
    await p.getByRole('button', { name: /Gemeente Heuveldorp/ }).click();
    const venster = p.getByRole('dialog', { name: 'Voor welke organisatie werkt u nu?' });
    await venster.waitFor();
    await w.kijk('werkruimte-wisselen');
    await venster.getByRole('radio', { name: /Rivierstad/ }).check();
    await venster.getByRole('button', { name: 'Ga verder' }).click();
    await p.getByRole('button', { name: /Gemeente Rivierstad/ }).waitFor();
    eis(!(await p.content()).includes('Heuveldorp'), 'the other organisation is still on the page');
    const erbij = (await sessies()) - vooraf;
    eis(erbij === 1 && oud !== undefined, `${erbij} sessions more`);
  });

  await proef('zonder gekozen organisatie geeft de server geen enkel dossier', async () => {
    const a = await alsAccount(basis, TWEE);
    const r = await fetch(`${basis}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie: a.cookie() },
      body: JSON.stringify({ query: '{ termijnen { edges { node { id } } } }' }),
    });
    const { errors } = await r.json();
    eis(errors?.[0]?.extensions?.code === 'WERKRUIMTE_NODIG', JSON.stringify(errors));
  });

  await proef('uitloggen wist alles, ook in een tweede tabblad en achter de terugknop', async () => {
    const w = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris2@zonnehof.demo' });
    const { p, ctx } = w;
    const cookie = await cookieVan(ctx);
    eis(
      cookie.httpOnly && ['Lax', 'Strict'].includes(cookie.sameSite) && cookie.path === '/',
      JSON.stringify({ ...cookie, value: '' }),
    );
    await w.ga('/meldingen');
    const nummer = await p
      .getByRole('link', { name: /^M-\d{4}-/ })
      .first()
      .innerText();
    await p.getByRole('link', { name: nummer }).click();
    await p.getByRole('heading', { level: 1, name: nummer }).waitFor();
    const tweede = await ctx.newPage();
    await tweede.goto(`${basis}/meldingen/${nummer}`);
    await tweede.getByRole('heading', { level: 1, name: nummer }).waitFor();
    const afgemeld = p.waitForResponse((r) => r.request().postData()?.includes('afmelden') ?? false);
    await p.getByRole('button', { name: 'Uitloggen' }).click();
    eis(/storage/.test((await (await afgemeld).allHeaders())['clear-site-data'] ?? ''), 'no Clear-Site-Data at logout');
    for (const tab of [p, tweede]) {
      await tab.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
      eis(!(await tab.content()).includes(nummer), 'the report is still in the page');
    }
    await p.goBack();
    await p.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    eis(!(await p.content()).includes(nummer), 'the report is behind the back button');
    eis((await cookieVan(ctx)) === undefined, 'the cookie stays');
    // The old cookie is worth nothing any more.
    await ctx.addCookies([cookie]);
    await p.goto(`${basis}/meldingen/${nummer}`);
    await p.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    const bewaard = await p.evaluate(() => ({
      local: Object.keys(window.localStorage),
      sessie: Object.keys(window.sessionStorage),
    }));
    eis(bewaard.local.length === 0, `localStorage holds ${bewaard.local}`);
    eis(
      bewaard.sessie.every((k) => k.startsWith('tsr-')),
      `sessionStorage holds ${bewaard.sessie}`,
    );
  });

  await proef('een valse en een verlopen cookie leiden naar het inloggen', async () => {
    const w = await browser.bezoeker({ basis });
    for (const value of ['a'.repeat(43), '../../etc/passwd', "' or 1=1 --", '%00', 'x'.repeat(3000)]) {
      await w.ctx.addCookies([{ name: 'meldbaken', value: encodeURIComponent(value), url: basis }]);
      await w.p.goto(`${basis}/vandaag`);
      await w.p.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    }
    await w.logIn('bestuurder2@zonnehof.demo');
    await w.ga('/termijnen');
    // Half an hour without a sign of life.
    await sql(
      `update toegang.sessie s set gebruikt_op = gebruikt_op - interval '31 minutes' from organisatie.account a where a.id = s.account_id and a.email = 'bestuurder2@zonnehof.demo'`,
    );
    // The live line may notice first and take the link away: then the page is already at the door.
    const naarVandaag = w.p.getByRole('link', { name: 'Vandaag' }).first();
    await Promise.any([naarVandaag.click(), w.p.waitForURL((u) => u.pathname === '/aanmelden')]);
    await w.p.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    eis(/terug=%2F(vandaag|termijnen)/.test(w.p.url()), `no way back in ${w.p.url()}`);
    await w.p.getByLabel('E-mailadres').fill('bestuurder2@zonnehof.demo');
    await w.p.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD);
    await w.p.getByRole('button', { name: 'Log in' }).click();
    await w.p.waitForURL(/\/(vandaag|termijnen)$/);
  });

  await proef('verloopt de sessie midden in een melding, dan staat de tekst er na het inloggen nog', async () => {
    const w = await browser.bezoeker({ basis, maat: 'telefoon', email: 'medewerker2@zonnehof.demo' });
    const { p } = w;
    await p.getByRole('group', { name: 'Is de cliënt nu veilig?' }).getByRole('radio', { name: 'Ja' }).check();
    await p.getByRole('textbox', { name: /Wat is er al gedaan/ }).fill('Ik bleef bij haar zitten.');
    await sql(
      `update toegang.sessie s set beeindigd_op = clock_timestamp() from organisatie.account a where a.id = s.account_id and a.email = 'medewerker2@zonnehof.demo'`,
    );
    await p.evaluate(() => window.dispatchEvent(new Event('focus')));
    await p.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
    eis(!(await p.content()).includes('Ik bleef bij haar'), 'the text is on the login page');
    await p.getByLabel('E-mailadres').fill('medewerker2@zonnehof.demo');
    await p.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD);
    await p.getByRole('button', { name: 'Log in' }).click();
    await p.getByRole('textbox', { name: /Wat is er al gedaan/ }).waitFor();
    eis(
      (await p.getByRole('textbox', { name: /Wat is er al gedaan/ }).inputValue()) === 'Ik bleef bij haar zitten.',
      'the text is lost',
    );
  });
};
