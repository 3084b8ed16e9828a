// Somebody was wrongly accused: the verdict says so, the person gets aftercare with an agreed text, and the case closes.
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { legVervolgVast, stapHulp, zetStappen } from '../stappen.mjs';
import { cijfers, dagIn, plusDagen } from '../verhaal.mjs';

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const VANDAAG = dagIn(new Date());
const DAG = cijfers(VANDAAG);
const NEE = 'Er is niets gebeurd dat grensoverschrijdend is.';
const TEKST = 'Wij zochten het uit. Deze collega deed niets verkeerd en werkt hier gewoon.';
const MELDING = '__typename ... on Melding { id nummer versie } ... on Geweigerd { code bericht }';

async function doe(account, query, variables) {
  const { uit } = await account.vraag(query, variables);
  eis(uit.id !== undefined, `refused: ${JSON.stringify(uit)}`);
  return uit;
}

/** A report by staff that names the team leader, in hand, with a decider; nothing has to go outside. */
async function maakMelding(basis, beslisserLid, plegerId) {
  const melder = await alsAccount(basis, 'medewerker@zonnehof.demo');
  const af = await alsAccount(basis, AF);
  const { ik, eenheden } = await melder.vraag('{ ik { nu } eenheden { id } }');
  const gezien = new Date(Date.parse(ik.nu) - 7_200_000).toISOString();
  const i = {
    clientVeilig: 'JA',
    feiten: 'Ik zag een blauwe plek op de arm van mevrouw, vlak na het wassen.',
    vormen: ['FYSIEK'],
    signalen: [],
    gebeurdVan: dagIn(new Date(gezien)),
    geconstateerdOp: gezien,
    clientWeetHet: 'JA',
    clientAkkoord: 'JA',
    eenheidId: eenheden[0].id,
    clientNaam: 'Mevrouw Van Proef-Akelei',
    pleger: { persoonId: plegerId },
  };
  const { id } = await doe(
    melder,
    'mutation ($s: ID!, $i: MeldingInvoer!) { uit: meldingIndienen(sleutel: $s, invoer: $i) { __typename ... on MeldingIngediend { id } ... on Geweigerd { code bericht } } }',
    { s: crypto.randomUUID(), i },
  );
  let m = await doe(af, `mutation ($id: ID!) { uit: meldingInBehandelingNemen(id: $id, versie: 1) { ${MELDING} } }`, {
    id,
  });
  m = await doe(
    af,
    `mutation ($id: ID!, $v: Int!, $lid: ID!) { uit: betrokkeneToevoegen(meldingId: $id, versie: $v, lidmaatschapId: $lid, functie: BESLISSER, reden: "Beslist over melden.") { ${MELDING} } }`,
    { id, v: m.versie, lid: beslisserLid },
  );
  await doe(
    af,
    `mutation ($s: ID!, $id: ID!, $v: Int!, $i: VaststellingInvoer!) { uit: vaststellingVastleggen(sleutel: $s, meldingId: $id, versie: $v, invoer: $i) { ${MELDING} } }`,
    {
      s: crypto.randomUUID(),
      id,
      v: m.versie,
      i: { soort: 'GEEN', toelichting: NEE, vastgesteldOp: new Date(Date.parse(ik.nu) - 60_000).toISOString() },
    },
  );
  return { id, nummer: m.nummer };
}

