// Key screens for who has no mouse, sees little, or has set other colours.
import { join } from 'node:path';
import { eis } from '../browser.mjs';
import { focusOveral, inRust } from '../toetsen.mjs';
import { verhaal } from '../verhaal.mjs';

const SCHERMEN = () => [
  [null, ['/aanmelden', '/termijncalculator', '/hulp']],
  ['medewerker@zonnehof.demo', ['/melden', '/mijn-meldingen']],
  [
    'aandachtsfunctionaris@zonnehof.demo',
    [
      '/vandaag',
      '/meldingen',
      ...(verhaal.nummer
        ? [
            `/meldingen/${verhaal.nummer}`,
            `/meldingen/${verhaal.nummer}/vaststelling`,
            `/meldingen/${verhaal.nummer}/besluit`,
          ]
        : []),
    ],
  ],
  ['bestuurder2@zonnehof.demo', ['/termijnen']],
  ['meldpunt@igj.demo', ['/postvak', ...(verhaal.zaakId ? [`/postvak/${verhaal.zaakId}`] : [])]],
  ['fg@zonnehof.demo', ['/logboek']],
];

export default async ({ browser, product, proef, afdrukken }) => {
  const { basis } = product();
  for (const maat of ['bureau', 'telefoon'])
    for (const [email, paden] of SCHERMEN())
      await proef(
        `${email ?? 'een bezoeker'} (${maat}): de focus is op elke plek te zien, en nergens ligt iets overheen`,
        async () => {
          const w = await browser.bezoeker({ basis, maat, ...(email ? { email } : {}) });
          const mis = [];
          for (const pad of paden) await focusOveral(w, pad, 3).catch((e) => mis.push(e.message));
          eis(mis.length === 0, mis.join('\n'));
          await w.ctx.close();
        },
      );

  await proef(
    'de eerste stop slaat het menu over; de lade op een telefoon houdt de focus vast en geeft hem terug',
    async () => {
      const w = await browser.bezoeker({ basis, maat: 'telefoon', email: 'bestuurder2@zonnehof.demo' });
      const { p } = w;
      await w.ga('/termijnen');
      await p.keyboard.press('Tab');
      const sla = p.getByRole('link', { name: 'Ga naar de inhoud' }).locator('visible=true');
      eis(await sla.evaluate((e) => e === document.activeElement), 'the first stop is not the skip link');
      await p.keyboard.press('Enter');
      eis(
        await p.getByRole('main').evaluate((e) => e === document.activeElement),
        'the skip link does not lead to main',
      );
      const menu = p.getByRole('button', { name: 'Menu', exact: true });
      await menu.click();
      const lade = p.getByRole('dialog', { name: 'Menu' });
      await lade.waitFor();
      await w.kijk('lade', ['telefoon']);
      for (let i = 0; i < 12; i++) {
        await p.keyboard.press('Tab');
        eis(
          await lade.evaluate((e) => document.activeElement === document.body || e.contains(document.activeElement)),
          'the focus leaves the open drawer',
        );
      }
      await p.keyboard.press('Escape');
      await lade.waitFor({ state: 'hidden' });
      eis(await menu.evaluate((e) => e === document.activeElement), 'the focus does not return to the menu button');
    },
  );

  await proef('komt er op een telefoon bovenaan later iets bij, dan blijft de focus in beeld', async () => {
    const w = await browser.bezoeker({ basis, maat: 'telefoon', email: 'bestuurder2@zonnehof.demo' });
    const { p } = w;
    const komtErbij = () =>
      p.evaluate(() => {
        const blok = document.createElement('div');
        blok.style.blockSize = '60rem';
        document.querySelector('main').prepend(blok);
      });
    const plek = () => p.evaluate(() => document.activeElement.getBoundingClientRect().top);
    await w.ga('/termijnen');
    // At the very top the browser itself does not hold its place.
    const inInhoud = () => p.evaluate(() => document.activeElement.closest('main') !== null);
    for (let i = 0; i < 20 && !(await inInhoud()); i++) await p.keyboard.press('Tab');
    eis(await inInhoud(), 'no stop in the content');
    eis(await p.evaluate(() => window.scrollY === 0), 'the page has scrolled: nothing to see');
    await komtErbij();
    const stop = await inRust(p);
    eis(stop.vrij, `${stop.erop} lies over ${stop.naam}`);
    // Who scrolled on is not pulled back.
    await p.evaluate(() => window.scrollTo(0, 1400));
    await p.waitForTimeout(300);
    const was = await plek();
    eis(was < 0, 'the focus did not leave the screen');
    await komtErbij();
    await p.waitForTimeout(300);
    eis((await plek()) < 0, 'the page jumped back to the focus');
    await w.ctx.close();
  });

  await proef('met letters van 200 %, zonder kleur en met eigen kleuren blijft Termijnen leesbaar', async () => {
    const w = await browser.bezoeker({ basis, email: 'bestuurder2@zonnehof.demo' });
    const { p } = w;
    await w.ga('/termijnen');
    await p.emulateMedia({ forcedColors: 'active' });
    await p.screenshot({ path: join(afdrukken, 'termijnen-eigen-kleuren.png'), fullPage: true });
    await p.emulateMedia({ forcedColors: 'none' });
    await p.evaluate(() => (document.documentElement.style.filter = 'grayscale(1)'));
    await p.screenshot({ path: join(afdrukken, 'termijnen-zonder-kleur.png'), fullPage: true });
    await p.evaluate(() => {
      document.documentElement.style.filter = '';
      document.documentElement.style.fontSize = '200%';
    });
    const breed = await p.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await p.screenshot({ path: join(afdrukken, 'termijnen-200-procent.png'), fullPage: true });
    eis(breed <= 0, `at 200 % the page scrolls ${breed} px sideways`);
    // Each state has its own word and its own shape, not only a colour.
    await p.evaluate(() => (document.documentElement.style.fontSize = ''));
    const vormen = await p
      .locator('.mb-tegel')
      .evaluateAll((tegels) =>
        tegels.map((t) => `${t.querySelector('svg')?.innerHTML} ${t.querySelector('.mb-tegel__label')?.textContent}`),
      );
    eis(vormen.length === 4 && new Set(vormen).size === 4, 'two states look the same without colour');
  });
};
