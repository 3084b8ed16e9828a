// Step 3: the term runs at once, right over weekends and holidays, with its sum; 'not clear yet' starts six weeks from noticing.
import { eis } from '../browser.mjs';
import { dagIn, drieWerkdagenNa, plusDagen, verhaal, voluit } from '../verhaal.mjs';

/** Last day of a term that ends at midnight. */
const laatsteDag = (vervaltOp) => dagIn(new Date(vervaltOp.getTime() - 1000));
/** "wo 25 nov 2026, 24:00 uur" */
const middel = (dag) => {
  const [week, nr, maand, jaar] = voluit(dag).split(' ');
  return `${week.slice(0, 2)} ${nr} ${maand === 'maart' ? 'mrt' : maand.slice(0, 3)} ${jaar}, 24:00 uur`;
};

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const w = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  const { p } = w;

  await proef('drie werkdagen lopen vanaf de vaststelling, zelf nageteld over weekend en feestdag', async () => {
    const termijnen = await sql(
      'select code, status, begin_op, vervalt_op from termijn.termijn where dossier_id = $1',
      [verhaal.meldingId],
    );
    eis(
      termijnen.length === 1 && termijnen[0].code === 'IGJ_MELDING' && termijnen[0].status === 'LOOPT',
      JSON.stringify(termijnen),
    );
    const [t] = termijnen;
    const [v] = await sql('select vastgesteld_op from melding.vaststelling where melding_id = $1', [verhaal.meldingId]);
    eis(t.begin_op.getTime() === v.vastgesteld_op.getTime(), 'the term does not begin at the finding');
    const dag = drieWerkdagenNa(t.begin_op);
    eis(laatsteDag(t.vervalt_op) === dag, `ends ${laatsteDag(t.vervalt_op)}, counted here ${dag}`);
    await w.ga(`/meldingen/${verhaal.nummer}`);
    const kaart = p.getByRole('region', { name: 'Termijnen' });
    await kaart.getByText('Melden bij de IGJ').waitFor();
    await kaart.getByText(middel(dag)).waitFor();
    await kaart.getByText('Zo rekenen we').click();
    await kaart.getByText('Afspraak van de IGJ', { exact: true }).waitFor();
    await kaart.getByText('Bekijk elke dag').click();
    const dagen = await kaart.getByRole('listitem').allInnerTexts();
    eis(dagen.length >= 4, `the sum names ${dagen.length} days`);
    for (const regel of dagen)
      if (/^(za|zo) /.test(regel)) eis(/telt niet mee/.test(regel), `a weekend counts: ${regel}`);
    await w.kijk('melding-met-termijn');
  });

  await proef('in Termijnen staat dezelfde som, in een paneel dat met Escape sluit', async () => {
    await w.ga('/termijnen');
    const rij = p.getByRole('row', { name: new RegExp(verhaal.nummer) });
    const knop = rij.getByRole('button', { name: /Zo rekenen we/ });
    await knop.click();
    const paneel = p.getByRole('dialog', { name: 'Zo rekenen we' });
    await paneel.getByText('artikel 11 Wkkgz').first().waitFor();
    await w.kijk('termijnen-zo-rekenen-we');
    await p.keyboard.press('Escape');
    await paneel.waitFor({ state: 'hidden' });
    eis(await knop.evaluate((e) => e === document.activeElement), 'the focus does not return to the row');
  });

  await proef('nog niet duidelijk: zes weken, geteld vanaf de dag dat het is gezien', async () => {
    const { nummer, meldingId, gezienDag } = verhaal.tweede;
    await w.ga(`/meldingen/${nummer}`);
    await p.getByRole('button', { name: 'Neem in behandeling' }).click();
    await p.getByText('U behandelt nu deze melding.').waitFor();
    await p.getByRole('link', { name: 'Leg de vaststelling vast' }).click();
    await p.getByRole('radio', { name: /Nog niet duidelijk/ }).check();
    const dag = plusDagen(gezienDag, 42);
    await p.getByRole('region', { name: 'Dit gaat lopen' }).getByText(middel(dag)).waitFor();
    await p.getByRole('textbox', { name: /Waarom stelt u dit vast/ }).fill('De sleutel is zoek. We vragen het team.');
    await w.kijk('vaststelling-onduidelijk');
    await p.getByRole('button', { name: 'Leg de vaststelling vast' }).click();
    await p.getByRole('heading', { level: 1, name: 'De vaststelling ligt vast' }).waitFor();
    await p.getByText('Onderzoeken of u moet melden', { exact: true }).waitFor();
    await p.getByText(middel(dag)).waitFor();
    eis(
      (await p.getByRole('link', { name: 'Maak de melding aan de IGJ' }).count()) === 0,
      'an unclear case asks for a report',
    );
    await w.kijk('vaststelling-onduidelijk-gedaan');
    const termijnen = await sql('select code, begin_op, vervalt_op from termijn.termijn where dossier_id = $1', [
      meldingId,
    ]);
    eis(termijnen.length === 1 && termijnen[0].code === 'IGJ_ONDERZOEK_OF', JSON.stringify(termijnen));
    eis(
      dagIn(termijnen[0].begin_op) === gezienDag && laatsteDag(termijnen[0].vervalt_op) === dag,
      JSON.stringify(termijnen),
    );
  });
};
