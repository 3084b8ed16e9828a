// The page of a term: what is left, how we count, who did what; run again, make longer, explain why it was late.
import { eis } from '../browser.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';
const cijfers = (dagen) =>
  new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(Date.now() + dagen * 86_400_000));

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const bezoek = (naam, maat) => browser.bezoeker({ basis, email: `${naam}@zonnehof.demo`, maat });
  const eerste = async (waar) =>
    (
      await sql(
        `select t.id, t.naam, t.onderwerp_nummer as nummer, t.versie from termijn.termijn t
         join organisatie.lidmaatschap l on l.organisatie_id = t.organisatie_id and l.id = t.eigenaar_id
         join organisatie.account a on a.id = l.account_id
         where a.email = 'aandachtsfunctionaris@zonnehof.demo' and ${waar} order by t.vervalt_op limit 1`,
      )
    )[0];
  const wijzigingen = (id) =>
    sql(`select soort, reden, oud from termijn.termijn_wijziging where termijn_id = $1 order by op, id`, [id]);

  const w = await bezoek('aandachtsfunctionaris');
  const { p } = w;

  await proef('een rij in Termijnen leidt naar de pagina van de termijn, met de som en wat er gebeurde', async () => {
    await w.ga('/termijnen?ernst=TE_LAAT');
    const link = p.getByRole('row').nth(1).getByRole('link').first();
    const naam = (await link.innerText()).trim();
    await link.click();
    await p.getByRole('heading', { level: 1, name: naam }).waitFor();
    await p.getByRole('region', { name: 'Zo rekenen we' }).waitFor();
    await p.getByRole('region', { name: 'Wat er gebeurde' }).getByText('De termijn begon.').waitFor();
    await w.kijk('termijn-te-laat');
  });

  await proef('een stilgezette termijn loopt weer, met wie en waarom, en het oude einde blijft staan', async () => {
    const t = await eerste(`t.status = 'OPGESCHORT'`);
    eis(t, 'the seed has no suspended term of this person');
    await w.ga(`/termijnen/${t.id}`);
    await w.kijk('termijn-stil');
    await p.getByRole('button', { name: 'Laat weer lopen' }).click();
    const venster = p.getByRole('dialog', { name: 'Laat de termijn weer lopen' });
    await venster.getByRole('button', { name: 'Laat weer lopen' }).click();
    const samenvatting = venster.getByRole('group', { name: 'Er gaat iets mis' });
    await samenvatting.getByText('Vul de dag en de tijd in.').waitFor();
    await w.kijk('termijn-hervatten-fout');
    await venster.getByRole('textbox', { name: 'Welke dag?' }).fill(cijfers(-1));
    await venster.getByRole('textbox', { name: 'Hoe laat?' }).fill('10:00');
    await venster.getByRole('textbox', { name: /Waarom/ }).fill('De politie is klaar.');
    await venster.getByRole('button', { name: 'Laat weer lopen' }).click();
    await p.getByText('De termijn loopt weer').first().waitFor();
    await p.getByText('De politie is klaar.').waitFor();
    const rij = (await wijzigingen(t.id)).at(-1);
    eis(rij.soort === 'HERVAT' && rij.oud.vervaltOp, `no line that keeps the old end: ${JSON.stringify(rij)}`);
    await w.kijk('termijn-hervat');
  });

  await proef('verlengen bewaart het oude einde', async () => {
    const t = await eerste(`t.code = 'IGJ_RAPPORTAGE' and t.status = 'LOOPT'`);
    await w.ga(`/termijnen/${t.id}`);
    await p.getByRole('button', { name: 'Verleng' }).click();
    const venster = p.getByRole('dialog', { name: 'Verleng de termijn' });
    await venster.getByRole('textbox', { name: 'Welke dag?' }).fill(cijfers(0));
    await venster.getByRole('textbox', { name: 'Hoe laat?' }).fill('0:05');
    await venster.getByRole('textbox', { name: /Nieuwe laatste dag/ }).fill(cijfers(120));
    await venster.getByRole('textbox', { name: /Waarom/ }).fill('Een getuige is ziek.');
    await w.kijk('termijn-verlengen');
    await venster.getByRole('button', { name: 'Verleng' }).click();
    await p.getByText('De termijn is verlengd. Die loopt nu tot').waitFor();
    await p.getByText('Het einde was eerst').first().waitFor();
    await w.kijk('termijn-verlengd');
  });

  await proef('een bestuurder die de melding niet mag openen, legt uit waarom de termijn te laat was', async () => {
    const b = await bezoek('bestuurder', 'telefoon');
    const t = await eerste(`t.status = 'VERLOPEN' and not exists (
      select 1 from toegang.dossier_toegang d join toegang.houder_lid h on h.organisatie_id = d.organisatie_id and h.houder_id = d.houder_id
      join organisatie.lidmaatschap bl on bl.id = h.lidmaatschap_id join organisatie.account ba on ba.id = bl.account_id
      where d.dossier_id = t.dossier_id and d.tot is null and d.functie <> 'OVERZICHT' and ba.email = 'bestuurder@zonnehof.demo')`);
    await b.ga(`/termijnen/${t.id}`);
    const q = b.p;
    eis((await q.getByRole('link', { name: t.nummer }).count()) === 0, 'a link that leads to not found');
    eis((await q.getByRole('button', { name: 'Verleng' }).count()) === 0, 'who looks over it may make it longer');
    await b.kijk('termijn-bestuurder');
    await q.getByRole('button', { name: 'Leg uit waarom het te laat was' }).click();
    const venster = q.getByRole('dialog');
    await venster.getByRole('radio', { name: 'Het was te druk' }).check();
    await venster.getByRole('textbox', { name: /Wat gebeurde er/ }).fill('Twee mensen waren ziek.');
    await b.kijk('termijn-uitleggen');
    await venster.getByRole('button', { name: 'Bewaar de uitleg' }).click();
    await q.getByText('Uw uitleg is bewaard.').waitFor();
    await q.getByRole('region', { name: 'Waarom het te laat was' }).getByText('Het was te druk.').waitFor();
    const [na] = await sql('select status, te_laat, te_laat_reden from termijn.termijn where id = $1', [t.id]);
    eis(na.status === 'VERLOPEN' && na.te_laat && na.te_laat_reden === 'TE_DRUK', JSON.stringify(na));
    await b.kijk('termijn-uitgelegd');
  });

  await proef('wie niets met de zaak heeft, vindt geen termijn', async () => {
    const t = await eerste(`t.status = 'VERLOPEN'`);
    const m = await bezoek('medewerker');
    await m.ga(`/termijnen/${t.id}`);
    await m.p.getByText(NIET).waitFor();
  });
};
