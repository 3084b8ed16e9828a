// Finding reports again: words in sealed text, filters, saved lists, others of the same person, and the filter of the timeline.
import { execFileSync } from 'node:child_process';
import { eis } from '../browser.mjs';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const bezoek = (naam, maat) => browser.bezoeker({ basis, email: `${naam}@zonnehof.demo`, maat });
  const af = await bezoek('aandachtsfunctionaris');
  const { p } = af;
  const aantal = async (w) => {
    await w.rustig();
    return w.p.locator('tbody tr').count();
  };
  const zoek = async (w, tekst) => {
    await w.p.getByLabel('Zoek woord of nummer').fill(tekst);
    await w.p.getByRole('button', { name: 'Zoek', exact: true }).click();
    await w.p.waitForTimeout(400);
    return aantal(w);
  };

  await proef('zoeken vindt een woord in een andere vorm; het woord staat niet in het adres', async () => {
    await af.ga('/meldingen');
    const alle = await aantal(af);
    await af.kijk('meldingen-filters');
    const gevonden = await zoek(af, 'Doorligwonden');
    eis(gevonden > 0, 'nothing was found');
    eis(!new URL(p.url()).href.toLowerCase().includes('doorlig'), 'the word stands in the address');
    await af.kijk('meldingen-gevonden');
    eis((await zoek(af, 'kwartelkoning')) === 0, 'something was found that nobody wrote');
    await p.getByText('Geen meldingen met deze keuze.').waitFor();
    await af.kijk('meldingen-niets');
    await p.getByRole('button', { name: /Wis/ }).click();
    eis((await aantal(af)) === alle, 'clearing does not show everything');
    const open = await sql(`select count(*)::int as n from melding.melding_tekst where get_byte(tekst, 0) <> 1`, []);
    eis(open[0].n === 0, 'texts are not sealed');
  });

  await proef('een keuze wordt bewaard als lijst en weer weggehaald', async () => {
    await p.getByLabel('Wie').selectOption({ label: 'Alleen van mij' });
    await p.getByLabel('Gemeld').selectOption({ label: 'Dit jaar' });
    await af.rustig();
    await p.getByRole('button', { name: 'Bewaar deze lijst' }).click();
    await p.getByRole('dialog').getByRole('button', { name: 'Bewaar', exact: true }).click();
    await p.getByRole('dialog').getByText('Vul een naam in.').first().waitFor();
    await p
      .getByRole('dialog')
      .getByLabel(/Naam van de lijst/)
      .fill('Mijn werk van dit jaar');
    await af.kijk('lijst-bewaren');
    await p.getByRole('dialog').getByRole('button', { name: 'Bewaar', exact: true }).click();
    await p.getByText('De lijst "Mijn werk van dit jaar" is bewaard.').waitFor();
    await af.kijk('lijst-bewaard');
    await p.getByRole('link', { name: 'Alle meldingen' }).click();
    await p.getByRole('link', { name: 'Mijn werk van dit jaar' }).click();
    await p.waitForURL(/wie=MIJN&periode=JAAR/);
    await p.getByRole('button', { name: 'Haal deze lijst weg' }).click();
    await p.getByText(/De lijst "Mijn werk van dit jaar" is weg/).waitFor();
  });

  await proef('de pagina van een melding toont andere meldingen en een tijdlijn die te beperken is', async () => {
    const [{ nummer }] = await sql(
      `select m.nummer from melding.melding m where m.status = 'IN_BEHANDELING' and m.behandelaar_id is not null
         and exists (select 1 from toegang.dossier_toegang t join organisatie.lidmaatschap l on l.id = t.houder_id join organisatie.account a on a.id = l.account_id
           where t.dossier_id = m.id and t.tot is null and a.email = 'aandachtsfunctionaris@zonnehof.demo')
       order by (select count(*) from melding.tijdlijn j where j.melding_id = m.id) desc limit 1`,
      [],
    );
    await af.ga(`/meldingen/${nummer}`);
    await p.getByRole('heading', { name: 'Eerdere en andere meldingen' }).waitFor();
    await af.kijk('melding-verwant');
  });

  await proef('op de telefoon past het filter, en de bestuurder zoekt alleen op nummer', async () => {
    const t = await bezoek('aandachtsfunctionaris', 'telefoon');
    await t.ga('/meldingen');
    await zoek(t, 'mevrouw');
    await t.kijk('meldingen-telefoon');
    const b = await bezoek('bestuurder');
    await b.ga('/meldingen');
    await b.p.getByLabel('Zoek een nummer').waitFor();
    eis((await b.p.getByLabel('Zoek woord of nummer').count()) === 0, 'the list without content searches words');
    await b.kijk('meldingen-bestuurder');
  });

  await proef('wie is genoemd, vindt niets', async () => {
    const l = await bezoek('leidinggevende');
    await l.ga('/meldingen');
    eis((await l.p.locator('tbody tr').count()) === 0, 'the accused sees rows');
  });

  await proef('sleutels wisselen kan terwijl het product draait; daarna leest en zoekt alles nog', async () => {
    const env = { ...process.env, MELDBAKEN_DATA_DIR: product().map };
    const draai = (...wat) =>
      execFileSync(process.execPath, ['tools/sleutels/sleutels.mjs', ...wat], { env, encoding: 'utf8' });
    const eerst = draai();
    eis(/ 0 onder een oude sleutel van de organisatie, 0 sleutels onder een oude wortel/.test(eerst), eerst);
    const uit = draai('--wissel', 'organisatie');
    eis(/nieuwe sleutel gemaakt/.test(uit) && !/ [1-9]\d* onder een oude sleutel/.test(uit), uit);
    await af.ga('/meldingen');
    eis((await zoek(af, 'Doorligwonden')) > 0, 'nothing is found after the change of keys');
    await p.locator('tbody a').first().click();
    await p.getByRole('heading', { name: 'Wat er is gemeld' }).waitFor();
  });
};
