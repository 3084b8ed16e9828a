// A calamity in Wmo support goes to the municipality: prepared, confirmed and sent; taken in, weighed, asked and closed there.
import { alsAccount, maakCalamiteit } from '../api.mjs';
import { eis } from '../browser.mjs';
import { AANBIEDER, komtAan, wachtOp, zaakVan } from '../igj-wereld.mjs';
import { cijfers, dagIn, plusDagen } from '../verhaal.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';
const GEHEIM = 'Geheimwoord-van-de-gemeente';
const TOEZICHT = 'toezichthouder-kwaliteit@rivierstad.demo';
const ANTWOORDEN = {
  clientGeboortedatum: '1941-05-05',
  clientContact: 'Dochter, bereikbaar via de zorgaanbieder.',
  wmoVoorziening: 'DAGBESTEDING',
  wmoVorm: 'NATURA',
  ookBijIgj: 'NEE',
  actieOnderzoek: 'Twee collega’s onderzoeken de val.',
  actieOnderzoekTermijn: 'Binnen 6 weken',
  actieHerstel: 'De trap is dicht.',
  actieHerstelTermijn: 'Gedaan',
  actieInformeren: 'De teamleider belde de dochter.',
  actieInformerenTermijn: 'Gedaan',
  omGemeld: 'NEE',
};

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const [{ id: beslisserLid }] = await sql(
    'select l.id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = $1',
    [AANBIEDER.bestuurder],
  );
  const { melder, behandelaar } = AANBIEDER;
  const feiten = 'Een bezoeker van de dagbesteding viel van de trap en brak een heup.';
  const melding = await maakCalamiteit(basis, { melder, behandelaar, beslisserLid, feiten });
  const pad = `/meldingen/${melding.nummer}/besluit?soort=WMO_CALAMITEIT`;
  const stand = async () =>
    (
      await sql(
        `select id, status, versie from igj.externe_melding where dossier_id = $1 and categorie = 'WMO_CALAMITEIT'`,
        [melding.id],
      )
    )[0];

  const af = await browser.bezoeker({ basis, email: behandelaar });
  await proef('de behandelaar kiest de gemeente; wat bekend is staat er al in, wat mist staat bovenaan', async () => {
    const { p } = af;
    await af.ga(pad);
    await p.getByRole('heading', { level: 1, name: 'Melding aan de gemeente' }).waitFor();
    await p.getByRole('button', { name: 'Maak de melding' }).click();
    await p.getByText('Kies bij welke gemeente u meldt.').first().waitFor();
    await af.kijk('wmo-begin-fout');
    await p.getByLabel('Bij welke gemeente meldt u?').selectOption({ label: 'Gemeente Rivierstad' });
    await af.kijk('wmo-begin');
    await p.getByRole('button', { name: 'Maak de melding' }).dblclick();
    await p.getByText(/Er missen nog \d+ antwoorden/).waitFor();
    await p.getByText('Welke hulp uit de Wmo kreeg de cliënt?').first().waitFor();
    await af.kijk('wmo-concept');
    const rijen = await sql(`select code from termijn.termijn where dossier_id = $1 and code = 'WMO_MELDING'`, [
      melding.id,
    ]);
    eis(rijen.length === 1, `${rijen.length} terms of the municipality`);
  });

  await proef('biedt aan; de bestuurder ziet dat het naar de gemeente gaat, en verstuurt', async () => {
    const a = await alsAccount(basis, behandelaar);
    const waarden = Object.entries(ANTWOORDEN).map(([code, waarde]) => ({ code, waarde }));
    const { id, versie } = await stand();
    const { uit } = await a.vraag(
      `mutation ($id: ID!, $v: Int!, $w: [VeldWaarde!]!) { uit: externeMeldingBewaren(id: $id, versie: $v, waarden: $w) { __typename ... on ExterneMelding { ontbrekend } } }`,
      { id, v: versie, w: waarden },
    );
    eis(uit.ontbrekend?.length === 0, JSON.stringify(uit));
    await af.ga(pad);
    await af.p.getByText('Alles wat moet, is ingevuld').waitFor();
    await af.p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).dblclick();
    await af.p.getByText('De melding wacht op de bestuurder').waitFor();
    const b = await browser.bezoeker({ basis, email: AANBIEDER.bestuurder });
    await b.ga(pad);
    await b.p.getByText('Dit gaat naar de gemeente').waitFor();
    await b.kijk('wmo-besluit');
    await b.p.getByRole('link', { name: 'Ga verder naar bevestigen' }).click();
    await b.p.getByText(/dit meldt bij de gemeente/).waitFor();
    await b.kijk('wmo-bevestigen');
    await b.p.getByRole('button', { name: 'Bevestig de melding' }).dblclick();
    await b.p.getByText('De gemeente bevestigt nog dat hij binnen is.').waitFor();
    await b.kijk('wmo-verzonden');
    const verzonden = await sql(`select 1 from overdracht.overdracht where dossier_id = $1 and soort = 'WMO_MELDING'`, [
      melding.id,
    ]);
    eis(verzonden.length === 1, `${verzonden.length} sendings`);
    const [t] = await sql(`select status from termijn.termijn where dossier_id = $1 and code = 'WMO_MELDING'`, [
      melding.id,
    ]);
    eis(t.status === 'GEHAALD', `the term is ${t.status}`);
  });

  const zaak = await zaakVan(sql, (await stand()).id);
  const t = await browser.bezoeker({ basis, email: TOEZICHT });
  const { p } = t;
  const deel = (naam) => `/postvak/${zaak.id}?deel=${naam}`;
  const kies = (vraag, antwoord) =>
    p.getByRole('group', { name: vraag }).getByRole('radio', { name: antwoord, exact: true }).check();

  await proef('de toezichthouder vindt de melding in het Postvak en bevestigt met een laatste dag', async () => {
    await t.ga('/postvak');
    await p.getByRole('link', { name: 'Calamiteit bij hulp uit de Wmo' }).first().waitFor();
    await t.kijk('wmo-postvak');
    await t.ga(`/postvak/${zaak.id}`);
    await p.getByText('Dit stuurde de aanbieder').first().waitFor();
    await t.kijk('wmo-zaak');
    await kies(/Vraagt u een rapport/, 'Ja');
    await p.getByRole('button', { name: 'Bevestig de ontvangst' }).dblclick();
    await p.getByText(/U vroeg een rapport/).waitFor();
    await wachtOp(
      sql,
      'the term of the report',
      `select 1 from termijn.termijn where dossier_id = $1 and code = 'WMO_RAPPORTAGE'`,
      [melding.id],
    );
  });

  await proef('weegt, wijst toe, noteert en legt vast voor wie het signaal is', async () => {
    await p.getByLabel('Geef aan een toezichthouder').selectOption({ index: 1 });
    await p.getByRole('button', { name: 'Wijs toe' }).click();
    await p.getByText('De zaak is toegewezen.').waitFor();
    await t.ga(deel('intern'));
    await p.getByRole('button', { name: 'Weeg de melding' }).click();
    await kies(/Hoe ernstig is dit/, 'Ernstig');
    await kies(/Hoe groot is de kans/, 'Gemiddeld');
    await kies(/Heeft dit spoed/, 'Nee');
    await kies(/Staat er genoeg/, 'Ja');
    await kies(/Raakt dit de kwaliteit/, 'Ja');
    await p.getByLabel('Waarom weegt u het zo?').fill(`De trap was al kapot. ${GEHEIM}`);
    await p.getByRole('button', { name: 'Bewaar de weging' }).click();
    await p.getByRole('button', { name: 'Weeg opnieuw' }).waitFor();
    await p.getByRole('button', { name: 'Schrijf een notitie' }).click();
    await p.getByRole('textbox', { name: 'Notitie' }).fill(`Bel de dochter. ${GEHEIM}`);
    await p.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await p.getByText('Bel de dochter.').waitFor();
    await p.getByRole('button', { name: 'Leg vast voor wie het is' }).click();
    await p.getByRole('button', { name: 'Leg de keuze vast' }).click();
    await p.getByText('Kies voor wie het signaal is.').first().waitFor();
    await kies(/voor de toezichthouder rechtmatigheid/, 'Ja');
    await p.getByLabel('Waarom?').fill(`Er is meer in rekening gebracht. ${GEHEIM}`);
    await p.getByRole('button', { name: 'Leg de keuze vast' }).click();
    await wachtOp(sql, 'the choice', `select 1 from igj.zaak_werk where zaak_id = $1 and soort = 'RECHTMATIGHEID'`, [
      zaak.id,
    ]);
    await p.getByText(/Geef het zelf aan hem door/).waitFor();
    await t.kijk('wmo-intern');
  });

  await proef('stelt een vraag met een laatste dag; de aanbieder antwoordt', async () => {
    await t.ga(deel('briefwisseling'));
    eis((await p.getByRole('button', { name: /gaat doen/ }).count()) === 0, 'four weeks of the IGJ at a municipality');
    await p.getByRole('button', { name: 'Stel een vraag' }).click();
    await p.getByRole('textbox', { name: 'Uw vraag' }).fill('Wanneer is de trap gerepareerd?');
    const { ik } = await (await alsAccount(basis, TOEZICHT)).vraag('{ ik { nu } }');
    await p
      .getByRole('textbox', { name: 'Antwoord uiterlijk op' })
      .fill(cijfers(plusDagen(dagIn(new Date(ik.nu)), 14)));
    await t.kijk('wmo-vraag');
    await p.getByRole('button', { name: 'Stuur de vraag' }).click();
    await p.getByText('Wanneer is de trap gerepareerd?').waitFor();
    const { id } = await stand();
    await komtAan(sql, id, 'VRAAG');
    const [{ kenmerk }] = await sql(`select kenmerk from igj.bericht where over_id = $1 and soort = 'VRAAG'`, [id]);
    const a = await alsAccount(basis, behandelaar);
    const { uit } = await a.vraag(
      `mutation ($s: ID!, $id: ID!, $op: String!) { uit: externeMeldingAntwoorden(sleutel: $s, id: $id, antwoordOp: $op, tekst: "Op dezelfde dag.") { __typename } }`,
      { s: crypto.randomUUID(), id, op: kenmerk },
    );
    eis(uit.__typename === 'ExterneMelding', JSON.stringify(uit));
    await komtAan(sql, zaak.id, 'ANTWOORD');
    const [term] = await sql(`select status from termijn.termijn where dossier_id = $1 and code = 'WMO_VRAAG'`, [
      melding.id,
    ]);
    eis(term.status === 'GEHAALD', `the term of the question is ${term.status}`);
  });

  await proef('sluit met een reden die de aanbieder leest; nergens staat de inspectie', async () => {
    await t.ga(deel('beoordeling'));
    await p.getByRole('button', { name: 'Kies hoe het verder gaat' }).click();
    await t.kijk('wmo-route');
    await p.getByRole('radio', { name: 'De zaak sluiten' }).check();
    await p.getByLabel('Waarom kiest u dit?').fill(`Genoeg gedaan. ${GEHEIM}`);
    await p.getByLabel('Waarom sluit u de zaak?').fill('De trap is hersteld. Wij sluiten de zaak.');
    await p.getByRole('button', { name: 'Kies en stuur het bericht' }).click();
    await p.getByText('Afgesloten').first().waitFor();
    await komtAan(sql, (await stand()).id, 'AFSLUITING');
    for (const pagina of [
      '/postvak',
      `/postvak/${zaak.id}`,
      ...['briefwisseling', 'beoordeling', 'intern'].map(deel),
    ]) {
      await t.ga(pagina);
      const tekst = (await p.locator('main').innerText()).replaceAll('Meldt u dit ook bij de IGJ?', '');
      eis(!/IGJ|nspectie|nspecteur/.test(tekst), `${pagina}: ${/.*(IGJ|nspect).*/.exec(tekst)?.[0]}`);
    }
    const b = await browser.bezoeker({ basis, maat: 'telefoon', email: AANBIEDER.bestuurder });
    await b.ga(`${pad}&deel=briefwisseling`);
    await b.p.getByText('De trap is hersteld. Wij sluiten de zaak.').waitFor();
    await b.p.getByText('Dit stuurde de gemeente').first().waitFor();
    eis(!(await b.p.content()).includes(GEHEIM), 'the provider reads what the municipality kept');
    await b.kijk('wmo-aanbieder-gesloten');
  });

  await proef('niemand anders bij de gemeente vindt de zaak, ook niet met de directe link', async () => {
    // The toezichthouder rechtmatigheid of the demo works in two municipalities, and is asked for which one first.
    const r = await alsAccount(basis, 'toezichthouder-rechtmatigheid@rivierstad.demo');
    eis(
      (await r.vraag('query ($id: ID!) { zaak(id: $id) { id } }', { id: zaak.id }).catch(() => ({ zaak: null })))
        .zaak === null,
      'rechtmatigheid reads the case',
    );
    for (const rol of ['contractmanager', 'college', 'fg']) {
      const w = await browser.bezoeker({ basis, email: `${rol}@rivierstad.demo` });
      await w.ga(`/postvak/${zaak.id}`);
      await w.p.getByText(NIET).waitFor();
    }
    const m = await browser.bezoeker({ basis, maat: 'telefoon', email: TOEZICHT });
    await m.ga('/postvak');
    await m.p.getByRole('link', { name: 'Calamiteit bij hulp uit de Wmo' }).first().waitFor();
    await m.kijk('wmo-postvak-telefoon');
    await m.ga(deel('intern'));
    await m.p.getByText(/Bel de dochter/).waitFor();
    await m.kijk('wmo-intern-telefoon');
  });
};
