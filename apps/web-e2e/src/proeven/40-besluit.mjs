// Step 4: the handler fills in the report to the IGJ, the bestuurder sees the term, sends it back once, confirms and sends; a double click sends once.
import { vulAan } from '../aanvullen.mjs';
import { eis } from '../browser.mjs';
import { verhaal } from '../verhaal.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const pad = () => `/meldingen/${verhaal.nummer}/besluit`;
  const stand = async () =>
    (await sql('select status, versie from igj.externe_melding where dossier_id = $1', [verhaal.meldingId]))[0];

  const af = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  await proef('de behandelaar begint de melding; wat mist staat bovenaan en houdt het aanbieden tegen', async () => {
    const { p } = af;
    await af.ga(pad());
    await af.kijk('besluit-begin');
    await p.getByRole('button', { name: 'Maak de melding' }).dblclick();
    await p.getByText(/Er missen nog \d+ antwoorden/).waitFor();
    await af.kijk('besluit-concept');
    await p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).click();
    const samenvatting = p.getByRole('group', { name: 'Er gaat iets mis' });
    await samenvatting.waitFor();
    eis(await samenvatting.evaluate((e) => e === document.activeElement), 'the error summary has no focus');
    await af.kijk('besluit-mist');
    const [{ n }] = await sql('select count(*)::int as n from igj.externe_melding where dossier_id = $1', [
      verhaal.meldingId,
    ]);
    eis(n === 1 && (await stand()).status === 'CONCEPT', `${n} reports, ${(await stand()).status}`);
  });

  await proef('vult aan; elk antwoord is meteen bewaard, en biedt de melding aan', async () => {
    const { p } = af;
    await vulAan(p);
    await p.getByText('Alles wat moet, is ingevuld').waitFor();
    await p.getByText(/Bewaard om \d+:\d\d/).waitFor();
    await p.reload();
    await p.getByText('Alles wat moet, is ingevuld').waitFor();
    await af.kijk('besluit-compleet');
    await p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).dblclick();
    await p.getByText('De melding wacht op de bestuurder').waitFor();
    eis(
      (await p.getByRole('link', { name: 'Ga verder naar bevestigen' }).count()) === 0,
      'the handler may decide (G7)',
    );
    await af.kijk('besluit-aangeboden');
  });

  const w = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
  const { p } = w;
  await proef('de bestuurder ziet op Vandaag wat nu moet en wat op een besluit wacht', async () => {
    await p
      .getByRole('region', { name: 'Wacht op uw besluit' })
      .getByRole('row', { name: new RegExp(verhaal.nummer) })
      .waitFor();
    await p.getByRole('region', { name: 'Moet nu' }).getByText('Te laat', { exact: true }).first().waitFor();
    eis(/^\(2 te laat\) Vandaag - Stichting Zonnehof$/.test(await p.title()), `the title is ${await p.title()}`);
    await w.kijk('vandaag-bestuurder');
    await p.getByRole('button', { name: 'Markeer als gelezen' }).first().click();
  });

  await proef(
    'Termijnen: tegels, baan, filters, zoeken en sorteren; de keuze staat in het adres en de terugknop werkt',
    async () => {
      await p.getByRole('link', { name: 'Termijnen' }).first().click();
      await p.waitForURL(`${basis}/termijnen`);
      const rij = p.getByRole('row', { name: new RegExp(verhaal.nummer) });
      await rij.getByText('Op tijd', { exact: true }).waitFor();
      eis(
        /Tijdbaan van .* te laat.*Hetzelfde staat in de lijst/.test(
          (await p.getByRole('img', { name: /Tijdbaan/ }).getAttribute('aria-label')) ?? '',
        ),
        'the lane has no sentence',
      );
      await w.kijk('termijnen-bestuurder');
      const tegel = p.getByRole('button', { name: /Te laat$/ });
      const aantal = Number((await tegel.innerText()).match(/\d+/)[0]);
      await tegel.click();
      await p.waitForURL(/ernst=TE_LAAT/);
      await p
        .getByText(new RegExp(`^${aantal} termijn(en)?, `))
        .first()
        .waitFor();
      eis((await tegel.getAttribute('aria-pressed')) === 'true', 'the tile is not pressed');
      await rij.first().waitFor({ state: 'detached' });
      eis((await p.getByRole('row').count()) === aantal + 1, 'the tile counts otherwise than the list');
      await w.kijk('termijnen-te-laat');
      await p.getByLabel('Soort').selectOption({ label: 'Melden bij de IGJ' });
      await p.waitForURL(/soort=IGJ_MELDING/);
      await p.reload();
      await w.rustig();
      eis((await p.getByLabel('Toon', { exact: true }).inputValue()) === 'TE_LAAT', 'a reload loses the filter');
      await p.goBack();
      await p.waitForURL((u) => u.search === '?ernst=TE_LAAT');
      await p.getByRole('button', { name: 'Wis de keuze' }).first().click();
      await p.waitForURL(`${basis}/termijnen`);
      await p.getByLabel('Zoek een termijn').fill(verhaal.nummer);
      await p
        .getByText(/^1 termijn, /)
        .first()
        .waitFor();
      eis(!p.url().includes(verhaal.nummer), 'a search text stands in the address');
      await p.getByLabel('Zoek een termijn').fill('bestaat-niet');
      await p.getByText('Geen termijnen met deze keuze.').waitFor();
      await w.kijk('termijnen-leeg');
      await p.getByRole('button', { name: 'Wis de keuze' }).first().click();
      const kop = p.getByRole('columnheader', { name: 'Termijn', exact: true });
      await kop.getByRole('button').focus();
      await p.keyboard.press('Enter');
      await p.waitForURL(/sorteer=NAAM/);
      await w.rustig();
      eis((await kop.getAttribute('aria-sort')) === 'ascending', 'the header does not tell the order');
      await p.getByLabel('Toon', { exact: true }).selectOption({ label: 'Alles, ook wat klaar is' });
      for (const staat of ['Te laat', 'Vandaag', 'Binnenkort', 'Op tijd', 'Gehaald', 'Gestopt'])
        await p.getByRole('table').getByText(staat, { exact: true }).first().waitFor();
      await w.kijk('termijnen-alles');
    },
  );

  await proef('wie niet meebeslist ziet de termijn zonder link, en de melding niet', async () => {
    const ander = await browser.bezoeker({ basis, email: 'bestuurder2@zonnehof.demo' });
    await ander.ga('/termijnen');
    const rij = ander.p.getByRole('row', { name: new RegExp(verhaal.nummer) });
    await rij.waitFor();
    eis((await rij.locator('a[href^="/meldingen"]').count()) === 0, 'there is a link to what may not be read');
    for (const deel of ['', '/besluit', '/vaststelling']) {
      await ander.ga(`/meldingen/${verhaal.nummer}${deel}`);
      await ander.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
    }
  });

  await proef('de bestuurder stuurt terug, met reden; de behandelaar ziet die en biedt opnieuw aan', async () => {
    await w.ga(pad());
    await p.getByText('Dit gaat naar de IGJ').waitFor();
    await p.getByText(verhaal.naam).first().waitFor();
    await w.kijk('besluit-nakijken');
    await p.getByRole('button', { name: 'Stuur terug' }).click();
    await p.getByRole('button', { name: 'Stuur terug' }).click();
    await p.getByText('Schrijf op wat er nog moet veranderen.').first().waitFor();
    await w.kijk('besluit-terugsturen');
    await p.getByRole('textbox', { name: /Wat moet er nog veranderen/ }).fill('Schrijf erbij wie de arts belde.');
    await p.getByRole('button', { name: 'Stuur terug' }).click();
    await p.getByText('Deze melding is nog niet klaar').waitFor();
    await af.ga(pad());
    await af.p.getByText('De bestuurder stuurde de melding terug').waitFor();
    await af.p.getByText('Schrijf erbij wie de arts belde.').waitFor();
    await af.kijk('besluit-teruggestuurd');
    await af.p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).click();
    await af.p.getByText('De melding wacht op de bestuurder').waitFor();
  });

  await proef('wie een oude versie wil bevestigen, verstuurt niets en krijgt de nieuwste te lezen', async () => {
    await w.ga(pad());
    await p.getByRole('link', { name: 'Ga verder naar bevestigen' }).click();
    await p.waitForURL(/bevestigen\?versie=\d+/);
    const { versie } = await stand();
    await w.ga(`${new URL(p.url()).pathname}?versie=${versie - 1}`);
    await p.getByRole('button', { name: 'Bevestig de melding' }).click();
    await p.getByText('De melding is veranderd nadat u hem las.').waitFor();
    await w.kijk('besluit-oude-versie');
    eis((await stand()).status === 'TER_BEKRACHTIGING', 'an old version was sent');
    await p.getByRole('link', { name: 'Lees de nieuwste versie' }).click();
    await p.getByText('Dit gaat naar de IGJ').waitFor();
  });

  await proef(
    'bevestigt op een eigen pagina en verstuurt met het toetsenbord; twee keer Enter verstuurt één keer',
    async () => {
      await p.getByRole('link', { name: 'Ga verder naar bevestigen' }).click();
      await p.getByRole('heading', { level: 1, name: 'Bevestig de melding' }).waitFor();
      await p.getByText('Dit kunt u niet terugdraaien.').waitFor();
      await w.kijk('besluit-bevestigen');
      await p.getByRole('button', { name: 'Bevestig de melding' }).focus();
      await p.keyboard.press('Enter');
      await p.keyboard.press('Enter');
      await p.getByText('De melding is verzonden').waitFor();
      const [o] = await sql('select count(*)::int as n from overdracht.overdracht where dossier_id = $1', [
        verhaal.meldingId,
      ]);
      eis(o.n === 1, `${o.n} copies were sent`);
      const [t] = await sql(
        `select status, te_laat, beeindigd_op from termijn.termijn where dossier_id = $1 and code = 'IGJ_MELDING'`,
        [verhaal.meldingId],
      );
      const [e] = await sql('select verzonden_op from igj.externe_melding where dossier_id = $1', [verhaal.meldingId]);
      eis(
        t.status === 'GEHAALD' && !t.te_laat && t.beeindigd_op.getTime() === e.verzonden_op.getTime(),
        `the term is ${t.status}, ended ${t.beeindigd_op}`,
      );
      await p
        .getByText(/^Gehaald/)
        .first()
        .waitFor();
      await w.kijk('besluit-verzonden');
    },
  );
};
