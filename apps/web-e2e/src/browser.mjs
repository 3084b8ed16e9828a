// Chromium as a person would use it: one fresh profile per visitor, axe on every screen, nothing hidden by scroll.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const axeBron = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VLAGGEN = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
export const MATEN = { bureau: { width: 1440, height: 900 }, telefoon: { width: 390, height: 844 } };
export const WACHTWOORD = 'Meldbaken-demo-1!';

export async function startBrowser(afdrukken) {
  const b = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: VLAGGEN });
  const open = new Set();
  let laatste = null;

  /** One visitor with a session of its own. `fouten` gathers what the page threw or the console refused. */
  async function bezoeker({ basis, maat = 'bureau', email, opAntwoord }) {
    const ctx = await b.newContext({ viewport: MATEN[maat], locale: 'en-US', timezoneId: 'America/New_York', reducedMotion: 'reduce' });
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
      /** Screenshot for eyes, axe at zero, no sideways scroll. */
      kijk: async (naam) => {
        await wie.rustig();
        await p.screenshot({ path: join(afdrukken, `${naam}-${maat}.png`), fullPage: true });
        await axe(p, naam);
        const breed = await p.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (breed > 0) throw new Error(`${naam}: scrolls ${breed} px sideways at ${MATEN[maat].width} px`);
        if (fouten.length) throw new Error(`${naam}: the page reported ${fouten.splice(0).join(' | ')}`);
      },
    };
    if (email) await wie.logIn(email);
    return wie;
  }

  return {
    bezoeker,
    sluitAlles: async () => {
      for (const c of open) await c.close();
      open.clear();
    },
    bijFout: async (titel) => {
      if (laatste && !laatste.isClosed()) await laatste.screenshot({ path: join(afdrukken, `FOUT-${titel.replace(/\W+/g, '-').slice(0, 60)}.png`), fullPage: true }).catch(() => undefined);
    },
    stop: () => b.close(),
  };
}

async function axe(p, naam) {
  await p.evaluate(axeBron);
  const gevonden = await p.evaluate(async () => {
    const r = await window.axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
    return r.violations.map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0]?.html.slice(0, 160)}`);
  });
  if (gevonden.length) throw new Error(`${naam}: axe found ${gevonden.join(' | ')}`);
}

export function eis(waar, tekst) {
  if (!waar) throw new Error(tekst);
}
