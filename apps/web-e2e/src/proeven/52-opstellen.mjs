// A report to the inspectie without an internal one, sent by hand: the term waits for the moment and the proof.
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { vulRapport } from '../rapport.mjs';
import { stapHulp } from '../stappen.mjs';
import { dagIn } from '../verhaal.mjs';

const NIET = 'Deze pagina is er niet, of u mag hem niet zien.';
const ANTWOORDEN = {
  gebeurtenisBeschrijving: 'Een cliënt viel uit de tillift en brak een heup.',
  clientNaam: 'Mevrouw Van Proef-Opstellen',
  clientGeboortedatum: '1941-05-05',
  clientContact: 'Dochter, 06 12 34 56 78',
  actieOnderzoek: 'Een commissie onderzoekt de val.',
  actieOnderzoekTermijn: 'Binnen 8 weken',
  actieHerstel: 'De tillift is buiten gebruik.',
  actieHerstelTermijn: 'Gedaan',
  actieInformeren: 'De arts sprak met de dochter.',
  actieInformerenTermijn: 'Gedaan',
  omGemeld: 'NEE',
  bigGeregistreerd: 'NEE',
};

/** The smallest picture that is one. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  let m;

  const baas = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
  await proef('de bestuurder kiest dat de organisatie zelf verstuurt', async () => {
    await baas.ga('/instellingen/igj');
    const bijIgj = baas.p.getByRole('group', { name: 'Hoe meldt u bij de IGJ?' });
    await bijIgj.getByRole('radio', { name: /Zelf, op hun eigen site/ }).check();
    // A number that cannot be is told here, and not on the last day.
    const kvk = baas.p.getByRole('textbox', { name: /KvK-nummer/ });
    const goed = await kvk.inputValue();
    await kvk.fill('123');
    await baas.p.getByRole('button', { name: 'Bewaar' }).click();
    await baas.p
      .getByText(/Dit nummer heeft 8 cijfers/)
      .first()
      .waitFor();
    await kvk.fill(goed);
    await baas.p.getByRole('checkbox', { name: /Langdurige zorg/ }).check();
    await baas.kijk('igj-instelling');
    await baas.p.getByRole('button', { name: 'Bewaar' }).click();
    await baas.p.getByText(/^Bewaard\. Dit geldt/).waitFor();
    const [{ n }] = await sql(`select count(*)::int as n from igj.opstel_instelling where verzendwijze = 'ZELF'`);
    eis(n === 1, `${n} settings`);
  });

  const af = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  const { p } = af;
  const { ik } = await (await alsAccount(basis, 'aandachtsfunctionaris@zonnehof.demo')).vraag('{ ik { nu } }');
  const eerder = new Date(Date.parse(ik.nu) - 2 * 3_600_000);
  const tijd = (d) =>
    new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }).format(d);
  const { moment } = stapHulp(p);

  await proef('de behandelaar begint een melding zonder interne melding, met hulp bij de soort', async () => {
    await af.ga('/externe-meldingen');
    await af.kijk('externe-meldingen');
    await p.getByRole('link', { name: 'Nieuwe melding' }).click();
    await p.getByRole('heading', { level: 1, name: 'Nieuwe externe melding' }).waitFor();
    await p.getByRole('button', { name: 'Begin de melding' }).click();
    await p.getByText('Kies wat u wilt melden.').first().waitFor();
    await p.getByRole('radio', { name: 'Ontslag wegens disfunctioneren' }).check();
    await p.getByText('Is dit ontslag wegens disfunctioneren?').click();
    await p.getByText(/De vorm van het contract maakt geen verschil/).waitFor();
    await af.kijk('externe-melding-hulp');
    await p.getByRole('radio', { name: 'Calamiteit', exact: true }).check();
    await p.getByRole('radio', { name: /Ja, ik stel dit vast/ }).check();
    await moment(p, 'Wanneer zag iemand het?', dagIn(eerder), tijd(eerder));
    await moment(p, 'Wanneer stelde u dit vast?', dagIn(eerder), tijd(eerder));
    await p.getByLabel('Welke bestuurder beslist?').selectOption({ index: 1 });
    const opties = await p.getByLabel('Welke bestuurder beslist?').locator('option').allTextContents();
    eis(opties.length > 1, 'no bestuurder to choose');
    await af.kijk('externe-melding-nieuw');
    await p.getByRole('button', { name: 'Begin de melding' }).dblclick();
    await p.getByText('De drie klokken').waitFor();
    const nummer = new URL(p.url()).pathname.split('/').pop();
    const rijen = await sql('select id, dossier_id, melding_id from igj.externe_melding where melding_nummer = $1', [
      nummer,
    ]);
    eis(rijen.length === 1 && rijen[0].melding_id === null, 'one report, standing alone');
    m = { id: rijen[0].id, nummer };
    await af.kijk('externe-melding-concept');
  });

  await proef('wie er niet bij hoort, vindt hem niet, ook niet met de directe link', async () => {
    for (const email of ['medewerker@zonnehof.demo', 'meldteamlid@zonnehof.demo', 'bestuurder@lindeboom.demo']) {
      const w = await browser.bezoeker({ basis, email });
      await w.ga(`/externe-meldingen/${m.nummer}`);
      await w.p.getByText(NIET).waitFor();
    }
  });

  await proef('legt vast waar ook is gemeld, en waarom iets niet nodig is', async () => {
    await p.getByRole('button', { name: 'Leg vast: Politie' }).click();
    await p.getByRole('radio', { name: 'Niet nodig' }).check();
    await p.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await p.getByText('Schrijf op waarom dit niet nodig is.').waitFor();
    await p.getByRole('textbox', { name: /Waarom is dit niet nodig/ }).fill('Het is niet strafbaar.');
    await p.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await p.getByText(/Het is niet strafbaar/).waitFor();
    await af.kijk('externe-melding-plichten');
  });

  await proef('biedt de melding aan; de bestuurder bevestigt, en er gaat niets vanzelf weg', async () => {
    const a = await alsAccount(basis, 'aandachtsfunctionaris@zonnehof.demo');
    const UIT = '__typename ... on ExterneMelding { id versie status } ... on Geweigerd { code fouten { veld } }';
    const { los } = await a.vraag('query ($n: String!) { los: externeMeldingLos(nummer: $n) { id versie } }', {
      n: m.nummer,
    });
    const waarden = Object.entries({ ...ANTWOORDEN, gebeurtenisDatum: dagIn(eerder) }).map(([code, waarde]) => ({
      code,
      waarde,
    }));
    const { uit } = await a.vraag(
      `mutation ($id: ID!, $v: Int!, $w: [VeldWaarde!]!) { uit: externeMeldingBewaren(id: $id, versie: $v, waarden: $w) { ${UIT} } }`,
      { id: los.id, v: los.versie, w: waarden },
    );
    eis(uit.__typename === 'ExterneMelding', JSON.stringify(uit));
    await af.ga(`/externe-meldingen/${m.nummer}`);
    await p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).click();
    await p.getByText('De melding wacht op de bestuurder').waitFor();
    const [{ email }] = await sql(
      `select a.email from toegang.dossier_toegang t join organisatie.lidmaatschap l on l.id = t.houder_id join organisatie.account a on a.id = l.account_id where t.dossier_id = $1 and t.functie = 'BESLISSER'`,
      [m.id],
    );
    const b = await browser.bezoeker({ basis, email });
    await b.ga(`/externe-meldingen/${m.nummer}`);
    await b.p.getByRole('link', { name: 'Ga verder naar bevestigen' }).click();
    await b.p.getByText(/Verstuur ze meteen zelf/).waitFor();
    await b.kijk('externe-melding-bevestigen');
    await b.p.getByRole('button', { name: 'Bevestig de melding' }).dblclick();
    await b.p.getByText('Verstuur deze melding nu zelf').waitFor();
    await b.kijk('externe-melding-zelf-versturen');
    const verzonden = await sql('select 1 from overdracht.overdracht where dossier_id = $1', [m.id]);
    eis(verzonden.length === 0, 'something was sent by itself');
  });

  await proef('het formulier is er als pdf en JSON; het moment alleen is niet genoeg', async () => {
    await af.ga(`/externe-meldingen/${m.nummer}`);
    const [download] = await Promise.all([
      p.waitForEvent('download'),
      p.getByRole('link', { name: 'Download pdf' }).click(),
    ]);
    eis(download.suggestedFilename().endsWith('.pdf'), download.suggestedFilename());
    const nu = new Date(
      Date.parse((await (await alsAccount(basis, 'aandachtsfunctionaris@zonnehof.demo')).vraag('{ ik { nu } }')).ik.nu),
    );
    await moment(p, 'Wanneer verstuurde u het formulier?', dagIn(nu), tijd(eerder));
    await p.getByRole('textbox', { name: /Kenmerk van de toezichthouder/ }).fill('IGJ-2026-0077');
    await p.getByRole('button', { name: 'Leg vast', exact: true }).last().click();
    await p
      .getByText(/Schrijf op hoe dat komt/)
      .first()
      .waitFor();
    await af.kijk('externe-melding-moment-te-vroeg');
    await p.getByRole('textbox', { name: /Uitleg bij dit moment/ }).fill('De bestuurder belde dat het goed was.');
    await p.getByRole('button', { name: 'Leg vast', exact: true }).last().click();
    await p.getByText('De bestuurder belde dat het goed was.').waitFor();
    const [t] = await sql(`select status from termijn.termijn where dossier_id = $1 and code = 'IGJ_MELDING'`, [m.id]);
    eis(t.status === 'LOOPT', `the term is ${t.status}`);
  });

  await proef('met de verzendbevestiging erbij is de melding verzonden en de termijn gehaald', async () => {
    const kies = p.locator('input[type="file"]');
    await kies.setInputFiles({ name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Ik stuurde het.') });
    await p.getByText('Dit soort bestand is geen verzendbevestiging.').waitFor();
    await kies.setInputFiles({ name: 'bevestiging.png', mimeType: 'image/png', buffer: PNG });
    await p.getByText('Bewijs van verzending').first().waitFor();
    await p
      .getByRole('link', { name: /bevestiging/ })
      .first()
      .waitFor();
    await af.kijk('externe-melding-verzonden');
    const [t] = await sql(
      `select t.status, e.status as stand from termijn.termijn t join igj.externe_melding e on e.id = t.dossier_id where t.dossier_id = $1 and t.code = 'IGJ_MELDING'`,
      [m.id],
    );
    eis(t.status === 'GEHAALD' && t.stand === 'VERZONDEN', JSON.stringify(t));
  });

  await proef('het antwoord van de IGJ legt u ook zelf vast; dan loopt de termijn van het rapport', async () => {
    await af.ga(`/externe-meldingen/${m.nummer}?deel=briefwisseling`);
    await p.getByText('Er is nog geen antwoord vastgelegd.').waitFor();
    await p.getByRole('button', { name: 'Leg de ontvangstbevestiging vast' }).click();
    await p.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await p.getByText('Kies of de inspectie een rapport vraagt.').first().waitFor();
    await af.kijk('externe-melding-antwoord-fout');
    const nu = new Date(
      Date.parse((await (await alsAccount(basis, 'aandachtsfunctionaris@zonnehof.demo')).vraag('{ ik { nu } }')).ik.nu),
    );
    await moment(p, 'Wanneer kreeg u dit antwoord?', dagIn(nu), tijd(nu));
    await p.getByRole('textbox', { name: /Kenmerk van de IGJ/ }).fill('IGJ-2026-0077');
    await p.getByRole('radio', { name: 'Ja', exact: true }).check();
    await p.getByRole('button', { name: 'Leg vast', exact: true }).dblclick();
    await p.getByRole('button', { name: 'Wijzig de ontvangstbevestiging' }).waitFor();
    await p.getByText('De ontvangst is bevestigd').first().waitFor();
    await af.kijk('externe-melding-antwoord');
    const [t] = await sql(
      `select e.status as stand, e.kenmerk, (select count(*)::int from igj.hand_antwoord h where h.externe_melding_id = e.id) as n,
         (select t.status from termijn.termijn t where t.dossier_id = e.dossier_id and t.code = 'IGJ_RAPPORTAGE') as termijn
       from igj.externe_melding e where e.id = $1`,
      [m.id],
    );
    eis(
      t.stand === 'ONTVANGST_BEVESTIGD' && t.kenmerk === 'IGJ-2026-0077' && t.n === 1 && t.termijn === 'LOOPT',
      JSON.stringify(t),
    );
    await af.ga(`/externe-meldingen/${m.nummer}?deel=rapport`);
    await p.getByRole('link', { name: 'Begin het rapport' }).waitFor();
  });

  await proef(
    'het rapport keurt de bestuurder goed; met moment en verzendbevestiging is de termijn gehaald',
    async () => {
      await p.getByRole('link', { name: 'Begin het rapport' }).click();
      await p.getByRole('button', { name: 'Begin het rapport' }).click();
      await p.getByRole('heading', { name: 'Hoofdstukken' }).waitFor();
      const pad = new URL(p.url()).pathname;
      await vulRapport(basis, m.id);
      await af.ga(pad);
      await p.getByRole('button', { name: 'Bied aan de bestuurder aan' }).click();
      await p.getByText('Het rapport ligt bij de bestuurder.').waitFor();
      const [{ email }] = await sql(
        `select a.email from toegang.dossier_toegang t join organisatie.lidmaatschap l on l.id = t.houder_id join organisatie.account a on a.id = l.account_id where t.dossier_id = $1 and t.functie = 'BESLISSER'`,
        [m.id],
      );
      const b = await browser.bezoeker({ basis, email });
      await b.ga(`${pad}?deel=BESTUUR`);
      await b.p.getByRole('textbox', { name: /Wat vindt het bestuur/ }).fill('Wij nemen de conclusies over.');
      await b.p.getByRole('textbox', { name: /Wat besluit het bestuur/ }).fill('Alle liften worden elk jaar gekeurd.');
      await b.p.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await b.p.getByText('Het hoofdstuk is bewaard.').waitFor();
      await b.ga(`${pad}?deel=ALLES`);
      await b.kijk('rapport-zelf-goedkeuren');
      await b.p.getByRole('button', { name: 'Keur goed', exact: true }).dblclick();
      await b.p.getByText('Goedgekeurd, zelf versturen').first().waitFor();
      await af.ga(pad);
      await p.getByText('Verstuur dit rapport nu zelf').waitFor();
      await af.kijk('rapport-zelf-versturen');
      const nu = new Date(
        Date.parse(
          (await (await alsAccount(basis, 'aandachtsfunctionaris@zonnehof.demo')).vraag('{ ik { nu } }')).ik.nu,
        ),
      );
      await moment(p, 'Wanneer verstuurde u het rapport?', dagIn(nu), tijd(nu));
      await p.getByRole('textbox', { name: /Kenmerk van de toezichthouder/ }).fill('RAP-2026-9');
      await p.getByRole('button', { name: 'Leg vast', exact: true }).click();
      // In the very minute of approving, the time of the clock may lie before it.
      const uitleg = p.getByRole('textbox', { name: /Uitleg bij dit moment/ });
      const vast = p.getByText('RAP-2026-9', { exact: true });
      await uitleg.or(vast).first().waitFor();
      if (await uitleg.isVisible()) {
        await uitleg.fill('Het is dezelfde minuut.');
        await p.getByRole('button', { name: 'Leg vast', exact: true }).click();
      }
      await vast.first().waitFor();
      const stand = async () =>
        (await sql(`select status from termijn.termijn where dossier_id = $1 and code = 'IGJ_RAPPORTAGE'`, [m.id]))[0]
          .status;
      eis((await stand()) === 'LOOPT', `without the proof the term is ${await stand()}`);
      await p.locator('input[type="file"]').setInputFiles({ name: 'rapport.png', mimeType: 'image/png', buffer: PNG });
      await p.getByText('Het rapport is verstuurd naar de inspectie.').waitFor();
      await af.kijk('rapport-zelf-verstuurd');
      eis((await stand()) === 'GEHAALD', `the term is ${await stand()}`);
    },
  );

  await proef('andere proeven versturen weer vanuit Meldbaken', async () => {
    await baas.ga('/instellingen/igj');
    const bijIgj = baas.p.getByRole('group', { name: 'Hoe meldt u bij de IGJ?' });
    await bijIgj.getByRole('radio', { name: /Vanuit Meldbaken/ }).check();
    await baas.p.getByRole('button', { name: 'Bewaar' }).click();
    for (let i = 0; i < 40; i++) {
      const [r] = await sql('select verzendwijze from igj.opstel_instelling order by versie desc limit 1');
      if (r.verzendwijze === 'OVERDRACHT') return;
      await baas.p.waitForTimeout(250);
    }
    eis(false, 'the setting did not change');
  });
};
