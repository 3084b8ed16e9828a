// What a person without a mouse meets: a visible focus at every stop, nothing over it, and a way through by keyboard alone.
import { eis } from './browser.mjs';

/** Presses Tab until this element has the focus. */
export async function tabNaar(p, doel, hoogstens = 60) {
  await doel.waitFor();
  for (let i = 0; i < hoogstens; i++) {
    if (await doel.evaluate((e) => e === document.activeElement)) return;
    await p.keyboard.press('Tab');
  }
  throw new Error(`not reached by ${hoogstens} times Tab: ${doel}`);
}

/** Chooses a radio by keyboard: Tab to the group, then Space or the arrows. */
export async function kiesRadio(p, groep, naam) {
  const radios = groep.getByRole('radio');
  const doel = groep.getByRole('radio', { name: naam });
  const gekozen = groep.locator('input:checked');
  await tabNaar(p, (await gekozen.count()) ? gekozen.first() : radios.first());
  await p.keyboard.press('Space');
  for (let i = 0; i < 12 && !(await doel.isChecked()); i++) await p.keyboard.press('ArrowDown');
  eis(await doel.isChecked(), `the arrows do not reach ${naam}`);
}

/** Each stop of Tab on this page: its focus is seen, and nothing lies over it (WCAG 2.4.7, 2.4.11). */
export async function focusOveral(w, pad, minstens = 5) {
  const { p } = w;
  await w.ga(pad);
  const mis = [];
  const stops = new Set();
  for (let i = 0; i < 80; i++) {
    await p.keyboard.press('Tab');
    const stop = await inRust(p);
    if (stop === null || stops.has(stop.plek)) break;
    stops.add(stop.plek);
    if (!stop.zichtbaar) mis.push(`no focus to see on ${stop.naam}`);
    if (!stop.vrij) mis.push(`${stop.erop} lies over ${stop.naam}`);
  }
  eis(mis.length === 0, `${pad} at ${w.maat}: ${mis.join(' | ')}`);
  eis(stops.size >= minstens, `${pad} at ${w.maat}: only ${stops.size} stops`);
  return stops.size;
}

/** A page that still comes in may move once more: what is wrong now is wrong only when it stays so for a second. */
export async function inRust(p) {
  const eind = Date.now() + 1000;
  for (;;) {
    const stop = await p.evaluate(bekijkFocus);
    if (stop === null || (stop.zichtbaar && stop.vrij) || Date.now() > eind) return stop;
    await p.waitForTimeout(100);
  }
}

/** Runs in the page: where the focus is, whether it shows, whether it is free, and what lies over it if not. */
function bekijkFocus() {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const weg = [];
  for (let x = e; x && x !== document.body; x = x.parentElement) weg.push([...x.parentElement.children].indexOf(x));
  // A hidden input shows its focus on the box around it.
  const toont = (x) => {
    const s = getComputedStyle(x);
    return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
  };
  const rond = e.closest('label') ?? e;
  const vak = (rond === e ? e : rond).getBoundingClientRect();
  const punten = [
    [0.5, 0.5],
    [0.1, 0.5],
    [0.9, 0.5],
    [0.5, 0.15],
    [0.5, 0.85],
  ];
  const erop = punten.map(([x, y]) => document.elementFromPoint(vak.left + vak.width * x, vak.top + vak.height * y));
  const vrij = erop.some((boven) => boven !== null && (rond.contains(boven) || boven.contains(rond)));
  const wat = erop[0] && `${erop[0].tagName.toLowerCase()}.${erop[0].getAttribute('class') ?? ''}`;
  return {
    plek: weg.join('.'),
    naam: `${e.tagName.toLowerCase()} '${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40)}'`,
    zichtbaar: toont(e) || toont(rond),
    vrij,
    erop: `${wat ?? 'the edge of the screen'} (at ${Math.round(vak.top)} of ${window.innerHeight} px, scrolled ${Math.round(window.scrollY)})`,
  };
}

/** Everything that the server told this browser, byte for byte. */
export function luister(p, basis) {
  const antwoorden = [];
  p.on('response', (r) => {
    // The live line has no end to wait for; what it says is fixed (apps/api/test/live.int.spec.ts).
    if (r.url().startsWith(basis) && !r.url().startsWith(`${basis}/live`))
      antwoorden.push(
        r.body().then(
          (b) => `${JSON.stringify(r.headers())}\n${b.toString('utf8')}`,
          () => '',
        ),
      );
  });
  return async () => (await Promise.all(antwoorden)).join('\n');
}
