// No role is decoration: every demo account logs in, sees its own rail and start page, and nothing elsewhere.
import { eis } from '../browser.mjs';

const PAGINAS = [
  '/vandaag',
  '/termijnen',
  '/meldingen',
  '/melden',
  '/mijn-meldingen',
  '/postvak',
  '/logboek',
  '/rechten',
  '/instellingen/mensen',
];
const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';

export default async ({ browser, product, proef }) => {
  const { basis } = product();
  const vraag = async (query, cookie) =>
    (
      await fetch(`${basis}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', ...(cookie ? { cookie } : {}) },
        body: JSON.stringify({ query }),
      })
    ).json();
  const { data } = await vraag('{ demoAccounts { email } }');
  eis(data.demoAccounts.length > 50, 'the list of demo accounts is short');
  const rij = [...data.demoAccounts.entries()];
  // The next role sits down at the same browser, emptied: a new one would read and compile all scripts again.
  const volgende = async () => {
    let w = null;
    for (let deel = rij.shift(); deel; deel = rij.shift()) {
      w ??= await browser.bezoeker({ basis });
      const gelukt = await bekijk(w, ...deel);
      if (gelukt) await maakLeeg(w);
      else {
        await w.ctx.close();
        w = null;
      }
    }
    await w?.ctx.close();
  };
  const maakLeeg = async ({ p, ctx }) => {
    await p.evaluate(() => {
      window.localStorage.clear();
      window.sessionStorage.clear();
    });
    await ctx.clearCookies();
  };
  const bekijk = (w, i, { email }) =>
    proef(`${email} ziet het eigen menu en verder niets`, async () => {
      await w.p.goto(`${basis}/aanmelden`);
      await w.p.getByLabel('E-mailadres').fill(email);
      await w.p.getByLabel('Wachtwoord', { exact: true }).fill('Meldbaken-demo-1!');
      await w.p.getByRole('button', { name: 'Log in' }).click();
      // Who works in two organisations chooses one first.
      const keuze = w.p.getByRole('radio', { name: /Rivierstad/ });
      await Promise.race([w.p.waitForURL((u) => !u.pathname.startsWith('/aanmelden')), keuze.waitFor()]);
      if (await keuze.isVisible().catch(() => false)) {
        await keuze.check();
        await w.p.getByRole('main').getByRole('button').first().click();
      }
      await w.p.waitForURL((u) => !u.pathname.startsWith('/aanmelden'));
      await w.rustig();
      const ik = await w.p.evaluate(
        async () =>
          (
            await (
              await fetch('/graphql', {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
                body: '{"query":"{ ik { startpad menu { naam pad } } }"}',
              })
            ).json()
          ).data.ik,
      );
      eis(new URL(w.p.url()).pathname === ik.startpad, `opens at ${w.p.url()}, not ${ik.startpad}`);
      const rail = w.p.getByRole('navigation', { name: 'Hoofdmenu' });
      for (const m of ik.menu)
        eis(await rail.getByRole('link', { name: m.naam }).first().isVisible(), `${m.naam} is not in the rail`);
      await w.kijk(`rol-${email.replace(/\W+/g, '-')}`);
      // Three foreign pages for each, in turn: every page is tried by many roles.
      const alle = PAGINAS.filter((pad) => !ik.menu.some((m) => m.pad === pad));
      const vreemd = [0, 1, 2].map((n) => alle[(i * 3 + n) % alle.length]);
      for (const pad of vreemd) {
        await w.ga(pad);
        eis(await w.p.getByText(NIET).isVisible(), `${pad} is not 'not found' for ${email}`);
      }
    });
  // Two visitors at a time: one waits for axe while the other reads.
  await Promise.all([volgende(), volgende()]);
};
