// The dated duties of HR's files as terms, and reminders by mail: first who gets what, then what went in the file.
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { dagIn, plusDagen } from '../verhaal.mjs';

/** Nobody else in the demo is called so. */
const ACHTER = 'Van Proef-Lijsterbes';
const MAIL = 'lijsterbes@voorbeeld.example';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const api = await alsAccount(basis, 'hr@zonnehof.demo');
  const vandaag = dagIn(new Date((await api.vraag('{ ik { nu } }')).ik.nu));
  const [{ id: eenheidId }] = await sql(`select id from organisatie.eenheid where naam = 'Team Beukenhof'`);
  const voegToe = async (personeelsnummer, voornaam, email, beginOp) => {
    const { uit } = await api.vraag(
      'mutation ($s: ID!, $i: DienstverbandInvoer!) { uit: dienstverbandToevoegen(sleutel: $s, invoer: $i) { __typename ... on Dienstverband { id } ... on Geweigerd { bericht fouten { veld bericht } } } }',
      {
        s: crypto.randomUUID(),
        i: {
          personeelsnummer,
          voornaam,
          achternaam: ACHTER,
          email,
          soort: 'IN_DIENST',
          functie: 'Begeleider',
          eenheidId,
          clientcontact: true,
          zorgsoort: 'WLZ',
          beginOp,
        },
      },
    );
    eis(uit.__typename === 'Dienstverband', JSON.stringify(uit));
    return uit.id;
  };
  const dora = await voegToe('0079001', 'Dora', MAIL, plusDagen(vandaag, 20));
  await voegToe('0079002', 'Egbert', null, plusDagen(vandaag, 20));
  const { uit: gevraagd } = await api.vraag(
    'mutation ($s: ID!, $d: [ID!]!) { uit: eisAanvragen(sleutel: $s, dienstverbandIds: $d, eis: "VOG_WKKGZ") { __typename ... on EisAanvraag { aangevraagd } } }',
    { s: crypto.randomUUID(), d: [dora] },
  );
  eis(gevraagd.aangevraagd?.length === 1, JSON.stringify(gevraagd));

  const hr = await browser.bezoeker({ basis, email: 'hr@zonnehof.demo' });
  const { p } = hr;

  await proef('HR ziet in de lijst met termijnen dat de VOG er moet zijn, en komt zo bij de persoon', async () => {
    await hr.ga('/termijnen');
    await p.getByRole('heading', { level: 1, name: 'Termijnen' }).waitFor();
    await p.getByText('VOG voor de eerste werkdag').first().waitFor();
    await hr.kijk('termijnen-hr');
    await p.getByRole('link', { name: '0079001' }).first().click();
    await p.getByRole('heading', { level: 1, name: `Dora ${ACHTER}` }).waitFor();
  });

  await proef('kiest mensen en ziet eerst wie een mail krijgt, en wie niet en waarom', async () => {
    await hr.ga('/personen');
    await p.getByRole('searchbox', { name: 'Naam of nummer' }).fill('proef-lijsterbes');
    await p.getByRole('button', { name: 'Zoek' }).click();
    await p.getByText('2 personen op deze pagina').first().waitFor();
    await p.getByRole('button', { name: 'Kies iedereen op deze pagina' }).click();
    await p.getByRole('button', { name: 'Stuur een herinnering over deze 2' }).click();
    await p.getByRole('dialog').waitFor();
    await p.getByText('Dit gaat over 1 persoon.').waitFor();
    await p.getByText('Bekijk wie wat krijgt').click();
    await p.getByText(MAIL).waitFor();
    await p.getByText('Bekijk wie afvalt, en waarom').click();
    await p.getByText('Er is niets gevraagd waar deze persoon nog iets voor moet doen.').waitFor();
    await hr.kijk('herinnering');
    await p.getByRole('checkbox', { name: 'De persoon zelf' }).uncheck();
    await p.getByText('Dit gaat over 0 personen.').waitFor();
    await p.getByRole('button', { name: 'Stuur 0 mails' }).click();
    await p.getByText('Zo krijgt niemand een mail.').first().waitFor();
    await p.getByRole('checkbox', { name: 'De persoon zelf' }).check();
    await p.getByRole('button', { name: 'Stuur 1 mail', exact: true }).dblclick();
    await p.getByText('Er gaat 1 mail uit.').waitFor();
    const [{ n }] = await sql('select count(*)::int as n from vergewis.herinnering where dienstverband_id = $1', [
      dora,
    ]);
    eis(n === 1, `${n} reminders after a double click`);
  });

  await proef('de mail zegt niet wat er mist; in het dossier staat dat hij uitging', async () => {
    const mail = await wacht(
      async () => (await sql('select onderwerp, tekst from demo.post where aan = $1', [MAIL]))[0],
    );
    eis(!/VOG|Lijsterbes|Begeleider/.test(`${mail.onderwerp} ${mail.tekst}`), 'the mail tells of the file');
    await hr.ga('/personen/0079001?deel=geschiedenis');
    await p.getByRole('heading', { name: 'Herinneringen' }).waitFor();
    await p
      .getByText(/Herinnerd op/)
      .first()
      .waitFor();
    await p.getByText('Verzonden', { exact: true }).waitFor();
    await hr.kijk('persoon-herinneringen');
  });

  await proef(
    'kiest wanneer herinneringen vanzelf uitgaan; een dag die niet kan wordt bij het veld geweigerd',
    async () => {
      await hr.ga('/personen/regels');
      await p.getByText('Er gaat niets vanzelf uit.').waitFor();
      await p.getByRole('button', { name: 'Wijzig wanneer' }).click();
      await p.getByRole('checkbox', { name: 'Stuur herinneringen vanzelf' }).check();
      await p.getByRole('textbox', { name: 'Na hoeveel dagen zonder antwoord?' }).fill('0');
      await p.getByRole('button', { name: 'Leg vast', exact: true }).click();
      await p.getByText('Dit aantal dagen kan niet.').first().waitFor();
      await hr.kijk('herinneringen-vanzelf');
      await p.getByRole('textbox', { name: 'Na hoeveel dagen zonder antwoord?' }).fill('10');
      await p.getByRole('button', { name: 'Leg vast', exact: true }).click();
      await p.getByText(/Wie na 10 dagen niet antwoordt/).waitFor();
      // As it was, so that nothing goes out by itself in the proofs after this one.
      await p.getByRole('button', { name: 'Wijzig wanneer' }).click();
      await p.getByRole('checkbox', { name: 'Stuur herinneringen vanzelf' }).uncheck();
      await p.getByRole('button', { name: 'Leg vast', exact: true }).click();
      await p.getByText('Er gaat niets vanzelf uit.').waitFor();
    },
  );

  await proef('de bestuurder en een medewerker zien de termijnen van het dossier niet', async () => {
    for (const email of ['bestuurder@zonnehof.demo', 'leidinggevende@zonnehof.demo']) {
      const ander = await alsAccount(basis, email);
      const uit = await ander.vraag('{ termijnen(first: 100) { edges { node { onderwerpNummer } } } }');
      eis(
        !uit.termijnen.edges.some((e) => e.node.onderwerpNummer.startsWith('0079')),
        `${email} sees a term of a file`,
      );
    }
  });
};

/** Until the worker did it, as a person would look again. */
async function wacht(doe) {
  const einde = Date.now() + 30_000;
  for (;;) {
    const uit = await doe();
    if (uit) return uit;
    eis(Date.now() < einde, 'the worker did not do it in 30 s');
    await new Promise((k) => setTimeout(k, 250));
  }
}
