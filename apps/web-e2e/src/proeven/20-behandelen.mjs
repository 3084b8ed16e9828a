// Steps 2 and 3: the aandachtsfunctionaris takes the report, joins a bestuurder, records the finding; the term runs at once.
import { eis } from '../browser.mjs';
import { drieWerkdagenNa, verhaal } from '../verhaal.mjs';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const w = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  const { p } = w;

  await proef('vindt de nieuwe melding en neemt hem in behandeling', async () => {
    await w.kijk('vandaag-aandachtsfunctionaris');
    await w.ga('/meldingen');
    await w.kijk('meldingen-lijst');
    await p.getByRole('link', { name: verhaal.nummer }).first().click();
    await p.getByRole('heading', { level: 1, name: verhaal.nummer }).waitFor();
    await w.kijk('melding-nieuw');
    await p.getByRole('button', { name: 'Neem in behandeling' }).dblclick();
    await p.getByText('U behandelt nu deze melding.').waitFor();
    const [m] = await sql('select status, versie from melding.melding where id = $1', [verhaal.meldingId]);
    eis(m.status === 'IN_BEHANDELING' && m.versie === 2, `a double click gave ${m.status} version ${m.versie}`);
  });

  await proef('haalt een bestuurder erbij als beslisser, met reden', async () => {
    await p.getByRole('button', { name: 'Voeg een bestuurder toe' }).click();
    const paneel = p.getByRole('dialog');
    await paneel.waitFor();
    await w.kijk('melding-erbij');
    const functie = paneel.getByLabel(/Wat gaat deze persoon doen/);
    if ((await functie.inputValue().catch(() => '')) !== 'BESLISSER')
      await functie.selectOption({ label: 'Beslisser' }).catch(() => functie.selectOption('BESLISSER'));
    const bestuurder = (
      await sql(`select a.naam from organisatie.account a where a.email = 'bestuurder@zonnehof.demo'`)
    )[0].naam;
    await paneel.getByRole('combobox', { name: /Wie/ }).fill(bestuurder.split(' ')[0]);
    await p.getByRole('option', { name: new RegExp(bestuurder) }).click();
    await paneel.getByRole('textbox', { name: /Waarom moet deze persoon/ }).fill('Beslist over melden bij de IGJ.');
    await paneel.getByRole('button', { name: 'Haal erbij' }).click();
    await p
      .getByText(/kijkt nu mee/)
      .first()
      .waitFor();
  });

  await proef('legt de calamiteit vast; twee mensen tegelijk: de tweede ziet wat er veranderde', async () => {
    const ander = await w.ctx.newPage();
    await ander.goto(`${basis}/meldingen/${verhaal.nummer}/vaststelling`);
    await ander.getByRole('radio', { name: /Nog niet duidelijk/ }).check();
    await w.ga(`/meldingen/${verhaal.nummer}/vaststelling`);
    await w.kijk('vaststelling-leeg');
    await p.getByRole('radio', { name: /^Calamiteit/ }).check();
    await p.getByRole('textbox', { name: /Waarom stelt u dit vast/ }).fill('De cliënt heeft een gebroken arm.');
    await w.kijk('vaststelling-ingevuld');
    await p.getByRole('button', { name: 'Leg de vaststelling vast' }).click();
    await p
      .getByText(/Melden bij de IGJ|Maak de melding aan de IGJ/)
      .first()
      .waitFor();
    await w.kijk('vaststelling-gedaan');
    await ander.getByRole('button', { name: 'Leg de vaststelling vast' }).click();
    await ander.getByRole('alert').first().waitFor();
    await ander.close();
    const [v] = await sql('select count(*)::int as n from melding.vaststelling where melding_id = $1', [
      verhaal.meldingId,
    ]);
    eis(v.n === 1, `${v.n} findings were stored`);
  });

  await proef('drie werkdagen lopen, goed over weekend en feestdag, met Zo rekenen we', async () => {
    const [t] = await sql(
      `select vervalt_op, begin_op from termijn.termijn where dossier_id = $1 and code = 'IGJ_MELDING'`,
      [verhaal.meldingId],
    );
    const laatsteDag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(
      new Date(t.vervalt_op.getTime() - 1000),
    );
    eis(laatsteDag === drieWerkdagenNa(t.begin_op), `ends ${laatsteDag}, counted here ${drieWerkdagenNa(t.begin_op)}`);
    await w.ga(`/meldingen/${verhaal.nummer}`);
    await p.getByText('Zo rekenen we').first().click();
    await p
      .getByText(/werkdag/)
      .first()
      .waitFor();
    await w.kijk('melding-met-termijn');
  });
};
