// Who may work with clients: HR's list and file, the past, the proof for an inspector, own rules; and what others see of it.
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { dagIn, plusDagen } from '../verhaal.mjs';

/** Nobody else in the demo is called so. */
const ACHTER = 'Van Proef-Hazelaar';
const cijfers = (dag) => dag.split('-').reverse().join('-');

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const api = await alsAccount(basis, 'hr@zonnehof.demo');
  const vandaag = dagIn(new Date((await api.vraag('{ ik { nu } }')).ik.nu));
  const [{ id: eenheidId }] = await sql(`select id from organisatie.eenheid where naam = 'Team Beukenhof'`);
  const nummers = ['0073001', '0073002', '0073003'];
  for (const [i, voornaam] of ['Aafje', 'Bram', 'Carlijn'].entries()) {
    const { uit } = await api.vraag(
      'mutation ($s: ID!, $i: DienstverbandInvoer!) { uit: dienstverbandToevoegen(sleutel: $s, invoer: $i) { __typename ... on Geweigerd { bericht fouten { veld bericht } } } }',
      {
        s: crypto.randomUUID(),
        i: {
          personeelsnummer: nummers[i],
          voornaam,
          achternaam: ACHTER,
          soort: 'IN_DIENST',
          functie: 'Begeleider',
          eenheidId,
          clientcontact: true,
          zorgsoort: 'WLZ',
          beginOp: plusDagen(vandaag, -30),
        },
      },
    );
    eis(uit.__typename === 'Dienstverband', JSON.stringify(uit));
  }
  const hr = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo' });
  const { p } = hr;
  const zoek = async (tekst) => {
    await p.getByRole('searchbox', { name: 'Naam of nummer' }).fill(tekst);
    await p.getByRole('button', { name: 'Zoek' }).click();
  };

  await proef('HR ziet wie mag werken, zoekt op naam, en de aantallen filteren mee', async () => {
    await hr.ga('/personen');
    await hr.kijk('personen');
    await zoek('proef-hazel');
    await p.getByText('3 personen op deze pagina').first().waitFor();
    await p.getByRole('button', { name: '3 Niet inzetbaar' }).waitFor();
    eis(!p.url().toLowerCase().includes('hazel'), 'a name stands in the address');
    await p.getByRole('button', { name: '0 Inzetbaar', exact: true }).click();
    await p.getByText('Niemand met deze keuze.').waitFor();
    await p.getByRole('button', { name: '0 Inzetbaar', exact: true }).click();
    await zoek('0073002');
    await p.getByText('1 persoon op deze pagina').first().waitFor();
    await zoek('proef-hazel');
    await p.getByText('3 personen op deze pagina').first().waitFor();
  });

  await proef('vraagt voor allen tegelijk de VOG aan, en ziet eerst bij wie', async () => {
    await p.getByRole('button', { name: 'Kies iedereen op deze pagina' }).click();
    await p.getByText('3 personen gekozen').waitFor();
    await p.getByRole('button', { name: 'Vraag een controle aan voor deze 3' }).click();
    await p.getByRole('dialog').waitFor();
    await p.getByLabel('Welke controle?').selectOption('VOG_WKKGZ');
    await p.getByText('Dit legt u vast bij 3 personen.').waitFor();
    await p.getByText('Bekijk bij wie').click();
    await hr.kijk('personen-aanvraag');
    await p.getByRole('button', { name: 'Leg vast voor 3 personen' }).dblclick();
    await p.getByText('Vastgelegd bij 3 personen.').waitFor();
    const [{ n }] = await sql(
      `select count(*)::int as n from vergewis.eis_feit f join vergewis.dienstverband d on d.id = f.dienstverband_id where d.achternaam = $1 and f.soort = 'AANGEVRAAGD'`,
      [ACHTER],
    );
    eis(n === 3, `${n} requests after a double click`);
  });

  await proef('legt in het dossier de VOG vast; een te oude wordt bij het veld geweigerd', async () => {
    await p.getByRole('link', { name: `Aafje ${ACHTER}` }).click();
    await p.getByRole('heading', { level: 1, name: `Aafje ${ACHTER}` }).waitFor();
    await p.getByText('Niet inzetbaar', { exact: true }).first().waitFor();
    await p.getByRole('link', { name: 'Navraag' }).click();
    await p.getByRole('heading', { name: 'Referenten' }).waitFor();
    await hr.kijk('persoon-navraag');
    await p.getByRole('link', { name: 'Controles', exact: true }).click();
    await p.getByRole('heading', { name: 'Controles' }).waitFor();
    await hr.kijk('persoon');
    await p.getByRole('button', { name: /Leg de ontvangst vast.*VOG voor de zorg/ }).click();
    await p.getByRole('radio', { name: 'Akkoord' }).check();
    await p.getByRole('textbox', { name: /Welke datum staat op de VOG/ }).fill(cijfers(plusDagen(vandaag, -300)));
    await p.getByRole('radio', { name: 'Specifiek profiel' }).check();
    await p.getByRole('textbox', { name: /Welke nummers/ }).fill('45');
    await p.getByRole('checkbox', { name: 'Raster op het papier' }).check();
    await p.getByRole('checkbox', { name: 'Blauw rijkslogo' }).check();
    await p.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await p.getByRole('heading', { name: /Er gaat iets mis|Er is iets mis/ }).waitFor();
    await hr.kijk('persoon-vog-fout');
    await p.getByRole('textbox', { name: /Welke datum staat op de VOG/ }).fill(cijfers(plusDagen(vandaag, -60)));
    await p.getByRole('button', { name: 'Leg vast', exact: true }).dblclick();
    await p.getByText('Het is vastgelegd.').waitFor();
    const [{ n }] = await sql(
      `select count(*)::int as n from vergewis.eis_feit f join vergewis.dienstverband d on d.id = f.dienstverband_id where d.personeelsnummer = $1 and f.soort = 'AKKOORD'`,
      [nummers[0]],
    );
    eis(n === 1, `${n} facts after a double click`);
  });

  await proef('laat iemand onder voorwaarden werken, met een einddatum', async () => {
    await p.getByRole('button', { name: 'Laat onder voorwaarden werken' }).click();
    await p.getByRole('button', { name: 'Leg de voorwaarden vast' }).click();
    await p.getByText('Kies een voorwaarde.').first().waitFor();
    await p.getByRole('checkbox', { name: 'Werkt alleen onder toezicht' }).check();
    await p.getByRole('textbox', { name: /Laatste dag/ }).fill(cijfers(plusDagen(vandaag, 30)));
    await p.getByRole('textbox', { name: /Waarom/ }).fill('De papieren komen volgende week.');
    await hr.kijk('persoon-voorwaarde');
    await p.getByRole('button', { name: 'Leg de voorwaarden vast' }).click();
    await p.getByText('De voorwaarde is vastgelegd.').waitFor();
    await hr.kijk('persoon-na-voorwaarde');
  });

  await proef('de stand van een dag in het verleden, en het bewijs voor een inspecteur als bestand', async () => {
    await p.getByRole('link', { name: 'Geschiedenis', exact: true }).click();
    await p.getByRole('textbox', { name: /Op welke dag/ }).fill(cijfers(plusDagen(vandaag, -10)));
    await p.getByText(/Op die dag was er nog niets vastgelegd/).waitFor();
    await p.getByRole('radio', { name: 'Wat we nu weten over die dag' }).check();
    await p.getByText('Bekijk de controles van die dag').waitFor();
    for (const [knop, einde] of [
      ['Bewijs als pdf', '.pdf'],
      ['Bewijs als Excel-bestand', '.xlsx'],
    ]) {
      const [bestand] = await Promise.all([p.waitForEvent('download'), p.getByRole('button', { name: knop }).click()]);
      eis(bestand.suggestedFilename().endsWith(einde), bestand.suggestedFilename());
    }
    await p.getByText('Het bestand staat bij uw downloads.').waitFor();
    const [{ n }] = await sql(
      `select count(*)::int as n from audit.regel where handeling = 'dienstverband.bewijs-maken' and velden[1] = 'bewijs'`,
    );
    eis(n >= 2, `${n} lines in the log about the proof`);
    await hr.ga('/personen/stand');
    await p.getByLabel('Team of locatie').selectOption(eenheidId);
    await p
      .getByRole('link', { name: new RegExp(ACHTER) })
      .first()
      .waitFor();
    await hr.kijk('personen-stand');
  });

  await proef('de regels staan er met hun bron; een eigen regel toont eerst wie hij raakt', async () => {
    await hr.ga('/personen/regels');
    await p.getByText('Artikel 3.1 Uitvoeringsbesluit Wkkgz', { exact: false }).first().waitFor();
    await hr.kijk('personen-regels');
    await p.getByRole('button', { name: 'Maak een eigen regel' }).click();
    await p.getByRole('textbox', { name: 'Naam van de regel' }).fill('Rondleiding op de locatie');
    await p.getByRole('textbox', { name: /Waar rust de regel op/ }).fill('Eigen beleid van de proef');
    await p.getByText('Alleen voor een deel van de mensen').click();
    await p.getByRole('textbox', { name: /Woorden in de functie/ }).fill('bestaatniet');
    await p.getByRole('button', { name: 'Bekijk wie dit raakt' }).click();
    await p.getByText('Deze regel geldt voor 0 personen.').waitFor();
    await hr.kijk('personen-regel-voorbeeld');
    await p.getByRole('button', { name: 'Zet de regel aan' }).dblclick();
    await p.getByText('De regel is vastgelegd.').waitFor();
    await p.getByText('Geldt nu').first().waitFor();
    const [{ n }] = await sql(
      `select count(*)::int as n from vergewis.profielregel where naam = 'Rondleiding op de locatie'`,
    );
    eis(n === 1, `${n} rules after a double click`);
    await hr.kijk('personen-regel-aan');
  });

  await proef('de bestuurder ziet waar de gaten zijn en geeft een ontheffing met einddatum', async () => {
    const b = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
    await b.ga('/personen/teams');
    await b.p.getByRole('link', { name: 'Bekijk wie niet inzetbaar is' }).waitFor();
    await b.kijk('personen-teams');
    await b.ga(`/personen/${nummers[1]}`);
    eis((await b.p.getByRole('button', { name: /Leg vast|Leg de/ }).count()) === 0, 'the bestuurder keeps files');
    await b.p.getByRole('button', { name: /Geef een ontheffing.*Gesprek over gewenst gedrag/ }).click();
    await b.p.getByRole('textbox', { name: /Laatste dag/ }).fill(cijfers(plusDagen(vandaag, 60)));
    await b.p.getByRole('textbox', { name: /Waarom/ }).fill('Er is geen vorige werkgever.');
    await b.p.getByRole('button', { name: 'Geef de ontheffing' }).click();
    await b.p.getByText('De ontheffing is gegeven.').waitFor();
    await b.kijk('persoon-bestuurder');
  });

  await proef('een leidinggevende ziet van het eigen team alleen of iemand inzetbaar is', async () => {
    const antwoorden = [];
    const l = await browser.bezoeker({ basis, maat: 'telefoon', email: 'leidinggevende@zonnehof.demo' });
    l.p.on('response', (r) => r.url().endsWith('/graphql') && antwoorden.push(r.text().catch(() => '')));
    await l.ga('/mijn-team');
    await l.p.getByText(`Aafje ${ACHTER}`).waitFor();
    await l.kijk('mijn-team');
    const bytes = (await Promise.all(antwoorden)).join('\n');
    eis(bytes.includes(ACHTER), 'nothing was read');
    eis(!/VOG|personeelsnummer|reden"/.test(bytes), 'the reason reached the manager');
    for (const pad of ['/personen', `/personen/${nummers[0]}`, '/personen/teams']) {
      await l.ga(pad);
      await l.p.getByRole('heading', { name: /Deze pagina is er niet/ }).waitFor();
    }
  });

  await proef('wie meldingen behandelt, ziet van dit alles niets', async () => {
    const a = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
    for (const pad of ['/personen', `/personen/${nummers[0]}`, '/personen/stand', '/personen/regels', '/mijn-team']) {
      await a.ga(pad);
      await a.p.getByRole('heading', { name: /Deze pagina is er niet/ }).waitFor();
    }
    const r = await a.p.request.get(`${basis}/uitvoer/inzetbaar.pdf?op=${vandaag}`);
    eis(r.status() === 404, `the proof answered ${r.status()}`);
  });

  await proef('HR voegt iemand toe; wat mist, staat bij het veld', async () => {
    await hr.ga('/personen');
    await p.getByRole('link', { name: 'Voeg iemand toe' }).click();
    await p.getByRole('heading', { level: 1, name: 'Voeg iemand toe' }).waitFor();
    await p.getByRole('button', { name: 'Voeg toe' }).click();
    await p.getByText('Vul de voornaam in.').first().waitFor();
    await hr.kijk('persoon-nieuw-fout');
    await p.getByRole('textbox', { name: 'Personeelsnummer' }).fill('0073009');
    await p.getByRole('textbox', { name: 'Voornaam' }).fill('Dina');
    await p.getByRole('textbox', { name: 'Achternaam' }).fill(ACHTER);
    await p.getByRole('textbox', { name: 'Functie' }).fill('Begeleider');
    await p.getByLabel('Team of locatie').selectOption(eenheidId);
    await p.getByLabel('In welke zorg?').selectOption('WLZ');
    await p.getByRole('radio', { name: 'Ja' }).check();
    await p.getByRole('textbox', { name: 'Eerste werkdag' }).fill(cijfers(plusDagen(vandaag, 7)));
    await p.getByRole('button', { name: 'Voeg toe' }).dblclick();
    await p.getByRole('heading', { level: 1, name: `Dina ${ACHTER}` }).waitFor();
    await p.getByRole('link', { name: 'Wijzig' }).click();
    await p.getByRole('radio', { name: /Het klopte niet/ }).check();
    await p.getByRole('textbox', { name: 'Functie' }).fill('Nachtbegeleider');
    await hr.kijk('persoon-wijzigen');
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await p.getByRole('heading', { level: 1, name: `Dina ${ACHTER}` }).waitFor();
    await p.getByText('Nachtbegeleider').first().waitFor();
  });
};
