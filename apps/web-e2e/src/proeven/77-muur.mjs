// The wall between HR and reports: two questions that pass it, and what each side sees of the other. And what HR writes
// in a file beside it: unsuitability, and references that were given.
import { randomUUID } from 'node:crypto';
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { dagIn, plusDagen } from '../verhaal.mjs';

const REDEN = 'Om te weten of de avonddienst klopt.';
const GRONDEN = 'Afspraken over afstand zijn drie keer niet nagekomen.';
const WEIGERING = '__typename ... on Geweigerd { code bericht }';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const [hrApi, af, melder] = await Promise.all(
    ['hr', 'aandachtsfunctionaris', 'medewerker'].map((n) => alsAccount(basis, `${n}@zonnehof.demo`)),
  );
  const nu = (await hrApi.vraag('{ ik { nu } }')).ik.nu;
  const vandaag = dagIn(new Date(nu));
  const [{ id: eenheidId }] = await sql(`select id from organisatie.eenheid where naam = 'Team Beukenhof'`);
  const achternaam = `Muurbloem-${randomUUID().slice(0, 5)}`;
  const naam = `Mila ${achternaam}`;
  const { uit: d } = await hrApi.vraag(
    `mutation ($s: ID!, $i: DienstverbandInvoer!) { uit: dienstverbandToevoegen(sleutel: $s, invoer: $i) { ${WEIGERING} ... on Dienstverband { id personeelsnummer persoonId } } }`,
    {
      s: randomUUID(),
      i: {
        personeelsnummer: randomUUID().slice(0, 8),
        voornaam: 'Mila',
        achternaam,
        soort: 'IN_DIENST',
        functie: 'Begeleider',
        eenheidId,
        clientcontact: true,
        zorgsoort: 'WLZ',
        beginOp: plusDagen(vandaag, -60),
      },
    },
  );
  eis(d.__typename === 'Dienstverband', JSON.stringify(d));
  const gezien = new Date(Date.parse(nu) - 3_600_000).toISOString();
  const { uit: m } = await melder.vraag(
    `mutation ($s: ID!, $i: MeldingInvoer!) { uit: meldingIndienen(sleutel: $s, invoer: $i) { ${WEIGERING} ... on MeldingIngediend { id nummer } } }`,
    {
      s: randomUUID(),
      i: {
        clientVeilig: 'JA',
        feiten: 'Ik hoorde luid snauwen in de huiskamer.',
        vormen: ['PSYCHISCH'],
        signalen: [],
        gebeurdVan: dagIn(new Date(gezien)),
        geconstateerdOp: gezien,
        clientWeetHet: 'JA',
        clientAkkoord: 'JA',
        eenheidId,
        clientNaam: 'Mevrouw Van Proef-Lelie',
        pleger: { persoonId: d.persoonId },
      },
    },
  );
  eis(m.__typename === 'MeldingIngediend', JSON.stringify(m));
  const { uit: genomen } = await af.vraag(
    `mutation ($m: ID!) { uit: meldingInBehandelingNemen(id: $m, versie: 1) { ${WEIGERING} } }`,
    { m: m.id },
  );
  eis(genomen.__typename === 'Melding', JSON.stringify(genomen));
  const b = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  const hr = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo' });
  const dossier = `/personen/${d.personeelsnummer}?deel=functioneren`;
  const deel = (w, kop) => w.p.getByRole('region', { name: kop });
  /** Asks the page again until the worker has carried it over. */
  const tot = async (w, pad, zie) => {
    const einde = Date.now() + 90_000;
    while (Date.now() < einde) {
      await w.ga(pad);
      if (await zie().count()) return;
    }
    throw new Error(`it never came on ${pad}`);
  };

  await proef('een behandelaar vraagt HR één ding; wat naar de melding wijst gaat niet mee', async () => {
    await b.ga(`/meldingen/${m.nummer}`);
    await deel(b, 'Vragen met HR').getByRole('button', { name: 'Vraag HR iets' }).click();
    const venster = b.p.getByRole('dialog', { name: 'Vraag HR iets' });
    await venster.getByRole('button', { name: 'Stuur de vraag' }).click();
    await venster.getByText('Kies uw vraag.').first().waitFor();
    await b.kijk('muur-vraag-leeg');
    await venster.getByLabel('Een eigen vraag').check();
    await venster.getByRole('textbox', { name: 'Wat is uw vraag?' }).fill(`Gaat dit ook over ${m.nummer}?`);
    await venster.getByRole('textbox', { name: 'Waarom moet u dit weten?' }).fill(REDEN);
    await venster.getByRole('button', { name: 'Stuur de vraag' }).click();
    await venster.getByText('In uw vraag staat een nummer of naam uit de melding.').first().waitFor();
    await venster.getByRole('textbox', { name: 'Wat is uw vraag?' }).fill('Werkte deze persoon gisteren in de avond?');
    await venster.getByRole('button', { name: 'Stuur de vraag' }).dblclick();
    await deel(b, 'Vragen met HR').getByText('Wacht op HR').waitFor();
    await b.kijk('muur-vraag-gesteld');
    eis((await sql('select 1 from melding.hr_vraag where melding_id = $1', [m.id])).length === 1, 'asked twice');
  });

  await proef('HR leest de persoon en de vraag, en geen spoor van de melding', async () => {
    const gelezen = [];
    hr.p.on('response', (r) => r.url().includes('/graphql') && gelezen.push(r.text().catch(() => '')));
    const kaart = () => deel(hr, 'Werkte deze persoon gisteren in de avond?').filter({ hasText: naam });
    await tot(hr, '/personen/vragen', kaart);
    await hr.kijk('muur-hr-vragen');
    await kaart()
      .getByRole('button', { name: `Geef antwoord over ${naam}` })
      .click();
    const venster = hr.p.getByRole('dialog', { name: `Antwoord over ${naam}` });
    await venster.getByRole('button', { name: 'Leg het antwoord vast' }).click();
    await venster.getByText('Kies of u antwoord geeft.').first().waitFor();
    await venster.getByLabel('Ja, ik beantwoord deze vraag').check();
    await venster.getByRole('textbox', { name: 'Wat is het antwoord?' }).fill('Ja, van 15.00 tot 23.00 uur.');
    await hr.kijk('muur-hr-antwoord');
    await venster.getByRole('button', { name: 'Leg het antwoord vast' }).click();
    await kaart().getByText('Beantwoord', { exact: true }).waitFor();
    const bytes = (await Promise.all(gelezen)).join('\n');
    for (const geheim of [m.nummer, m.id, REDEN, 'Proef-Lelie']) eis(!bytes.includes(geheim), `HR was told ${geheim}`);
  });

  await proef('het antwoord staat bij de melding, en alleen dat', async () => {
    await tot(b, `/meldingen/${m.nummer}`, () => deel(b, 'Vragen met HR').getByText('Ja, van 15.00 tot 23.00 uur.'));
    await b.kijk('muur-antwoord-bij-melding');
  });

  await proef('HR vraagt of er iets van belang is, en hoort dat altijd op dezelfde dag', async () => {
    await hr.ga(dossier);
    await deel(hr, 'Is er iets van belang?').getByRole('button', { name: 'Stel de vraag' }).click();
    const vorm = deel(hr, 'Is er iets dat van belang is voor de geschiktheid?');
    await vorm.getByRole('textbox', { name: 'Waarom vraagt u dit nu?' }).fill('Het jaarlijkse gesprek.');
    await vorm.getByRole('button', { name: 'Stel de vraag' }).click();
    await deel(hr, 'Is er iets van belang?')
      .getByText(/U hoort het antwoord op/)
      .waitFor();
    await hr.kijk('muur-geschiktheid-gevraagd');
    await tot(b, '/vragen-van-hr', () => deel(b, naam));
    await b.kijk('muur-vragen-van-hr');
    eis(!(await b.p.content()).includes('Het jaarlijkse gesprek.'), 'why HR asks went along');
    await deel(b, naam).getByRole('link', { name: m.nummer }).click();
    await deel(b, 'Vragen met HR').getByRole('button', { name: 'Antwoord ja' }).click();
    const ja = b.p.getByRole('dialog', { name: 'Antwoord ja aan HR' });
    await ja.getByRole('textbox', { name: 'Waarom antwoordt u ja?' }).fill('Er loopt een onderzoek.');
    await ja.getByRole('button', { name: 'Antwoord ja' }).click();
    await ja.getByText('Een vermoeden gaat niet naar HR.').first().waitFor();
    await b.kijk('muur-ja-geweigerd');
    await b.ga('/vragen-van-hr');
    await b.p.getByRole('button', { name: `Antwoord nee over ${naam}` }).click();
    const nee = b.p.getByRole('dialog', { name: `Antwoord nee over ${naam}` });
    await nee.getByRole('textbox', { name: 'Waarom antwoordt u nee?' }).fill('Er is nog niets vastgesteld.');
    await nee.getByRole('button', { name: 'Antwoord nee' }).click();
    await b.p.getByText(/U antwoordde nee/).waitFor();
    // Answered, it waits no more.
    await deel(b, naam).waitFor({ state: 'detached' });
    await hr.ga(dossier);
    await deel(hr, 'Is er iets van belang?')
      .getByText(/U hoort het antwoord op/)
      .waitFor();
  });

  await proef('HR legt vast dat iemand begeleiding nodig heeft: dat is meteen een voorwaarde', async () => {
    await deel(hr, 'Geschikt voor het werk').getByRole('button', { name: 'Leg een besluit vast' }).click();
    const vorm = deel(hr, 'Niet geschikt voor het werk');
    await vorm.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await vorm.getByText('Kies wat er volgt.').first().waitFor();
    eis((await vorm.getByLabel('Ontslag').count()) === 0, 'HR may choose dismissal');
    await vorm.getByLabel('Extra aandacht en begeleiding').check();
    await vorm.getByLabel('Er is een redelijk vermoeden').check();
    const tot6 = plusDagen(vandaag, 60).split('-').reverse().join('-');
    await vorm.getByRole('textbox', { name: 'Tot en met wanneer geldt de afspraak?' }).fill(tot6);
    await vorm.getByRole('textbox', { name: 'Waarop rust dit?' }).fill(GRONDEN);
    await hr.kijk('muur-ongeschikt');
    await vorm.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await deel(hr, 'Geschikt voor het werk').getByText(GRONDEN).waitFor();
    await hr.kijk('muur-ongeschikt-vast');
  });

  await proef('een referentie geven: wie vraagt het, wat staat vast, en geen vermoeden', async () => {
    await deel(hr, 'Referentie geven').getByRole('button', { name: 'Iemand vraagt een referentie' }).click();
    const verzoek = deel(hr, 'Iemand vraagt een referentie');
    await verzoek.getByRole('textbox', { name: 'Wie vraagt het?' }).fill('Rita Referent');
    await verzoek.getByRole('textbox', { name: 'Voor welke organisatie?' }).fill('Zorggroep De Linde');
    await verzoek.getByLabel('Teruggebeld via het algemene nummer van de organisatie').check();
    await verzoek.getByLabel('Waarom stopte het werk bij u?').check();
    await hr.kijk('muur-referentie-verzoek');
    await verzoek.getByRole('button', { name: 'Leg het verzoek vast' }).click();
    await deel(hr, 'Referentie geven').getByRole('button', { name: 'Leg vast wat u vertelde' }).click();
    const vorm = deel(hr, 'Wat vertelde u?');
    await vorm.getByText('Functie: Begeleider').waitFor();
    const veld = vorm.getByRole('textbox', { name: /Waarom stopte het werk bij u/ });
    await veld.fill('Er was een vermoeden van snauwen.');
    await vorm.getByRole('button', { name: 'Leg vast' }).click();
    await vorm.getByText('Hier staat iets dat niet is vastgesteld.').first().waitFor();
    await hr.kijk('muur-referentie-vermoeden');
    await veld.fill('Deze persoon werkt hier nog.');
    await vorm.getByRole('button', { name: 'Leg vast' }).click();
    await deel(hr, 'Referentie geven').getByText('Deze persoon werkt hier nog.').waitFor();
    await hr.kijk('muur-referentie-verteld');
  });

  await proef('op een telefoon staat alles onder elkaar; een ander vindt geen van deze pagina’s', async () => {
    const t = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo', maat: 'telefoon' });
    await t.ga(dossier);
    await deel(t, 'Referentie geven').waitFor();
    await t.kijk('muur-dossier-telefoon');
    await t.ga('/personen/vragen');
    await t.p.getByText(naam).first().waitFor();
    await t.kijk('muur-vragen-telefoon');
    const o = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo', maat: 'telefoon' });
    await o.ga(`/meldingen/${m.nummer}`);
    await deel(o, 'Vragen met HR').waitFor();
    await o.kijk('muur-melding-telefoon');
    await o.ga('/vragen-van-hr');
    await o.p.getByRole('heading', { level: 1, name: 'Vragen van HR' }).waitFor();
    await o.kijk('muur-vragen-van-hr-telefoon');
    const niet = 'Deze pagina is er niet, of u mag hem niet zien.';
    await o.ga('/personen/vragen');
    await o.p.getByRole('heading', { level: 1, name: niet }).waitFor();
    await t.ga('/vragen-van-hr');
    await t.p.getByRole('heading', { level: 1, name: niet }).waitFor();
  });
};