/** What the proof of steps 5 and 6 shows in the browser. */
const rest = (beslisser) => [
  {
    soort: 'STOPPEN',
    code: 'GEDRAG',
    van: VANDAAG,
    teksten: { hoe: 'Er was geen gedrag dat moest stoppen.', wie: 'De behandelaar' },
  },
  ...['IGJ_CALAMITEIT', 'IGJ_GEWELD', 'IGJ_ONTSLAG', 'POLITIE', 'WMO_JEUGD', 'WAARSCHUWINGSREGISTER'].map((code) => ({
    soort: 'BESLUIT',
    code,
    stand: 'NEE',
    wieId: beslisser,
    van: VANDAAG,
    teksten: { reden: NEE },
  })),
  ...['CLIENT_FAMILIE', 'TEAM', 'PLEGER'].map((code) => ({
    soort: 'NAZORG',
    code,
    stand: 'NIET_NODIG',
    teksten: { reden: NEE },
  })),
  ...['MELDER', 'CLIENT', 'PLEGER'].map((code) => ({
    soort: 'TERUGKOPPELING',
    code,
    stand: 'GEDAAN',
    van: VANDAAG,
    teksten: { wie: 'De behandelaar' },
  })),
  {
    soort: 'EVALUATIE',
    code: 'MELDING',
    van: VANDAAG,
    teksten: { wie: 'Het team', lessen: 'Eerst vragen hoe een plek ontstond.' },
  },
];

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const lid = async (email) =>
    (
      await sql(
        'select l.id, l.persoon_id, a.naam from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = $1',
        [email],
      )
    )[0];
  const beslisser = await lid('bestuurder@zonnehof.demo');
  const leider = await lid('leidinggevende@zonnehof.demo');
  const zaak = await maakMelding(basis, beslisser.id, leider.persoon_id);
  const stap = (n) => `/meldingen/${zaak.nummer}/stap/${n}`;
  const w = await browser.bezoeker({ basis, email: AF });
  const { p } = w;
  const { kaart, kies, typ, moment, bewaar } = stapHulp(p);
  const paneel = p.getByRole('dialog');
  const veld = (naam) => paneel.getByRole('textbox', { name: naam });

  await proef('na gesprekken en onderzoek is het oordeel: onterecht aangewezen', async () => {
    await w.ga(stap(4));
    const strafbaar = kaart('Kan dit strafbaar zijn?');
    await strafbaar.getByRole('button').first().click();
    await kies(strafbaar, 'Kan dit strafbaar zijn?', 'Nee');
    await typ(strafbaar, 'Waarom denkt u dat?', 'De plek kwam door een val.');
    await bewaar(strafbaar);
    await strafbaar.getByRole('button', { name: /^Verbeter/ }).waitFor();
    const pleger = kaart('Gesprek met de (vermoedelijke) pleger');
    await pleger.getByRole('button', { name: 'Voeg een gesprek toe' }).click();
    await kies(pleger, 'Wat was het?', 'Wij voerden een gesprek');
    await moment(pleger, 'Wanneer was het gesprek?', DAG, '0:00');
    await kies(pleger, /steunpersoon mag meenemen/, 'Ja');
    await typ(pleger, 'Wie voerden het gesprek?', 'Anja\nBram');
    await typ(pleger, 'Wat zei deze persoon zelf?', '"Ik was er die dag niet."');
    await bewaar(pleger);
    await pleger.getByRole('heading', { name: 'Gesprek 1' }).waitFor();
    const onderzoek = kaart('Verder onderzoek');
    await onderzoek.getByRole('button').first().click();
    await kies(onderzoek, /Overleed er een cliënt/, 'Nee');
    await kies(onderzoek, 'Is verder onderzoek nodig?', 'Nee, wij weten genoeg');
    await typ(onderzoek, 'Waarom?', 'Het rooster en het valverslag zijn duidelijk.');
    await bewaar(onderzoek);
    await onderzoek.getByRole('button', { name: /^Verbeter/ }).waitFor();
    await w.ga(stap(3));
    const client = kaart('Gesprek met de cliënt');
    await client.getByRole('button', { name: 'Voeg een gesprek toe' }).click();
    await kies(client, 'Wat was het?', 'Wij voerden een gesprek');
    await moment(client, 'Wanneer was het?', DAG, '0:00');
    await kies(client, 'Met wie was het gesprek?', 'De cliënt');
    await kies(client, 'Bood u vooraf een steunpersoon aan?', 'Ja, en die was erbij');
    await typ(client, 'Wie was de steunpersoon?', 'Haar zus');
    await typ(client, 'Wie voerden het gesprek?', 'Anja\nBram');
    await typ(client, 'Wat vertelde de cliënt?', '"Ik viel tegen de deur."');
    await kies(client, 'Vindt de cliënt het goed dat de melding doorgaat?', 'Ja');
    await bewaar(client);
    await client.getByRole('heading', { name: 'Gesprek 1' }).waitFor();
    await w.ga(stap(4));
    const k = kaart('Oordeel');
    await k.getByRole('button', { name: 'Geef een oordeel' }).click();
    await kies(k, 'Ervaart de cliënt het als grensoverschrijdend?', 'Nee');
    await typ(k, 'Waaruit blijkt dat?', 'Zij zegt dat zij viel.');
    await kies(k, /gedragscode of beroepsnorm/, 'Nee');
    await typ(k, 'Welke regel gaat daarover?', 'Geen: er was geen contact.');
    await kies(k, /volgens de wet/, 'Nee');
    await kies(k, /afhankelijk van deze persoon/, 'Ja');
    await kies(k, /iets doen, of iets niet doen/, 'Iets doen');
    await kies(k, 'Heeft de cliënt schade?', 'Nee');
    await kies(k, 'Was het met opzet?', 'Nee');
    await typ(k, 'Wat is er gebeurd, volgens u?', 'Zij viel tegen de deur.');
    await k.getByRole('group', { name: 'Hoe ernstig is het?' }).getByRole('radio').first().check();
    await k.getByRole('group', { name: 'Hoe groot is de kans op herhaling?' }).getByRole('radio').first().check();
    await kies(k, 'Wat is uw oordeel?', 'Deze persoon is onterecht aangewezen');
    await typ(k, 'Waarom is dit uw oordeel?', 'De persoon had die dag geen dienst.');
    await bewaar(k);
    await k.getByRole('button', { name: /^Verbeter/ }).waitFor();
    await w.kijk('onterecht-oordeel');
  });

  await proef('nazorg voor deze persoon moet; iets vertellen mag pas met een afgesproken tekst', async () => {
    await w.ga(stap(6));
    const nazorg = kaart('Nazorg');
    const vertel = kaart('Wie vertelt u wat?');
    await nazorg.getByRole('button', { name: 'Vul in: Iemand die onterecht is aangewezen' }).click();
    await paneel.getByRole('radio', { name: 'Nee', exact: true }).check();
    await veld('Waarom niet?').fill('Het is al voorbij.');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await paneel
      .getByText(/Deze persoon heeft nazorg nodig/)
      .first()
      .waitFor();
    await w.kijk('onterecht-nazorg-moet');
    await p.keyboard.press('Escape');
    await vertel.getByRole('button', { name: /Voeg toe/ }).click();
    await paneel.getByRole('radio', { name: 'Anderen, over iemand die onterecht is aangewezen' }).check();
    await paneel.getByRole('radio', { name: 'Afgesproken' }).check();
    await veld('Wanneer?').fill(cijfers(plusDagen(VANDAAG, 1)));
    await veld('Wie vertelt het?').fill('De teamleider');
    await veld('Wat wordt er verteld?').fill(TEKST);
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await paneel
      .getByText(/nog niets afgesproken met de persoon zelf/)
      .first()
      .waitFor();
    await p.keyboard.press('Escape');
    await nazorg.getByRole('button', { name: 'Vul in: Iemand die onterecht is aangewezen' }).click();
    await paneel.getByRole('radio', { name: 'Ja', exact: true }).check();
    await veld('Wanneer begint de nazorg?').fill(DAG);
    await paneel.getByRole('checkbox', { name: 'Wat herstelt de goede naam?' }).check();
    await paneel.getByRole('checkbox', { name: 'Over de tekst hieronder zijn we het eens' }).check();
    await veld('Wat doet u?').fill('Een gesprek met het team, samen met deze persoon.');
    await veld('Wie doet dit?').fill('De bestuurder');
    await veld('Wanneer vraagt u hoe het gaat?').fill(cijfers(plusDagen(VANDAAG, 14)));
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await paneel.getByText('Schrijf op welke tekst u samen afsprak.').first().waitFor();
    await veld('Wat wordt er over deze persoon verteld?').fill(TEKST);
    await w.kijk('onterecht-nazorg');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await nazorg.getByText('Een gesprek met het team, samen met deze persoon.').waitFor();
    await vertel.getByRole('button', { name: /Voeg toe/ }).click();
    await paneel.getByRole('radio', { name: 'Anderen, over iemand die onterecht is aangewezen' }).check();
    await paneel.getByRole('radio', { name: 'Afgesproken' }).check();
    await veld('Wanneer?').fill(cijfers(plusDagen(VANDAAG, 1)));
    await veld('Wie vertelt het?').fill('De teamleider');
    await veld('Wat wordt er verteld?').fill(TEKST);
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await vertel.getByText(TEKST).first().waitFor();
    const [{ n }] = await sql(
      `select count(*)::int as n from termijn.termijn where dossier_id = $1 and code = 'NAZORG' and status = 'LOOPT'`,
      [zaak.id],
    );
    eis(n === 1, `${n} terms watch over the aftercare`);
  });

  await proef('de melding sluit; de nazorg voor deze persoon loopt door, en het dossier blijft dicht', async () => {
    await legVervolgVast(basis, AF, zaak.id, rest(beslisser.id));
    const b = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
    await b.ga(`/meldingen/${zaak.nummer}`);
    const knoppen = b.p.getByRole('button', { name: /^Bevestig het besluit/ });
    await knoppen.first().waitFor();
    for (let n = await knoppen.count(); n > 0; n--) {
      await knoppen.first().click();
      await b.p.waitForFunction(
        (over) =>
          [...document.querySelectorAll('button')].filter((k) => k.textContent === 'Bevestig het besluit').length ===
          over,
        n - 1,
      );
    }
    await zetStappen(
      basis,
      AF,
      zaak,
      [1, 2, 3, 4, 5, 6].map((n) => [n, 'AFGEROND', 'Alles is besproken.']),
    );
    await w.ga(`/meldingen/${zaak.nummer}`);
    await p.getByText('Alles is klaar. U kunt de melding sluiten.').waitFor();
    await p.getByRole('button', { name: 'Sluit de melding' }).click();
    await veld('Hoe is het afgerond?').fill('De persoon is onterecht aangewezen. Het team weet dat.');
    await paneel.getByRole('button', { name: 'Sluit de melding' }).click();
    await p.getByText('De melding is gesloten.').waitFor();
    await w.kijk('onterecht-gesloten');
    const [t] = await sql(`select status from termijn.termijn where dossier_id = $1 and code = 'NAZORG'`, [zaak.id]);
    eis(t.status === 'LOOPT', 'the aftercare ended with the report');
    const l = await browser.bezoeker({ basis, email: 'leidinggevende@zonnehof.demo' });
    await l.ga(`/meldingen/${zaak.nummer}`);
    await l.p.getByRole('heading', { level: 1, name: 'Deze pagina is er niet, of u mag hem niet zien.' }).waitFor();
  });
};
