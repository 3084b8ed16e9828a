import { cijfers, dagIn } from './verhaal.mjs';

const DATUM = /datum|Wanneer stelde/i;
const GEBEURD = /^Wanneer gebeurde/;

const antwoordOp = (label) => {
  if (GEBEURD.test(label)) return cijfers(dagIn(new Date()));
  return DATUM.test(label) ? '02-11-1951' : 'Dat gebeurt volgens plan, binnen 6 weken.';
};

/** Answers whatever the list of missing fields of a report to the IGJ names, by the kind of field that takes the focus. */
export async function vulAan(p) {
  for (let i = 0; i < 30; i++) {
    const mist = p.locator('.mb-knop-als-link').first();
    if (!(await mist.isVisible().catch(() => false))) return;
    const label = await mist.innerText();
    await mist.click();
    const soort = await p.evaluate(
      () => `${document.activeElement?.tagName}:${document.activeElement?.getAttribute('type') ?? ''}`,
    );
    if (soort.includes('radio')) await p.keyboard.press('Space');
    else await p.locator(':focus').fill(antwoordOp(label));
    await p.keyboard.press('Tab');
    await p.waitForFunction(
      (tekst) => ![...document.querySelectorAll('.mb-knop-als-link')].some((e) => e.textContent?.trim() === tekst),
      label.trim(),
    );
  }
  throw new Error('the list of missing fields does not get empty');
}
