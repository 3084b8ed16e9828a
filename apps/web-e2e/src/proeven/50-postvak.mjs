// Step 5: the IGJ finds the frozen copy, exactly the fields sent, confirms with a term; nothing else of the sender is in any answer.
import { alsAccount } from '../api.mjs';
import { eis } from '../browser.mjs';
import { verhaal } from '../verhaal.mjs';

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  const gelezen = [];
  let ingelogd = false;
  const w = await browser.bezoeker({
    basis,
    email: 'inspecteur@igj.demo',
    opAntwoord: (r) => {
      // The page before the login lists the demo accounts of everybody; the live line says kinds alone and never ends.
      if (ingelogd && r.url().startsWith(basis) && !r.url().startsWith(`${basis}/live`))
        gelezen.push(
          r
            .body()
            .then((b) => b.toString('utf8'))
            .catch(() => ''),
        );
    },
  });
  const { p } = w;
  ingelogd = true;

  await proef('de inspecteur vindt de melding in het Postvak als vaste kopie', async () => {
    for (let i = 0; i < 60 && !(await sql(`select 1 from igj.inspectiezaak where status = 'NIEUW'`)).length; i++)
      await p.waitForTimeout(250);
    await w.ga('/postvak');
    await w.kijk('postvak');
    await p.getByRole('row', { name: /Nieuw/ }).getByRole('link').first().click();
    await p.getByText('Dit stuurde de aanbieder').waitFor();
    await p.getByText(verhaal.naam).first().waitFor();
    await w.kijk('zaak');
    verhaal.zaakId = new URL(p.url()).pathname.split('/').pop();
    const { zaak } = await (
      await alsAccount(basis, 'inspecteur@igj.demo')
    ).vraag('query ($id: ID!) { zaak(id: $id) { velden { code } sha256 } }', { id: verhaal.zaakId });
    const [o] = await sql('select velden, sha256 from overdracht.overdracht where dossier_id = $1', [
      verhaal.meldingId,
    ]);
    const gezien = zaak.velden.map((v) => v.code).sort();
    eis(JSON.stringify(gezien) === JSON.stringify([...o.velden].sort()), `sent ${o.velden}, received ${gezien}`);
    eis(zaak.sha256 === String(o.sha256).trim(), 'the copy has another fingerprint');
  });

  await proef('bevestigt de ontvangst met een rapportage', async () => {
    await p.getByRole('button', { name: 'Bevestig de ontvangst' }).click();
    await p.getByText('Kies of u een rapport vraagt.').first().waitFor();
    await w.kijk('zaak-bevestigen-fout');
    await p
      .getByRole('group', { name: /Vraagt u een rapport/ })
      .getByRole('radio', { name: 'Ja' })
      .check();
    await w.kijk('zaak-bevestigen');
    await p.getByRole('button', { name: 'Bevestig de ontvangst' }).dblclick();
    await p.getByText(/U vroeg een rapport/).waitFor();
    await w.kijk('zaak-bevestigd');
    const [n] = await sql(
      `select count(*)::int as n from overdracht.overdracht where soort = 'IGJ_ONTVANGSTBEVESTIGING' and antwoord_op = (select ontvangst_id from igj.inspectiezaak where id = $1)`,
      [verhaal.zaakId],
    );
    eis(n.n === 1, `${n.n} confirmations were sent`);
  });

  await proef('in geen byte van de antwoorden staat iets van de afzender buiten de velden', async () => {
    const bytes = (await Promise.all(gelezen)).join('\n');
    eis(bytes.includes(verhaal.naam), 'nothing was read');
    const tabellen =
      await sql(`select c.table_schema || '.' || c.table_name as t, array_agg(c.column_name::text) filter (where c.data_type = 'uuid') as kolommen from information_schema.columns c
      join information_schema.tables x using (table_schema, table_name) where x.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'bullmq', 'demo', 'beheer')
      group by 1 having bool_or(c.column_name = 'organisatie_id')`);
    const [{ id: afzender }] = await sql(
      `select organisatie_id as id from organisatie.organisatie where naam = 'Stichting Zonnehof'`,
    );
    let geteld = 0;
    for (const { t, kolommen } of tabellen)
      for (const k of kolommen)
        for (const { id } of await sql(
          `select distinct ${k}::text as id from ${t} where organisatie_id = $1 and ${k} is not null`,
          [afzender],
        )) {
          geteld++;
          eis(!bytes.includes(id), `an id of the sender (${t}.${k}) reached the IGJ`);
        }
    eis(geteld > 200, `only ${geteld} ids were looked for`);
    for (const { id, email } of await sql(
      'select a.id, a.email from organisatie.account a join organisatie.lidmaatschap l on l.account_id = a.id where l.organisatie_id = $1',
      [afzender],
    ))
      eis(!bytes.includes(id) && !bytes.includes(email), `the account ${email} of the sender reached the IGJ`);
    for (const { nummer } of await sql('select nummer from melding.melding where organisatie_id = $1', [afzender]))
      eis(!bytes.includes(nummer), `${nummer} reached the IGJ`);
    const [{ inhoud }] = await sql(`select inhoud from overdracht.overdracht where dossier_id = $1`, [
      verhaal.meldingId,
    ]);
    const namen = [
      ...(await sql('select naam from organisatie.eenheid where organisatie_id = $1', [afzender])),
      ...(await sql(
        `select concat_ws(' ', voornaam, tussenvoegsel, achternaam) as naam from organisatie.persoon where organisatie_id = $1`,
        [afzender],
      )),
    ];
    const { naam: igjNamen } = (
      await sql(
        `select string_agg(concat_ws(' ', voornaam, tussenvoegsel, achternaam), '|') as naam from organisatie.persoon where organisatie_id <> $1`,
        [afzender],
      )
    )[0];
    for (const { naam } of namen)
      if (!inhoud.includes(naam) && !igjNamen.includes(naam) && naam.length > 8)
        eis(!bytes.includes(naam), `${naam} reached the IGJ outside the fields`);
  });

  await proef('het meldpunt geeft de zaak aan een inspecteur; de aanbieder ziet daar niets van', async () => {
    const m = await browser.bezoeker({ basis, maat: 'telefoon', email: 'meldpunt@igj.demo' });
    await m.ga('/postvak?status=BEVESTIGD');
    await m.kijk('postvak-bevestigd');
    await m.ga(`/postvak/${verhaal.zaakId}`);
    await m.p.getByRole('button', { name: 'Wijs toe' }).click();
    await m.p.getByText('Kies een inspecteur.').first().waitFor();
    await m.kijk('zaak-toewijzen-fout');
    const keuze = m.p.getByLabel(/Geef aan een/);
    await keuze.selectOption({ index: 1 });
    await m.p.getByRole('button', { name: 'Wijs toe' }).click();
    await m.p.getByText('De zaak is toegewezen.').waitFor();
    await m.kijk('zaak-toegewezen');
    const b = await alsAccount(basis, 'bestuurder@zonnehof.demo');
    const { externeMeldingen } = await b.vraag(
      'query ($id: ID!) { externeMeldingen(meldingId: $id) { edges { node { kenmerk inspectieContact } } } }',
      { id: verhaal.meldingId },
    );
    const [{ naam }] = await sql(`select naam from organisatie.account where email = 'inspecteur@igj.demo'`);
    eis(!JSON.stringify(externeMeldingen).includes(naam), 'the provider sees who has the case');
  });

  await proef('bij de aanbieder staat het kenmerk, en de rapportagetermijn loopt', async () => {
    for (
      let i = 0;
      i < 60 &&
      !(
        await sql(`select 1 from termijn.termijn where dossier_id = $1 and code = 'IGJ_RAPPORTAGE'`, [
          verhaal.meldingId,
        ])
      ).length;
      i++
    )
      await p.waitForTimeout(250);
    const b = await browser.bezoeker({ basis, email: 'bestuurder@zonnehof.demo' });
    await b.ga(`/meldingen/${verhaal.nummer}/besluit`);
    await b.p.getByText('De IGJ bevestigde de ontvangst').first().waitFor();
    await b.p
      .getByText(/Z-\d{4}-\w{5}/)
      .first()
      .waitFor();
    await b.kijk('besluit-bevestigd');
    const [t] = await sql(`select status from termijn.termijn where dossier_id = $1 and code = 'IGJ_RAPPORTAGE'`, [
      verhaal.meldingId,
    ]);
    eis(t?.status === 'LOOPT', 'the reporting term does not run');
  });
};
