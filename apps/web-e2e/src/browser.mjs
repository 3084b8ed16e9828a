// Chromium as a person would use it: one fresh profile per visitor, axe on every screen, nothing hidden by scroll.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const axeBron = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VLAGGEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const MATEN = { bureau: { width: 1440, height: 900 }, telefoon: { width: 390, height: 844 } };
const MAATNAMEN = Object.keys(MATEN);
/** 400 % zoom of a 1280 px screen (WCAG 1.4.10). */
const SMALST = { width: 320, height: 640 };
export const WACHTWOORD = 'Meldbaken-demo-1!';

export async function startBrowser(afdrukken) {
  const b = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: VLAGGEN });
  const open = new Set();
  let laatste = null;

  /** One visitor with a session of its own. `fouten` gathers what the page threw or the console refused. */
  async function bezoeker({ basis, maat = 'bureau', email, opAntwoord }) {
    const ctx = await b.newContext({
      viewport: MATEN[maat],
      locale: 'en-US',
      timezoneId: 'America/New_York',
      reducedMotion: 'reduce',
    });
    ctx.setDefaultTimeout(15_000);
    open.add(ctx);
    const p = await ctx.newPage();
    const fouten = [];
    p.on('pageerror', (e) => fouten.push(e.message));
    p.on('console', (m) => m.type() === 'error' && !/Failed to load resource/.test(m.text()) && fouten.push(m.text()));
    if (opAntwoord) p.on('response', opAntwoord);
    laatste = p;
    const wie = {
      p,
      ctx,
      fouten,
      maat,
      ga: async (pad) => {
        await p.goto(basis + pad);
        await wie.rustig();
      },
      /** Until the page has its heading and no skeleton. */
      rustig: async () => {
        await p.locator('h1').first().waitFor();
        await p.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      },
      logIn: async (adres) => {
        await p.goto(`${basis}/aanmelden`);
        await p.getByLabel('E-mailadres').fill(adres);
        await p.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD);
        await p.getByRole('button', { name: 'Log in' }).click();
        await p.waitForURL((u) => !u.pathname.startsWith('/aanmelden'));
        await wie.rustig();
      },
      /** As `logIn`, through the same door but without the form: that one is proven in 80 and 90. */
      komBinnen: async (adres) => {
        await ctx.addCookies([await sessieVan(basis, adres)]);
        await wie.ga('/');
      },
      /** At both sizes a picture for eyes, axe at zero, no sideways scroll; the last also at 320 px. Ends at the own size. */
      kijk: async (naam, maten = MAATNAMEN) => {
        await wie.rustig();
        const mis = [];
        for (const m of [...maten].sort((a, b) => Number(a === maat) - Number(b === maat))) {
          await p.setViewportSize(MATEN[m]);
          await naast(p, `${naam} at ${MATEN[m].width} px`, mis);
          await p.screenshot({ path: join(afdrukken, `${naam}-${m}.png`), fullPage: true });
          await axe(p, `${naam} at ${MATEN[m].width} px`, mis);
        }
        await p.setViewportSize(SMALST);
        await naast(p, `${naam} at ${SMALST.width} px`, mis);
        await p.setViewportSize(MATEN[maat]);
        if (fouten.length) mis.push(`${naam}: the page reported ${fouten.splice(0).join(' | ')}`);
        if (mis.length) throw new Error(mis.join('\n'));
      },
    };
    if (email) await wie.komBinnen(email);
    return wie;
  }

  return {
    bezoeker,
    sluitAlles: async () => {
      for (const c of open) await c.close();
      open.clear();
    },
    bijFout: async (titel) => {
      if (laatste && !laatste.isClosed())
        await laatste
          .screenshot({ path: join(afdrukken, `FOUT-${titel.replace(/\W+/g, '-').slice(0, 60)}.png`), fullPage: true })
          .catch(() => undefined);
    },
    stop: () => b.close(),
  };
}

/** The cookie of a new session, as the browser would keep it. */
async function sessieVan(basis, email) {
  const r = await fetch(`${basis}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({
      query: 'mutation ($e: String!, $w: String!) { aanmelden(email: $e, wachtwoord: $w) { __typename } }',
      variables: { e: email, w: WACHTWOORD },
    }),
  });
  const [koek = ''] = r.headers.getSetCookie();
  const [, name, value, expires] = /^([^=]+)=([^;]+);.*Expires=([^;]+)/i.exec(koek) ?? [];
  eis(name, `${email} cannot log in: ${await r.text()}`);
  return { name, value, url: basis, httpOnly: true, sameSite: 'Lax', expires: Date.parse(expires) / 1000 };
}

/** Nothing may be hidden at the side of the page. */
async function naast(p, naam, mis) {
  // What floats (a calendar, a menu) finds its new place after the window changed.
  await p
    .waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, null, { timeout: 2000 })
    .catch(() => undefined);
  const breed = await p.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (breed > 0) mis.push(`${naam}: scrolls ${breed} px sideways`);
}

async function axe(p, naam, mis) {
  if (!(await p.evaluate(() => 'axe' in window))) await p.evaluate(axeBron);
  const gevonden = await p.evaluate(async () => {
    const r = await window.axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      // Every rule is tried; of what passed no report is written.
      resultTypes: ['violations'],
    });
    return r.violations.map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0]?.html.slice(0, 160)}`);
  });
  if (gevonden.length) mis.push(`${naam}: axe found ${gevonden.join(' | ')}`);
}

export function eis(waar, tekst) {
  if (!waar) throw new Error(tekst);
}
