// A signal at a municipality: entered with an earlier one beside it, weighed, given, looked into with a ground, joined, closed and opened again.
import { eis } from '../browser.mjs';

const MELDPUNT = 'meldpunt@rivierstad.demo';
const TOEZICHT = 'toezichthouder-kwaliteit@rivierstad.demo';
const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';
const KVK = '90000777';
const FEIT = 'Op 3 dagen kwam er niemand, en er staan wel uren op de factuur.';
const GEVOEL = 'Het lijkt of niemand het controleert.';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const m = await browser.bezoeker({ basis, email: MELDPUNT });
  const tel = await browser.bezoeker({ basis, email: TOEZICHT, maat: 'telefoon' });
  let eerste;
  let tweede;
  const nummer = (p) => decodeURIComponent(new URL(p.url()).pathname.split('/').pop());
  const venster = (p) => p.getByRole('dialog');

  const aantal = async () =>
    (await sql('select count(*)::int as n from zorgfraude.signaal_onderwerp where kvk = $1', [KVK]))[0].n;
  const vul = async (p, naam) => {
    await p.getByRole('textbox', { name: 'Naam', exact: true }).fill(naam);
    await p.getByRole('textbox', { name: /KvK-nummer/ }).fill(KVK);
    await p.getByRole('radio', { name: 'Kwaliteit en rechtmatigheid' }).check();
    await p.getByRole('radio', { name: 'Wmo' }).check();
    await p.getByRole('textbox', { name: 'Feiten' }).fill(FEIT);
    await p.getByRole('textbox', { name: /Wat iemand ervan denkt/ }).fill(GEVOEL);
    await p.getByLabel('Herkomst').selectOption({ label: 'Inwoner' });
  };

  await proef('het meldpunt ziet de lijst en mag alleen wat bij het meldpunt hoort', async () => {
    await m.ga('/signalen');
    await m.p.getByText('Thuiszorg De Waterlelie (demo)').first().waitFor();
    await m.kijk('signalen');
    await m.p.getByLabel('Soort').selectOption({ label: 'Overlast' });
    await m.p.getByText('Geen signalen met deze keuze.').waitFor();
    await m.kijk('signalen-leeg');
    await m.p.getByRole('button', { name: 'Wis de keuze' }).first().click();
    await m.p.getByText('Thuiszorg De Waterlelie (demo)').first().waitFor();
  });

  await proef('een signaal invoeren: wat mist staat bovenaan, en een dubbele klik maakt er 1', async () => {
    const { p } = m;
    const voor = await aantal();
    await p.getByRole('link', { name: 'Voer een signaal in' }).click();
    await p.getByRole('heading', { level: 1, name: 'Voer een signaal in' }).waitFor();
    await p.getByRole('textbox', { name: /KvK-nummer/ }).fill('1234567');
    await p.getByRole('button', { name: 'Bewaar het signaal' }).click();
    await p.getByText('Een KvK-nummer heeft 8 cijfers.').first().waitFor();
    await p.getByText('Kies waar het over gaat.').first().waitFor();
    await m.kijk('signaal-nieuw-fout');
    await vul(p, 'Zorgbureau Proef');
    await p.getByRole('checkbox', { name: /De melder wil onbekend blijven/ }).check();
    await p.getByRole('button', { name: 'Bewaar het signaal' }).dblclick();
    await p.getByRole('heading', { level: 1, name: /Signaal S-/ }).waitFor();
    eerste = nummer(p);
    await p.getByText('Wil onbekend blijven').waitFor();
    await m.kijk('signaal');
    eis((await aantal()) === voor + 1, 'not one signal after a double click');
  });

  await proef('bij een tweede signaal over hetzelfde KvK-nummer staat het eerste erbij', async () => {
    const { p } = m;
    await m.ga('/signalen/nieuw');
    await vul(p, 'Zorgburo Proef');
    await p.getByText('Hier zijn al signalen over.').waitFor();
    await p.getByRole('link', { name: eerste }).waitFor();
    await m.kijk('signaal-nieuw-verwant');
    await p.getByRole('button', { name: 'Bewaar het signaal' }).click();
    await p.getByRole('heading', { level: 1, name: /Signaal S-/ }).waitFor();
    tweede = nummer(p);
    eis(tweede !== eerste, 'the same signal');
    await p.getByRole('heading', { name: 'Andere signalen over hetzelfde' }).waitFor();
  });

  await proef('samenvoegen kan, en weer los maken ook', async () => {
    const { p } = m;
    await p.getByRole('button', { name: 'Voeg samen met een ander signaal' }).click();
    const keuze = venster(p).getByLabel('Bij welk signaal?');
    await keuze.locator('option', { hasText: eerste }).waitFor({ state: 'attached' });
    await keuze.selectOption({ label: `${eerste}, Zorgbureau Proef, Kwaliteit en rechtmatigheid` });
    await venster(p).getByLabel('Waarom?').fill('Het gaat over dezelfde dagen.');
    await m.kijk('signaal-samenvoegen');
    await venster(p).getByRole('button', { name: 'Voeg samen' }).click();
    await p.getByText('De signalen zijn samengevoegd.').waitFor();
    await p.getByText('Dit signaal hoort nu bij').waitFor();
    await p.getByRole('button', { name: 'Maak dit signaal weer los' }).click();
    await venster(p).getByLabel('Waarom?').fill('Het was toch iets anders.');
    await venster(p).getByRole('button', { name: 'Maak los' }).click();
    await p.getByText('Het signaal is weer los.').waitFor();
    await p.getByRole('button', { name: 'Weeg dit signaal' }).waitFor();
  });

  await proef('de toezichthouder weegt op een telefoon, en geeft het aan zichzelf', async () => {
    const { p } = tel;
    await tel.ga(`/signalen/${eerste}`);
    await p.getByRole('button', { name: 'Weeg dit signaal' }).click();
    await venster(p).getByRole('button', { name: 'Leg de weging vast' }).click();
    await venster(p).getByText('Kies hoe hard dit signaal is.').first().waitFor();
    await tel.kijk('signaal-wegen-fout');
    await venster(p).getByRole('radio', { name: 'Vermoeden' }).check();
    await venster(p).getByRole('radio', { name: 'Vooronderzoek doen' }).check();
    await venster(p).getByLabel('Waarom?').fill('Er zijn 2 signalen over dezelfde aanbieder.');
    await venster(p).getByRole('button', { name: 'Leg de weging vast' }).click();
    await p.getByText('Het signaal is gewogen.').waitFor();
    await p.getByRole('button', { name: 'Geef aan een collega' }).click();
    const [{ naam }] = await sql(
      `select w.naam from weergave.lid w join organisatie.lidmaatschap l on l.id = w.id join organisatie.account a on a.id = l.account_id where a.email = $1`,
      [TOEZICHT],
    );
    const keuze = venster(p).getByLabel('Collega');
    await keuze.locator('option', { hasText: naam }).waitFor({ state: 'attached' });
    await keuze.selectOption({ label: naam });
    await venster(p).getByLabel('Waarom?').fill('Ik ken deze aanbieder.');
    await venster(p).getByRole('button', { name: 'Geef het' }).click();
    await p.getByText('Het is gedaan.').waitFor();
  });

  await proef('zonder grondslag legt niemand een bron vast; met grondslag staat het erbij', async () => {
    const { p } = tel;
    await p.getByRole('button', { name: 'Begin de volgende stap' }).click();
    await venster(p).getByLabel('Waarom?').fill('Er is genoeg om te kijken.');
    await venster(p).getByRole('button', { name: 'Begin', exact: true }).click();
    await p.getByText('De volgende stap is begonnen.').waitFor();
    await p.getByRole('button', { name: 'Leg vast dat u in een bron keek' }).click();
    await venster(p).getByLabel('Welke bron?').selectOption({ label: 'SVB' });
    await venster(p).getByLabel('Waarom was dit nodig?').fill('Om de uren te vergelijken.');
    await venster(p).getByLabel('Waarom was dit niet te zwaar?').fill('Alleen 3 dagen.');
    await venster(p).getByLabel('Waarom kon het niet met minder?').fill('De aanbieder gaf niets.');
    await venster(p).getByLabel('Wat vond u?').fill('De uren staan er dubbel.');
    await venster(p).getByRole('button', { name: 'Leg vast', exact: true }).click();
    await venster(p).getByText('Zonder wettelijke grondslag mag u deze bron niet bekijken.').first().waitFor();
    await tel.kijk('signaal-bron-fout');
    await venster(p).getByLabel('Welk artikel laat dit toe?').selectOption({ label: 'Awb 5:16: inlichtingen vragen' });
    await venster(p).getByRole('button', { name: 'Leg vast', exact: true }).click();
    await p.getByText('De uren staan er dubbel.').waitFor();
    await tel.kijk('signaal-onderzocht');
    const rijen = await sql(
      'select r.grondslag from zorgfraude.signaal_raadpleging r join zorgfraude.signaal s on s.organisatie_id = r.organisatie_id and s.id = r.signaal_id where s.nummer = $1',
      [eerste],
    );
    eis(rijen.length === 1 && rijen[0].grondslag === 'AWB_5_16', JSON.stringify(rijen));
  });

  await proef('afsluiten: zonder onderzoek staat fraude er niet bij; heropenen kan', async () => {
    const { p } = tel;
    await p.getByRole('button', { name: 'Sluit dit signaal af' }).click();
    await venster(p).getByRole('radio', { name: 'Vergissing' }).waitFor();
    eis((await venster(p).getByRole('radio', { name: 'Fraude', exact: true }).count()) === 0, 'fraud can be chosen');
    await venster(p).getByRole('radio', { name: 'Vergissing' }).check();
    await venster(p).getByLabel('Waarom sluit u dit signaal af?').fill('De factuur is verbeterd.');
    await tel.kijk('signaal-sluiten');
    await venster(p).getByRole('button', { name: 'Sluit af' }).click();
    await p.getByText('Het signaal is afgesloten.').waitFor();
    await p.getByRole('button', { name: 'Open dit signaal weer' }).click();
    await venster(p).getByLabel('Waarom?').fill('Er kwam een tweede factuur.');
    await venster(p).getByRole('button', { name: 'Heropen' }).click();
    await p.getByText('Het signaal is weer open.').waitFor();
  });

  await proef('de fg, de beheerder en een andere gemeente vinden niets', async () => {
    const fg = await browser.bezoeker({ basis, email: 'fg@rivierstad.demo' });
    for (const pad of ['/signalen', `/signalen/${eerste}`]) {
      await fg.ga(pad);
      await fg.p.getByText(NIET).waitFor();
    }
    const buren = await browser.bezoeker({ basis, email: 'meldpunt@heuveldorp.demo' });
    await buren.ga(`/signalen/${eerste}`);
    await buren.p.getByText(NIET).waitFor();
    await buren.ga('/signalen');
    await buren.p.getByText('Thuiszorg De Waterlelie (demo)').first().waitFor();
    eis(!(await buren.p.content()).includes('Proef'), 'a signal of the neighbours');
  });

  await proef('wie wordt uitgesloten, ziet niets meer: geen lijst en geen link', async () => {
    const { p } = m;
    await m.ga(`/signalen/${tweede}`);
    const cm = await browser.bezoeker({ basis, email: TOEZICHT });
    await cm.ga(`/signalen/${tweede}`);
    await cm.p.getByRole('heading', { level: 1, name: `Signaal ${tweede}` }).waitFor();
    const [{ naam }] = await sql(
      `select w.naam from weergave.lid w join organisatie.lidmaatschap l on l.id = w.id join organisatie.account a on a.id = l.account_id where a.email = $1`,
      [TOEZICHT],
    );
    await p.getByRole('button', { name: 'Sluit een collega uit' }).click();
    const keuze = venster(p).getByLabel('Collega');
    await keuze.locator('option', { hasText: naam }).waitFor({ state: 'attached' });
    await keuze.selectOption({ label: naam });
    await venster(p).getByLabel('Waarom?').fill('Familie van de eigenaar.');
    await venster(p).getByRole('button', { name: 'Sluit uit' }).click();
    await p.getByText('Het is gedaan.').waitFor();
    await cm.ga(`/signalen/${tweede}`);
    await cm.p.getByText(NIET).waitFor();
    await cm.ga('/signalen');
    await cm.p.getByText(eerste).first().waitFor();
    eis(!(await cm.p.content()).includes(tweede), 'the list still shows it');
    for (const w of [m, tel, cm]) eis(w.fouten.length === 0, w.fouten.join('; '));
  });
};
