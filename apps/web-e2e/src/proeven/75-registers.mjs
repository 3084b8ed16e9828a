// Registers of employers, the question to the inspectie, and having somebody registered: from the file of a person.
import { randomUUID } from 'node:crypto';
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { dagIn, plusDagen } from '../verhaal.mjs';

const ZIN = 'Volgens de oude werkgever is de zaak geseponeerd.';
const VOEG_TOE =
  'mutation ($s: ID!, $i: DienstverbandInvoer!) { uit: dienstverbandToevoegen(sleutel: $s, invoer: $i) { __typename ... on Dienstverband { id versie personeelsnummer } ... on Geweigerd { bericht } } }';
const BEEINDIG =
  'mutation ($d: ID!, $v: Int!, $i: DienstverbandEinde!) { uit: dienstverbandBeeindigen(dienstverbandId: $d, versie: $v, invoer: $i) { __typename ... on Geweigerd { bericht } } }';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const api = await alsAccount(basis, 'hr@zonnehof.demo');
  const vandaag = dagIn(new Date((await api.vraag('{ ik { nu } }')).ik.nu));
  const [{ id: eenheidId }] = await sql(`select id from organisatie.eenheid where naam = 'Team Beukenhof'`);
  const voegToe = async (meer) => {
    const i = { functie: 'Begeleider', eenheidId, clientcontact: true, zorgsoort: 'WLZ', ...meer };
    const { uit } = await api.vraag(VOEG_TOE, { s: randomUUID(), i });
    eis(uit.__typename === 'Dienstverband', JSON.stringify(uit));
    return uit;
  };
  const sollicitant = await voegToe({
    voornaam: 'Tess',
    achternaam: 'Registerproef',
    soort: 'SOLLICITANT',
    geboortedatum: '1991-04-05',
  });
  const weg = await voegToe({
    personeelsnummer: '0075001',
    voornaam: 'Wout',
    achternaam: 'Uitdienst',
    soort: 'IN_DIENST',
    beginOp: plusDagen(vandaag, -400),
  });
  const einde = { eindeOp: plusDagen(vandaag, -1), reden: 'UIT_DIENST' };
  const { uit } = await api.vraag(BEEINDIG, { d: weg.id, v: weg.versie, i: einde });
  eis(uit.__typename === 'Dienstverband', JSON.stringify(uit));
  const pad = (d) => `/personen/${d.personeelsnummer}?deel=navraag`;
  const hr = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo' });
  const bestuurder = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
  const deel = (naam, wie = hr) => wie.p.getByRole('region', { name: naam, exact: true });
  const knop = (naam, wie = hr) => wie.p.getByRole('button', { name: naam });
  const feit = async (code) =>
    (
      await sql(
        'select soort from vergewis.eis_feit where dienstverband_id = $1 and eis = $2 order by volgnummer desc limit 1',
        [sollicitant.id, code],
      )
    )[0]?.soort;

  await proef('de bestuurder kiest het register en wijst aan wie kijkt; het register van 2014 is gestopt', async () => {
    await bestuurder.ga('/personen/registers');
    await bestuurder.p.getByText('Demoregister Zorg Oost').first().waitFor();
    await bestuurder.p.getByText(/niet het waarschuwingsregister zorgfraude van de Wbsrz/).waitFor();
    await bestuurder.p.getByText('1 januari 2022').first().waitFor();
    await bestuurder.kijk('registers');
    await knop('Doe mee aan een register', bestuurder).click();
    const venster = bestuurder.p.getByRole('dialog');
    await venster.getByRole('textbox', { name: 'Naam van het register' }).fill('Waarschuwingsregister zorgfraude');
    await venster.getByRole('textbox', { name: 'Wie beheert het?' }).fill('Het IKZ');
    await venster.getByRole('textbox', { name: 'Welk protocol geldt?' }).fill('Protocol Wbsrz');
    await venster.getByRole('textbox', { name: 'Wie mag er volgens het protocol in kijken?' }).fill('Verzekeraars');
    await venster.getByRole('textbox', { name: /Hoeveel maanden/ }).fill('48');
    await venster.getByRole('button', { name: 'Doe mee' }).click();
    await venster
      .getByText(/Dit is het waarschuwingsregister zorgfraude van de Wbsrz/)
      .first()
      .waitFor();
    await bestuurder.kijk('registers-geweigerd');
    await venster.getByRole('textbox', { name: 'Naam van het register' }).fill('Register Rivierproef');
    await venster.getByRole('textbox', { name: 'Wie beheert het?' }).fill('Stichting Rivierproef');
    await venster.getByRole('textbox', { name: 'Welk protocol geldt?' }).fill('Protocol 2026, artikel 4');
    await venster.getByRole('textbox', { name: 'Wie mag er volgens het protocol in kijken?' }).fill('Aangewezen HR');
    await venster.getByRole('button', { name: 'Doe mee' }).click();
    await deel('Register Rivierproef', bestuurder).getByText('Nog niemand').waitFor();
  });

  await proef('HR kijkt in het register, met grond, en pas als de sollicitant het weet', async () => {
    await hr.ga(pad(sollicitant));
    await deel('Waarschuwingsregister')
      .getByText(/nog niet in een register gekeken/)
      .waitFor();
    await hr.kijk('register-leeg');
    await knop('Leg vast dat u keek').click();
    const vorm = deel('Leg vast dat u in het register keek');
    await vorm.getByRole('textbox', { name: 'Waarom keek u?' }).fill('Functie begeleider, artikel 4 van het protocol.');
    await vorm.getByLabel('Mogelijke registratie').check();
    await vorm.getByRole('button', { name: 'Leg vast' }).click();
    await vorm.getByText('Vul de dag in waarop u het vertelde.').first().waitFor();
    await hr.kijk('register-kijken-fout');
    await vorm
      .getByRole('textbox', { name: 'Wanneer vertelde u het de sollicitant?' })
      .fill(vandaag.split('-').reverse().join('-'));
    await vorm.getByRole('button', { name: 'Leg vast' }).dblclick();
    await deel('Waarschuwingsregister').getByText('Mogelijke registratie', { exact: true }).waitFor();
    const rijen = await sql(`select 1 from vergewis.dossier_stap where dienstverband_id = $1 and deel = 'REGISTER'`, [
      sollicitant.id,
    ]);
    eis(rijen.length === 1, `a double click looked ${rijen.length} times`);
    eis((await feit('REGISTER_CONSULT')) === 'IN_BEOORDELING', 'a possible hit is not being judged');
  });

  await proef(
    'een mogelijke registratie gaat in vier stappen naar een besluit, en een stap is te verbeteren',
    async () => {
      const stappen = [
        ['Stap 1: is het dezelfde persoon?', 'Naam en geboortedatum zijn gelijk.', 'Het is dezelfde persoon'],
        ['Stap 2: navraag bij wie registreerde', ZIN, null],
        ['Stap 3: gesprek met de sollicitant', 'De sollicitant liet de brief van het OM zien.', null],
      ];
      for (const [titel, tekst, keuze] of stappen) {
        await knop(titel).click();
        const vorm = deel(titel);
        if (keuze) await vorm.getByLabel(keuze).check();
        await vorm.getByRole('textbox', { name: 'Wat deed u, en wat kwam eruit?' }).fill(tekst);
        await vorm.getByRole('button', { name: 'Leg de stap vast' }).click();
        await deel('Waarschuwingsregister').getByText(tekst).waitFor();
      }
      await hr.kijk('register-stappen');
      await deel('Stap 2: navraag bij wie registreerde')
        .getByRole('button', { name: /Verbeter/ })
        .click();
      const verbeter = deel('Verbeter: Stap 2: navraag bij wie registreerde');
      await verbeter
        .getByRole('textbox', { name: 'Wat moet er staan?' })
        .fill('De oude werkgever trekt de registratie in.');
      await verbeter.getByRole('textbox', { name: 'Wat klopte er niet?' }).fill('Ik schreef de verkeerde zin op.');
      await hr.kijk('register-verbeteren');
      await verbeter.getByRole('button', { name: 'Leg de verbetering vast' }).click();
      await deel('Waarschuwingsregister').getByText('De oude werkgever trekt de registratie in.').waitFor();
      await deel('Waarschuwingsregister').getByText('1 eerdere versie').waitFor();
      await knop('Stap 4: besluit').click();
      const besluit = deel('Stap 4: besluit');
      await besluit.getByLabel('Geen bezwaar').check();
      await besluit
        .getByRole('textbox', { name: 'Wat deed u, en wat kwam eruit?' })
        .fill('De registratie klopte niet en gaat eruit.');
      await besluit.getByRole('button', { name: 'Leg de stap vast' }).click();
      await deel('Waarschuwingsregister').getByText('Geen bezwaar', { exact: true }).waitFor();
      eis((await feit('REGISTER_CONSULT')) === 'AKKOORD', 'the decision is no fact');
    },
  );

  await proef('de vraag aan de IGJ gaat vanuit het dossier, en het antwoord komt vanzelf terug', async () => {
    await deel('Vraag aan de IGJ').getByRole('button', { name: 'Vraag het de IGJ' }).click();
    const vorm = deel('Vraag het de IGJ');
    await vorm.getByRole('textbox', { name: 'Alle voornamen' }).fill('Tess Maria');
    await hr.kijk('igj-navraag');
    await vorm.getByRole('button', { name: 'Stuur de vraag' }).click();
    await deel('Vraag aan de IGJ').getByText('Geen aantekening', { exact: true }).waitFor({ timeout: 60_000 });
    eis((await feit('IGJ_NAVRAAG')) === 'AKKOORD', 'the answer is no fact');
    await hr.kijk('igj-antwoord');
  });

  await proef('HR legt vier voorwaarden vast; de bestuurder beslist over de registratie', async () => {
    await hr.ga(pad(weg));
    await knop('Bereid een registratie voor').click();
    await deel('Bereid een registratie voor').getByRole('button', { name: 'Begin' }).click();
    const kaart = deel('Laten registreren');
    await kaart.getByText('Mist nog').first().waitFor();
    eis((await knop('Bied aan de bestuurder aan').count()) === 0, 'offered without the four conditions');
    const voorwaarden = [
      ['Het dienstverband is hierom beëindigd', 'Waarom is het dienstverband beëindigd?', 'Ontslag om diefstal.'],
      ['Er is aangifte gedaan bij de politie', 'Waar en waarvan is aangifte gedaan?', 'Diefstal, politie Arnhem.'],
      ['Er is genoeg bewijs, en dat wordt bewaard', 'Welk bewijs is er, en waar ligt het?', 'Beelden, in de kluis.'],
      [
        'De persoon weet van de registratie en van het recht op bezwaar',
        'Hoe vertelde u het, ook het recht op bezwaar?',
        'In een gesprek en per brief.',
      ],
    ];
    for (const [label, vraag, tekst] of voorwaarden) {
      await deel(label)
        .getByRole('button', { name: /Leg vast/ })
        .click();
      const vorm = deel(label);
      if (label.includes('aangifte'))
        await vorm.getByRole('textbox', { name: 'Nummer van het proces-verbaal' }).fill('PL0600-118');
      await vorm.getByRole('textbox', { name: vraag }).fill(tekst);
      await vorm.getByRole('button', { name: 'Leg de voorwaarde vast' }).click();
      await kaart.getByText(tekst).first().waitFor();
    }
    await hr.kijk('registratie-compleet');
    await knop('Bied aan de bestuurder aan').click();
    await deel('Bied de registratie aan').getByRole('button', { name: 'Bied aan' }).click();
    await kaart.getByText('Bij de bestuurder', { exact: true }).waitFor();
    eis((await knop('Beslis over de registratie').count()) === 0, 'HR may decide');
    await bestuurder.ga(pad(weg));
    await knop('Beslis over de registratie', bestuurder).click();
    const besluit = deel('Beslis over de registratie', bestuurder);
    await besluit.getByLabel(/Bekrachtigen/).check();
    await bestuurder.kijk('registratie-beslissen');
    await besluit.getByRole('button', { name: 'Leg de beslissing vast' }).click();
    await deel('Laten registreren', bestuurder).getByText('Bekrachtigd', { exact: true }).waitFor();
    await hr.ga(pad(weg));
    await knop('De registratie staat in het register').click();
    const gedaan = deel('De registratie staat in het register');
    await gedaan.getByRole('textbox', { name: 'Nummer in het register' }).fill('DZO-0075');
    await gedaan.getByRole('button', { name: 'Leg vast' }).click();
    await kaart.getByText('Geregistreerd', { exact: true }).waitFor();
    await kaart.getByText(/wissen we dit dossier niet/).waitFor();
    await hr.kijk('registratie-geregistreerd');
  });

  await proef('een behandelaar en een leidinggevende vinden niets', async () => {
    for (const email of ['aandachtsfunctionaris@zonnehof.demo', 'leidinggevende@zonnehof.demo']) {
      const b = await browser.bezoeker({ basis, email });
      for (const adres of [pad(sollicitant), pad(weg), '/personen/registers']) {
        await b.ga(adres);
        await b.rustig();
        const tekst = await b.p.content();
        eis(!tekst.includes(ZIN) && !tekst.includes('Demoregister'), `${email} reads a register at ${adres}`);
      }
    }
  });
};
