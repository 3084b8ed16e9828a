// Steps 5 and 6 to the end: stopping, six decisions that the bestuurder confirms, a protected report, aftercare, closing (G5) and reopening.
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { cijfers, dagIn, plusDagen } from '../verhaal.mjs';

const BESLUITEN = ['IGJ_CALAMITEIT', 'IGJ_GEWELD', 'IGJ_ONTSLAG', 'POLITIE', 'WMO_JEUGD', 'WAARSCHUWINGSREGISTER'];
const MELDING = '__typename ... on Melding { id nummer versie } ... on Geweigerd { code bericht }';

/** A report in hand, with a decider, of which nothing goes outside. */
async function maakMelding(basis, beslisserLid) {
  const melder = await alsAccount(basis, 'medewerker@zonnehof.demo');
  const af = await alsAccount(basis, 'aandachtsfunctionaris@zonnehof.demo');
  const { ik, eenheden } = await melder.vraag('{ ik { nu } eenheden { id } }');
  const gezien = new Date(Date.parse(ik.nu) - 7_200_000).toISOString();
  const doe = async (wie, vraag, v) => {
    const { uit } = await wie.vraag(vraag, v);
    eis(uit.id !== undefined, `refused: ${JSON.stringify(uit)}`);
    return uit;
  };
  const { id } = await doe(
    melder,
    'mutation ($s: ID!, $i: MeldingInvoer!) { uit: meldingIndienen(sleutel: $s, invoer: $i) { __typename ... on MeldingIngediend { id } ... on Geweigerd { code bericht } } }',
    {
      s: crypto.randomUUID(),
      i: {
        clientVeilig: 'JA',
        feiten: 'Een collega trok meneer hard aan zijn mouw. Meneer schrok.',
        vormen: ['FYSIEK'],
        signalen: [],
        gebeurdVan: dagIn(new Date(gezien)),
        geconstateerdOp: gezien,
        clientWeetHet: 'JA',
        clientAkkoord: 'JA',
        eenheidId: eenheden[0].id,
        clientNaam: 'Meneer Van Proef-Madelief',
      },
    },
  );
  let m = await doe(af, `mutation ($id: ID!) { uit: meldingInBehandelingNemen(id: $id, versie: 1) { ${MELDING} } }`, {
    id,
  });
  m = await doe(
    af,
    `mutation ($id: ID!, $v: Int!, $lid: ID!) { uit: betrokkeneToevoegen(meldingId: $id, versie: $v, lidmaatschapId: $lid, functie: BESLISSER, reden: "Beslist over melden.") { ${MELDING} } }`,
    { id, v: m.versie, lid: beslisserLid },
  );
  m = await doe(
    af,
    `mutation ($s: ID!, $id: ID!, $v: Int!, $i: VaststellingInvoer!) { uit: vaststellingVastleggen(sleutel: $s, meldingId: $id, versie: $v, invoer: $i) { ${MELDING} } }`,
    {
      s: crypto.randomUUID(),
      id,
      v: m.versie,
      i: {
        soort: 'GEEN',
        toelichting: 'Geen schade.',
        vastgesteldOp: new Date(Date.parse(ik.nu) - 60_000).toISOString(),
      },
    },
  );
  const legVast = async (invoer) => {
    const teksten = Object.entries(invoer.teksten).map(([code, tekst]) => ({ code, tekst }));
    const uit = await doe(
      af,
      'mutation ($s: ID!, $id: ID!, $i: VervolgDeelInvoer!) { uit: vervolgVastleggen(sleutel: $s, meldingId: $id, invoer: $i) { __typename ... on VervolgDeel { id } ... on Geweigerd { code bericht } } }',
      { s: crypto.randomUUID(), id, i: { ...invoer, teksten } },
    );
    return uit;
  };
  const stappen = async (lijst, status, reden) => {
    for (const stap of lijst) {
      m = await doe(
        af,
        `mutation ($id: ID!, $v: Int!, $s: Int!, $t: StapStatus!, $r: String) { uit: stapZetten(meldingId: $id, versie: $v, stap: $s, status: $t, reden: $r) { ${MELDING} } }`,
        { id, v: m.versie, s: stap, t: status, r: reden },
      );
    }
  };
  return { id, nummer: m.nummer, legVast, stappen };
}

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const [{ id: bestuurderLid, naam: bestuurderNaam }] = await sql(
    `select l.id, a.naam from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = 'bestuurder@zonnehof.demo'`,
  );
  const melding = await maakMelding(basis, bestuurderLid);
  const vandaag = dagIn(new Date());
  const w = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  const { p } = w;
  const paneel = p.getByRole('dialog');
  const veld = (naam) => paneel.getByRole('textbox', { name: naam });
  const kaart = (titel) => p.getByRole('region', { name: titel });

  await proef('sluiten zegt alles wat er mist, en verandert niets', async () => {
    await w.ga(`/meldingen/${melding.nummer}`);
    await p.getByText(/Er missen nog \d+ dingen voordat u kunt sluiten/).waitFor();
    await p.getByRole('button', { name: 'Sluit de melding' }).click();
    await paneel.getByText('U kunt de melding nog niet sluiten.').waitFor();
    await paneel.getByText(/nazorg voor: cliënt en familie/).waitFor();
    await paneel.getByText('de evaluatie').waitFor();
    await w.kijk('sluiten-kan-niet');
    await p.keyboard.press('Escape');
    const [m] = await sql('select status from melding.melding where id = $1', [melding.id]);
    eis(m.status === 'IN_BEHANDELING', 'the report was closed');
  });

  await proef('stap 5: hoe het stopte; een leeg formulier zegt wat er mist', async () => {
    await w.ga(`/meldingen/${melding.nummer}/stap/5`);
    await w.kijk('stap-5-leeg');
    await kaart('Hoe is het gestopt?').getByRole('button', { name: 'Vul in: Hoe is het gestopt?' }).click();
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    const samenvatting = paneel.getByRole('group', { name: 'Er gaat iets mis' });
    await samenvatting.getByText('Schrijf op hoe het stopte.').waitFor();
    eis(await samenvatting.evaluate((e) => e === document.activeElement), 'the error summary has no focus');
    await w.kijk('stap-5-stoppen-fout');
    await veld('Wanneer stopte het?').fill(cijfers(plusDagen(vandaag, 2)));
    await veld('Hoe stopte het?').fill('De collega werkt niet meer met meneer.');
    await veld('Wie zorgde daarvoor?').fill('De teamleider');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await samenvatting.getByText('Deze dag is nog niet geweest.').waitFor();
    await veld('Wanneer stopte het?').fill(cijfers(vandaag));
    await paneel.getByRole('button', { name: 'Bewaar' }).dblclick();
    await kaart('Hoe is het gestopt?').getByText('De collega werkt niet meer met meneer.').waitFor();
    const [{ n }] = await sql(`select count(*)::int as n from melding.vervolg where melding_id = $1`, [melding.id]);
    eis(n === 1, `a double click kept ${n} parts`);
  });

  await proef('een besluit heeft een beslisser die het bevestigt', async () => {
    const besluiten = kaart('Zes besluiten over melden buiten de organisatie');
    await besluiten.getByRole('button', { name: 'Vul in: Politie' }).click();
    await paneel.getByRole('radio', { name: 'Nee, niet melden' }).check();
    await veld('Wanneer is dit besloten?').fill(cijfers(vandaag));
    await veld('Waarom?').fill('Er is geen vermoeden van een strafbaar feit.');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await paneel.getByText('Kies wie beslist.').first().waitFor();
    await w.kijk('stap-5-besluit-fout');
    await paneel.getByLabel('Wie beslist?').selectOption({ label: bestuurderNaam });
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await besluiten.getByText('Wacht op de beslisser').waitFor();
    eis(
      (await besluiten.getByRole('button', { name: /Bevestig het besluit/ }).count()) === 0,
      'the handler can confirm',
    );
  });

  await proef('een sanctie op beschermde gegevens wordt geweigerd, met de weg vooruit', async () => {
    const maatregelen = kaart('Sancties en maatregelen');
    await maatregelen.getByText('De gegevens in deze melding zijn beschermd').waitFor();
    await maatregelen.getByRole('button', { name: /Voeg toe/ }).click();
    await paneel.getByRole('radio', { name: 'Waarschuwing' }).check();
    await paneel.getByRole('radio', { name: 'Ingegaan', exact: true }).check();
    await veld('Vanaf wanneer?').fill(cijfers(vandaag));
    await paneel.getByLabel('Wie beslist hierover?').selectOption({ label: bestuurderNaam });
    await paneel.getByRole('checkbox', { name: 'De medewerker is hierover gehoord' }).check();
    await veld('Wat houdt het in?').fill('Een schriftelijke waarschuwing.');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await paneel
      .getByText(/mogen niet de grond zijn voor een sanctie/)
      .first()
      .waitFor();
    await paneel
      .getByText(/Schrijf op welke andere grond er is/)
      .first()
      .waitFor();
    await w.kijk('stap-5-sanctie-beschermd');
    await paneel.getByRole('checkbox', { name: 'De grond komt niet uit deze interne melding' }).check();
    await veld('Waarop rust dit?').fill('Een eigen verklaring van de medewerker.');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await maatregelen.getByText('Een schriftelijke waarschuwing.').waitFor();
    await w.kijk('stap-5-gevuld');
  });

  await proef('stap 6: nazorg met een afspraak zet een termijn; in wat u vertelt staat geen naam', async () => {
    await w.ga(`/meldingen/${melding.nummer}/stap/6`);
    await w.kijk('stap-6-leeg');
    const nazorg = kaart('Nazorg');
    await nazorg.getByRole('button', { name: 'Vul in: Cliënt en familie' }).click();
    await paneel.getByRole('radio', { name: 'Ja', exact: true }).check();
    await veld('Wanneer begint de nazorg?').fill(cijfers(vandaag));
    await paneel.getByRole('checkbox', { name: 'Wat geeft weer vertrouwen?' }).check();
    await veld('Wat doet u?').fill('Elke week een gesprek.');
    await veld('Wie doet dit?').fill('De contactpersoon');
    await veld('Wanneer vraagt u hoe het gaat?').fill(cijfers(plusDagen(vandaag, 14)));
    await w.kijk('stap-6-nazorg');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await nazorg.getByText('Elke week een gesprek.').waitFor();
    await nazorg.getByRole('button', { name: /Schrijf op hoe het nu gaat/ }).waitFor();
    const vertel = kaart('Wie vertelt u wat?');
    await vertel.getByRole('button', { name: /Voeg toe/ }).click();
    await paneel.getByRole('radio', { name: 'Het team' }).check();
    await paneel.getByRole('radio', { name: 'Afgesproken' }).check();
    await veld('Wanneer?').fill(cijfers(plusDagen(vandaag, 1)));
    await veld('Wie vertelt het?').fill('De teamleider');
    await veld('Wat wordt er verteld?').fill('Meneer Van Proef-Madelief schrok.');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await paneel
      .getByText(/In uw tekst staat een naam/)
      .first()
      .waitFor();
    await w.kijk('stap-6-naam-genoemd');
    await veld('Wat wordt er verteld?').fill('Een cliënt schrok. We praten erover.');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await vertel.getByText('Een cliënt schrok. We praten erover.').waitFor();
  });

  await proef('een verbetering bewaart de eerdere versie; twee tegelijk verliezen niets', async () => {
    const tweede = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    await tweede.ga(`/meldingen/${melding.nummer}/stap/6`);
    const t = tweede.p;
    await t.getByRole('button', { name: 'Verander: Cliënt en familie' }).click();
    await t.getByRole('dialog').getByRole('textbox', { name: 'Wat doet u?' }).fill('Elke dag een gesprek.');
    await kaart('Nazorg').getByRole('button', { name: 'Verander: Cliënt en familie' }).click();
    await veld('Wat doet u?').fill('Twee keer per week een gesprek.');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await kaart('Nazorg').getByText('Twee keer per week een gesprek.').first().waitFor();
    await kaart('Nazorg').getByText('Eerdere versies (1)').waitFor();
    await t.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await t.getByRole('heading', { name: 'Iemand anders heeft dit ook veranderd' }).waitFor();
    await t.getByText('Twee keer per week een gesprek.').first().waitFor();
    await tweede.kijk('stap-6-conflict');
    await t.getByRole('button', { name: 'Neem de andere versie over' }).click();
    const [{ n }] = await sql(
      `select max(versie)::int as n from melding.vervolg where melding_id = $1 and soort = 'NAZORG'`,
      [melding.id],
    );
    eis(n === 2, `version ${n} of the aftercare`);
  });

  // What is left is done at the front door: the same forms again.
  for (const code of BESLUITEN.filter((c) => c !== 'POLITIE'))
    await melding.legVast({
      soort: 'BESLUIT',
      code,
      stand: 'NEE',
      wieId: bestuurderLid,
      van: vandaag,
      teksten: { reden: 'Dit is hier niet aan de orde.' },
    });
  for (const code of ['TEAM', 'PLEGER', 'ONTERECHT_AANGEWEZEN'])
    await melding.legVast({ soort: 'NAZORG', code, stand: 'NIET_NODIG', teksten: { reden: 'Niet nodig.' } });
  for (const code of ['MELDER', 'CLIENT', 'PLEGER'])
    await melding.legVast({
      soort: 'TERUGKOPPELING',
      code,
      stand: 'GEDAAN',
      van: vandaag,
      teksten: { wie: 'De behandelaar' },
    });
  await melding.legVast({
    soort: 'EVALUATIE',
    code: 'MELDING',
    van: vandaag,
    teksten: { wie: 'Het team', lessen: 'Rustig blijven.' },
  });
  await melding.stappen([1, 2, 3, 4], 'NIET_VAN_TOEPASSING', 'De verslagen staan op papier.');
  await melding.stappen([6], 'AFGEROND');

  await proef('de beslisser bevestigt de besluiten op de telefoon; pas dan is stap 5 klaar', async () => {
    const b = await browser.bezoeker({ basis, maat: 'telefoon', email: 'bestuurder@zonnehof.demo' });
    await b.ga(`/meldingen/${melding.nummer}`);
    const knoppen = b.p.getByRole('button', { name: /^Bevestig het besluit/ });
    await knoppen.first().waitFor();
    eis((await knoppen.count()) === 6, `${await knoppen.count()} decisions wait`);
    await b.kijk('besluiten-bevestigen');
    for (let n = 6; n > 0; n--) {
      await knoppen.first().click();
      await b.p.waitForFunction(
        (over) =>
          [...document.querySelectorAll('button')].filter((k) => k.textContent === 'Bevestig het besluit').length ===
          over,
        n - 1,
      );
    }
    await b.p.getByText('Genomen: nee').first().waitFor();
    await melding.stappen([5], 'AFGEROND');
  });

  await proef('sluit de melding; de nazorg loopt door; weer openen vraagt een reden', async () => {
    await w.ga(`/meldingen/${melding.nummer}`);
    await p.getByText('Alles is klaar. U kunt de melding sluiten.').waitFor();
    await p.getByRole('button', { name: 'Sluit de melding' }).click();
    await veld('Hoe is het afgerond?').fill('Er is rust en vertrouwen.');
    await w.kijk('sluiten');
    await paneel.getByRole('button', { name: 'Sluit de melding' }).click();
    await p.getByText('De melding is gesloten.').waitFor();
    const [termijn] = await sql(`select status from termijn.termijn where dossier_id = $1 and code = 'NAZORG'`, [
      melding.id,
    ]);
    eis(termijn.status === 'LOOPT', 'the aftercare ended with the report');
    await w.kijk('melding-gesloten');
    await w.ga(`/meldingen/${melding.nummer}/stap/6`);
    await p
      .getByRole('button', { name: /Schrijf op hoe het nu gaat/ })
      .first()
      .click();
    await veld('Hoe gaat het nu?').fill('Meneer slaapt weer goed.');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText('Bewaard. De termijn is gehaald.').waitFor();
    await w.ga(`/meldingen/${melding.nummer}`);
    await p.getByRole('button', { name: 'Open de melding weer' }).click();
    await paneel.getByRole('button', { name: 'Open weer' }).click();
    await paneel.getByText('Schrijf op waarom u de melding weer opent.').first().waitFor();
    await veld('Waarom?').fill('Er kwam een nieuw signaal.');
    await paneel.getByRole('button', { name: 'Open weer' }).click();
    await p.getByText('De melding is weer in behandeling.').waitFor();
  });
};
