// Step 4: the handler fills in the report to the IGJ, the bestuurder sees the term, confirms and sends; a double click sends once.
import { eis } from '../browser.mjs';
import { verhaal } from '../verhaal.mjs';

const DATUM = /datum|Wanneer stelde/i;

/** Answers whatever the list of missing fields names, by the kind of field that takes the focus. */
async function vulAan(p) {
  for (let i = 0; i < 30; i++) {
    const mist = p.locator('.mb-knop-als-link').first();
    if (!(await mist.isVisible().catch(() => false))) return;
    const label = await mist.innerText();
    await mist.click();
    const soort = await p.evaluate(
      () => `${document.activeElement?.tagName}:${document.activeElement?.getAttribute('type') ?? ''}`,
    );
    const veld = p.locator(':focus');
    if (soort.includes('radio')) await p.keyboard.press('Space');
    else await veld.fill(DATUM.test(label) ? '02-11-1951' : 'Dat gebeurt volgens plan, binnen 6 weken.');
    await p.keyboard.press('Tab');
    await p.waitForFunction(
      (tekst) => ![...document.querySelectorAll('.mb-knop-als-link')].some((e) => e.textContent?.trim() === tekst),
      label.trim(),
    );
  }
  throw new Error('the list of missing fields does not get empty');
}

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();

  await proef('de behandelaar vult de melding aan de IGJ aan en biedt hem aan', async () => {
    const w = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await w.ga(`/meldingen/${verhaal.nummer}/besluit`);
    await w.p.getByRole('button', { name: 'Maak de melding' }).click();
    await w.p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).waitFor();
    await w.kijk('besluit-concept');
    await vulAan(w.p);
    await w.kijk('besluit-compleet');
    await w.p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).click();
    await w.p
      .getByText(/Wacht op de bestuurder/)
      .first()
      .waitFor();
  });

  const w = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
  const { p } = w;
  await proef('de bestuurder ziet het op Vandaag en Termijnen, met baan en filters in het adres', async () => {
    await p.getByText(verhaal.nummer).first().waitFor();
    await w.kijk('vandaag-bestuurder');
    await w.ga('/termijnen');
    await w.kijk('termijnen-bestuurder');
    await p
      .getByRole('button', { name: /Te laat/ })
      .first()
      .click();
    await p.waitForURL(/TE_LAAT/);
    await w.kijk('termijnen-te-laat');
    await p.goBack();
    await p.waitForURL((u) => !u.search.includes('TE_LAAT'));
  });

  await proef('leest precies wat weggaat, bevestigt en verstuurt; twee keer klikken verstuurt één keer', async () => {
    await w.ga(`/meldingen/${verhaal.nummer}/besluit`);
    await p.getByText('Dit gaat naar de IGJ').waitFor();
    await w.kijk('besluit-nakijken');
    await p.getByRole('link', { name: 'Ga verder naar bevestigen' }).click();
    await p.getByRole('heading', { level: 1, name: 'Bevestig de melding' }).waitFor();
    await w.kijk('besluit-bevestigen');
    await p.getByRole('button', { name: 'Bevestig de melding' }).dblclick();
    await p.getByText('De melding is verzonden').waitFor();
    const [o] = await sql('select count(*)::int as n from overdracht.overdracht where dossier_id = $1', [
      verhaal.meldingId,
    ]);
    eis(o.n === 1, `${o.n} copies were sent`);
    const [t] = await sql(
      `select status, te_laat from termijn.termijn where dossier_id = $1 and code = 'IGJ_MELDING'`,
      [verhaal.meldingId],
    );
    eis(t.status === 'GEHAALD' && !t.te_laat, `the term is ${t.status}`);
    await w.kijk('besluit-verzonden');
  });
};
