// A whole case: an anonymous report of sexual abuse by a team leader who has an account, from first signal to closing evaluation.
import { vulAan } from '../aanvullen.mjs';
import { eis } from '../browser.mjs';
import { formulierVan, volgende, wachtTot } from '../openbaar.mjs';
import { legVervolgVast, stapHulp, zetStappen } from '../stappen.mjs';
import { cijfers, dagIn, plusDagen } from '../verhaal.mjs';

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const FEIT = 'Ik hoorde mevrouw huilen. Zij zei: "Hij zat met zijn hand in mijn broek."';
const VANDAAG = dagIn(new Date());
const DAG = cijfers(VANDAAG);
const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';
const NEE = 'Dit is hier niet aan de orde.';

/** The parts of steps 5 and 6 that the proof of those steps shows in the browser. */
const rest = (beslisser) => [
  {
    soort: 'STOPPEN',
    code: 'GEDRAG',
    van: VANDAAG,
    teksten: { hoe: 'Hij werkt hier niet meer.', wie: 'De bestuurder' },
  },
  ...['IGJ_CALAMITEIT', 'IGJ_ONTSLAG', 'WMO_JEUGD', 'WAARSCHUWINGSREGISTER'].map((code) => ({
    soort: 'BESLUIT',
    code,
    stand: 'NEE',
    wieId: beslisser,
    van: VANDAAG,
    teksten: { reden: NEE },
  })),
  {
    soort: 'BESLUIT',
    code: 'POLITIE',
    stand: 'JA',
    wieId: beslisser,
    van: VANDAAG,
    kenmerken: ['AANGIFTE', 'STRAFBAAR', 'CLIENT_INGELICHT'],
    teksten: { reden: 'De cliënt deed aangifte, wij ook.' },
  },
  {
    soort: 'COMMUNICATIE',
    code: 'TEAM',
    stand: 'GEDAAN',
    van: VANDAAG,
    teksten: { wie: 'De bestuurder', wat: 'Een collega werkt hier niet meer. Wie wil praten, kan dat.' },
  },
  {
    soort: 'NAZORG',
    code: 'CLIENT_FAMILIE',
    stand: 'NODIG',
    van: VANDAAG,
    tot: plusDagen(VANDAAG, 21),
    kenmerken: ['NZ_C1', 'NZ_C5'],
    teksten: { wat: 'Elke week een gesprek met een psycholoog.', wie: 'De psycholoog' },
  },
  {
    soort: 'NAZORG',
    code: 'TEAM',
    stand: 'NODIG',
    van: VANDAAG,
    teksten: { wat: 'Twee avonden praten.', wie: 'Een trainer van buiten' },
  },
  ...['PLEGER', 'ONTERECHT_AANGEWEZEN'].map((code) => ({
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
    teksten: { wie: 'Het team en de bestuurder', lessen: 'Niemand is in de nacht alleen.' },
  },
];

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const pad = await formulierVan(product(), 'zonnehof');
  const [leider] = await sql(
    `select l.id, concat_ws(' ', q.voornaam, q.tussenvoegsel, q.achternaam) as naam, q.achternaam from organisatie.persoon q join organisatie.lidmaatschap l on l.persoon_id = q.id
     join organisatie.account a on a.id = l.account_id where a.email = 'leidinggevende@zonnehof.demo'`,
  );
  const [beslisser] = await sql(
    `select l.id, a.naam from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = 'bestuurder@zonnehof.demo'`,
  );
  const zaak = { id: '', nummer: '', code: '' };
  const melder = await browser.bezoeker({ basis, maat: 'telefoon' });
  const stap = (n) => `/meldingen/${zaak.nummer}/stap/${n}`;

  await proef('iemand meldt anoniem, met de naam van de teamleider', async () => {
    const { p } = melder;
    const eerder = await sql('select id from melding.melding');
    await melder.ga(pad);
    await volgende(melder, pad, 'Begin met melden');
    await p.getByRole('radio', { name: 'Nee', exact: true }).check();
    await volgende(melder, pad);
    await p.getByRole('textbox').fill(FEIT);
    await volgende(melder, pad);
    await volgende(melder, pad);
    await p.getByLabel('Waar was het?').fill('Op haar kamer');
    await volgende(melder, pad);
    await p.getByLabel('Wie deed het?').fill(leider.naam);
    await volgende(melder, pad);
    await p.getByRole('radio', { name: /Nee, ik blijf anoniem/ }).check();
    await volgende(melder, pad);
    await volgende(melder, pad, 'Kijk uw antwoorden na');
    await p.getByRole('button', { name: 'Verstuur de melding' }).click();
    await p.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor();
    zaak.code = (await p.locator('.code [aria-hidden]').allTextContents()).join('');
    const [m] = await wachtTot(async () => {
      const rijen = await sql(
        `select m.id, m.nummer from melding.melding m join melding.melding_intake i on i.melding_id = m.id where i.kanaal = 'OPENBAAR' and m.id <> all($1)`,
        [eerder.map((r) => r.id)],
      );
      return rijen.length > 0 && rijen;
    });
    Object.assign(zaak, m);
  });

  const onzichtbaar = async () => {
    const l = await browser.bezoeker({ basis, email: 'leidinggevende@zonnehof.demo' });
    for (const waar of ['/vandaag', '/termijnen', '/mijn-meldingen', '/meldingen']) {
      await l.ga(waar);
      eis(!(await l.p.content()).includes(zaak.nummer), `${waar} shows the report to the accused`);
    }
    for (const deel of ['', '/stap/3', '/besluit', '/vaststelling']) {
      await l.ga(`/meldingen/${zaak.nummer}${deel}`);
      await l.p.getByRole('heading', { level: 1, name: NIET }).waitFor();
    }
  };

  await proef('de teamleider ziet er niets van, al is de naam nog niet gekoppeld', onzichtbaar);

  await proef('een onafhankelijke ontvanger koppelt de naam; de behandelaar legt de vorm vast', async () => {
    const o = await browser.bezoeker({ basis, email: AF2 });
    await o.ga(`/meldingen/${zaak.nummer}`);
    await o.p.getByRole('button', { name: 'Koppel deze naam' }).click();
    const venster = o.p.getByRole('dialog');
    await venster.getByRole('combobox', { name: 'Deze naam is van' }).fill(leider.achternaam);
    await o.p
      .getByRole('option', { name: new RegExp(leider.naam) })
      .first()
      .click();
    await venster.getByRole('button', { name: 'Leg vast' }).click();
    await o.p.getByText('De naam is gekoppeld. Deze persoon ziet de melding niet.').waitFor();
    const af = await browser.bezoeker({ basis, email: AF });
    const { p } = af;
    await af.ga(`/meldingen/${zaak.nummer}`);
    await p.getByText(FEIT).waitFor();
    await p.getByRole('button', { name: 'Neem in behandeling' }).click();
    await p.getByText('U behandelt nu deze melding.').waitFor();
    await p.getByRole('button', { name: 'Verander de vorm' }).click();
    await p.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await p.getByRole('dialog').getByText('Kies ten minste 1 vorm.').first().waitFor();
    await p
      .getByRole('dialog')
      .getByRole('checkbox', { name: /^Seksueel/ })
      .check();
    await af.kijk('zaak-vorm');
    await p.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await p.getByText('De vorm is vastgelegd.').waitFor();
    await p.getByText('Veranderde de vorm: van nog niet bekend in seksueel.').waitFor();
    await p.getByRole('button', { name: 'Voeg een bestuurder toe' }).click();
    const paneel = p.getByRole('dialog', { name: 'Haal iemand erbij' });
    await paneel.getByRole('combobox', { name: 'Wie?' }).fill(beslisser.naam.split(' ')[0]);
    await paneel.getByRole('option', { name: beslisser.naam }).click();
    await paneel.getByRole('textbox', { name: /Waarom moet deze persoon/ }).fill('Beslist over melden bij de IGJ.');
    await paneel.getByRole('button', { name: 'Haal erbij' }).click();
    await p.getByText(`${beslisser.naam} kijkt nu mee.`).waitFor();
  });

  await proef('misschien strafbaar: eerst de politie (G1), dan de gesprekken; dan het oordeel (G2)', async () => {
    const af = await browser.bezoeker({ basis, email: AF });
    const { p } = af;
    const { kaart, kies, typ, moment, bewaar } = stapHulp(p);
    await af.ga(stap(4));
    const strafbaar = kaart('Kan dit strafbaar zijn?');
    await strafbaar.getByRole('button').first().click();
    await kies(strafbaar, 'Kan dit strafbaar zijn?', 'Ja, misschien wel');
    await typ(strafbaar, 'Waarom denkt u dat?', 'Aanraken tegen de wil is strafbaar.');
    await bewaar(strafbaar);
    await strafbaar.getByRole('button', { name: /^Verbeter/ }).waitFor();
    const pleger = kaart('Gesprek met de (vermoedelijke) pleger');
    const gesprek = async () => {
      await kies(pleger, 'Wat was het?', 'Wij voerden een gesprek');
      await moment(pleger, 'Wanneer was het gesprek?', DAG, '0:00');
      await kies(pleger, /steunpersoon mag meenemen/, 'Ja');
      await typ(pleger, 'Wie voerden het gesprek?', 'Anja\nBram');
      await typ(pleger, 'Wat zei deze persoon zelf?', '"Dat is niet waar."');
      await bewaar(pleger);
    };
    await pleger.getByRole('button', { name: 'Voeg een gesprek toe' }).click();
    await gesprek();
    await pleger
      .getByText(/Overleg eerst met de politie/)
      .first()
      .waitFor();
    await af.kijk('zaak-politie-eerst');
    const politie = kaart('Contact met de politie');
    await politie.getByRole('button', { name: 'Voeg een contact toe' }).click();
    await kies(politie, 'Wat voor contact was het?', 'Overleg: samen bekijken wat er moet gebeuren');
    await moment(politie, 'Wanneer was het contact?', DAG, '0:00');
    await typ(politie, 'Met wie sprak u?', 'De zedenrechercheur');
    await typ(politie, 'Wat doet de politie?', 'Zij praat met de cliënt en daarna mogen wij met hem praten.');
    await typ(politie, 'Wat doen wij?', 'Wij houden de cliënt veilig.');
    await bewaar(politie);
    await politie.getByRole('heading', { name: 'Contact 1' }).waitFor();
    await bewaar(pleger);
    await pleger.getByRole('heading', { name: 'Gesprek 1' }).waitFor();
    const onderzoek = kaart('Verder onderzoek');
    await onderzoek.getByRole('button').first().click();
    await kies(onderzoek, /Overleed er een cliënt/, 'Nee');
    await kies(onderzoek, 'Is verder onderzoek nodig?', 'Nee, wij weten genoeg');
    await typ(onderzoek, 'Waarom?', 'De politie onderzoekt het.');
    await bewaar(onderzoek);
    await onderzoek.getByRole('button', { name: /^Verbeter/ }).waitFor();
    await af.ga(stap(3));
    const client = kaart('Gesprek met de cliënt');
    await client.getByRole('button', { name: 'Voeg een gesprek toe' }).click();
    await kies(client, 'Wat was het?', 'Wij voerden een gesprek');
    await moment(client, 'Wanneer was het?', DAG, '0:00');
    await kies(client, 'Met wie was het gesprek?', 'De cliënt');
    await kies(client, 'Bood u vooraf een steunpersoon aan?', 'Ja, en die was erbij');
    await typ(client, 'Wie was de steunpersoon?', 'Haar zus');
    await kies(client, 'Is de steunpersoon afgesproken met de politie?', 'Ja');
    await typ(client, 'Wie voerden het gesprek?', 'Anja\nBram');
    await typ(client, 'Wat vertelde de cliënt?', '"Ik wil dat hij weggaat."');
    await kies(client, 'Vindt de cliënt het goed dat de melding doorgaat?', 'Ja');
    await bewaar(client);
    await client.getByRole('heading', { name: 'Gesprek 1' }).waitFor();
  });

  await proef(
    'het oordeel is mishandeling; de vaststelling geweld start drie werkdagen, en gaat naar de IGJ',
    async () => {
      const af = await browser.bezoeker({ basis, email: AF });
      const { p } = af;
      const { kaart, kies, typ, bewaar } = stapHulp(p);
      await af.ga(stap(4));
      const k = kaart('Oordeel');
      await k.getByRole('button', { name: 'Geef een oordeel' }).click();
      await kies(k, 'Ervaart de cliënt het als grensoverschrijdend?', 'Ja');
      await typ(k, 'Waaruit blijkt dat?', 'Zij huilde en wil hem niet meer zien.');
      await kies(k, /gedragscode of beroepsnorm/, 'Ja');
      await typ(k, 'Welke regel gaat daarover?', 'Artikel 3 van onze gedragscode.');
      await kies(k, /volgens de wet/, 'Ja');
      await kies(k, /afhankelijk van deze persoon/, 'Ja');
      await kies(k, /iets doen, of iets niet doen/, 'Iets doen');
      await kies(k, 'Heeft de cliënt schade?', 'Waarschijnlijk wel, nu of later');
      await kies(k, 'Was het met opzet?', 'Ja');
      await typ(k, 'Wat is er gebeurd, volgens u?', 'Aanraken tegen de wil.');
      await kies(k, 'Hoe ernstig is het?', 'Ernstig');
      await kies(k, 'Hoe groot is de kans op herhaling?', 'Er is een kans');
      await kies(k, 'Wat is uw oordeel?', 'Mishandeling');
      await typ(k, 'Waarom is dit uw oordeel?', 'Zij is afhankelijk, en zij wilde dit niet.');
      await bewaar(k);
      await k.getByRole('button', { name: /^Verbeter/ }).waitFor();
      await af.ga(`/meldingen/${zaak.nummer}/vaststelling`);
      await p.getByRole('radio', { name: /^Geweld/ }).check();
      for (const groep of await p.getByRole('group').filter({ hasText: 'Hoe laat?' }).all()) {
        await groep.getByLabel('Welke dag?').first().fill(DAG);
        await groep.getByLabel('Hoe laat?').first().fill('0:00');
        await groep.getByLabel('Hoe laat?').first().blur();
      }
      await p.getByRole('textbox', { name: /Waarom stelt u dit vast/ }).fill('Ontucht met een cliënt.');
      await af.kijk('zaak-geweld');
      await p.getByRole('button', { name: 'Leg de vaststelling vast' }).click();
      await p.getByRole('heading', { level: 1, name: 'De vaststelling ligt vast' }).waitFor();
      const [t] = await sql(
        `select count(*)::int as n from termijn.termijn where dossier_id = $1 and code = 'IGJ_MELDING' and status = 'LOOPT'`,
        [zaak.id],
      );
      eis(t.n === 1, `${t.n} terms run`);
      await af.ga(`/meldingen/${zaak.nummer}/besluit`);
      await p.getByRole('button', { name: 'Maak de melding' }).click();
      await p.getByText(/Er missen nog \d+ antwoorden/).waitFor();
      await vulAan(p);
      await p.getByText('Alles wat moet, is ingevuld').waitFor();
      await p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).click();
      await p.getByText('De melding wacht op de bestuurder').waitFor();
      const b = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
      await b.ga(`/meldingen/${zaak.nummer}/besluit`);
      await b.p.getByRole('link', { name: 'Ga verder naar bevestigen' }).click();
      await b.p.getByRole('button', { name: 'Bevestig de melding' }).click();
      await b.p.getByText('De melding is verzonden').waitFor();
    },
  );

  await proef('ontslag om een strafbaar feit, en de rest van stap 5 en 6', async () => {
    const af = await browser.bezoeker({ basis, email: AF });
    const { p } = af;
    await af.ga(stap(5));
    const maatregelen = p.getByRole('region', { name: 'Sancties en maatregelen' });
    await maatregelen.getByRole('button', { name: /Voeg toe/ }).click();
    const paneel = p.getByRole('dialog');
    await paneel.getByRole('radio', { name: 'Ontslag op staande voet' }).check();
    await paneel.getByRole('radio', { name: 'Ingegaan', exact: true }).check();
    await paneel.getByRole('textbox', { name: 'Vanaf wanneer?' }).fill(DAG);
    await paneel.getByLabel('Wie beslist hierover?').selectOption({ label: beslisser.naam });
    for (const wat of ['De medewerker is hierover gehoord', 'Het gaat om een strafbaar feit'])
      await paneel.getByRole('checkbox', { name: wat }).check();
    await paneel.getByLabel('Wat houdt het in?').fill('Het contract stopt meteen.');
    await paneel.getByLabel('Waarop rust dit?').fill('Het gesprek en het oordeel.');
    await paneel.getByRole('button', { name: 'Bewaar' }).click();
    await maatregelen.getByText('Het contract stopt meteen.').waitFor();
    await legVervolgVast(basis, AF, zaak.id, rest(beslisser.id));
    await af.ga(stap(5));
    await af.kijk('zaak-stap-5');
    await af.ga(stap(6));
    await af.kijk('zaak-stap-6');
  });

  await proef('de beslisser bevestigt; de behandelaar sluit; de melder leest hoe het afliep', async () => {
    const b = await browser.bezoeker({ basis, maat: 'telefoon', email: 'bestuurder@zonnehof.demo' });
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
    await zetStappen(basis, AF, zaak, [
      [1, 'AFGEROND', 'De melder was anoniem.'],
      [2, 'AFGEROND', 'De melding kwam van buiten.'],
      [3, 'AFGEROND', 'Het gesprek is geweest.'],
      [4, 'AFGEROND', 'De politie onderzoekt verder.'],
      [5, 'AFGEROND', 'Alles is besloten.'],
      [6, 'AFGEROND', 'De nazorg loopt.'],
    ]);
    const af = await browser.bezoeker({ basis, email: AF });
    const { p } = af;
    await af.ga(`/meldingen/${zaak.nummer}`);
    await p.getByRole('button', { name: 'Schrijf een bericht aan de melder' }).click();
    await p
      .getByLabel('Bericht aan de melder')
      .fill('Wij zochten het uit. De persoon werkt hier niet meer. Dank u wel.');
    await p.getByRole('button', { name: 'Bekijk het bericht' }).click();
    await p.getByRole('button', { name: 'Verstuur het bericht' }).click();
    await p.getByText('De melder kan het nu lezen.').waitFor();
    await p.getByText('Alles is klaar. U kunt de melding sluiten.').waitFor();
    await p.getByRole('button', { name: 'Sluit de melding' }).click();
    await p.getByRole('dialog').getByLabel('Hoe is het afgerond?').fill('De cliënt is veilig.');
    await p.getByRole('dialog').getByRole('button', { name: 'Sluit de melding' }).click();
    await p.getByText('De melding is gesloten.').waitFor();
    const tijdlijn = p.getByRole('region', { name: 'Tijdlijn' });
    eis((await tijdlijn.getByText('De melding kwam binnen.').count()) === 0, 'a long history stands there whole');
    await tijdlijn.getByRole('button', { name: /Toon ook wat eerder gebeurde/ }).click();
    await tijdlijn.getByText('De melding kwam binnen.').waitFor();
    await af.ga(`/meldingen/${zaak.nummer}`);
    await af.kijk('zaak-gesloten');
    await melder.ga(pad);
    await volgende(melder, pad, 'Ik heb een code');
    await melder.p.getByLabel('Uw code').fill(zaak.code);
    await melder.p.getByRole('button', { name: 'Open mijn melding' }).click();
    await melder.p.getByText('De persoon werkt hier niet meer.').waitFor();
    await melder.kijk('zaak-melder');
  });

  await proef('tot het einde zag de teamleider er niets van', onzichtbaar);
};
