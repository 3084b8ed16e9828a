// Step 6: reminders by the worker, from rows, without content, also after the queue was lost; a late term stays and can be acted on.
// Plays last: the clock of the product moves and does not come back.
import { alsAccount, biedAan, maakCalamiteit } from '../api.mjs';
import { eis } from '../browser.mjs';
import { dagIn, voluit } from '../verhaal.mjs';

const EIGENAAR = 'aandachtsfunctionaris2@zonnehof.demo';
const BESTUURDER = 'bestuurder2@zonnehof.demo';
const GEHEIM = /M-\d{4}-|Korenbloem|Zonnehof|Beukenhof|Lindehof|gebroken|calamiteit|fysiek/i;
const seconden = (ms) => `${ms < 0 ? '-' : ''}PT${Math.round(Math.abs(ms) / 1000)}S`;

export default async ({ browser, product, opnieuw, proef }) => {
  const sql = (q, w) => product().sql(q, w);
  let melding;
  let acties;

  /** The product starts again, its clock at this moment. */
  const ganaar = (moment) => opnieuw({ MELDBAKEN_KLOK_VERSCHUIVING: seconden(moment.getTime() - Date.now()) });
  const wacht = async (waarop, hoogstensMs, doe) => {
    for (const einde = performance.now() + hoogstensMs; performance.now() < einde;) {
      if (await doe()) return;
      await new Promise((k) => setTimeout(k, 200));
    }
    throw new Error(`waited ${hoogstensMs / 1000} s in vain for ${waarop}`);
  };
  const ontvangers = async (actieId) =>
    (
      await sql(
        `select a.email from notificatie.notificatie n join organisatie.lidmaatschap l on l.id = n.ontvanger_id join organisatie.account a on a.id = l.account_id where n.sleutel = $1`,
        [`termijn-${actieId}`],
      )
    ).map((r) => r.email);
  const bereikt = async (soort, hoogstensMs) => {
    const { id } = acties[soort];
    await wacht(`the reminder ${soort}`, hoogstensMs, async () => {
      const wie = await ontvangers(id);
      return wie.includes(EIGENAAR) && wie.includes(BESTUURDER);
    });
    const wie = await ontvangers(id);
    eis(new Set(wie).size === wie.length, `somebody got ${soort} twice: ${wie}`);
    return wie;
  };
  /** In the app, as the person sees it, and in no word about the case. */
  const inDeApp = async (email, tekst, naam) => {
    const w = await browser.bezoeker({
      basis: product().basis,
      email,
      maat: email === BESTUURDER ? 'bureau' : 'telefoon',
    });
    const berichten = w.p.getByRole('region', { name: 'Berichten' });
    await berichten.getByText(tekst).first().waitFor();
    eis(!GEHEIM.test(await berichten.innerText()), 'a notice tells about the case');
    await w.kijk(`herinnering-${naam}`);
    const a = await alsAccount(product().basis, email);
    const { notificaties } = await a.vraag('{ notificaties(first: 100) { edges { node { tekst pad } } } }');
    eis(
      notificaties.edges.some(({ node }) => node.tekst === tekst && node.pad.includes(melding.nummer)),
      `${email} has no notice '${tekst}' that leads to the case`,
    );
    return w;
  };
  const gemaild = async (email, sinds) => {
    await wacht(`mail to ${email}`, 15_000, async () => {
      const [{ n }] = await sql('select count(*)::int as n from demo.post where aan = $1 and op >= $2', [email, sinds]);
      return n > 0;
    });
    for (const { onderwerp, tekst } of await sql('select onderwerp, tekst from demo.post where aan = $1', [email]))
      eis(!GEHEIM.test(onderwerp + tekst), `a mail tells about the case: ${onderwerp}`);
  };

  await proef(
    'op de laatste dag krijgen eigenaar en bestuurder een herinnering, in de app en per mail, zonder inhoud',
    async () => {
      const [{ id: beslisserLid }] = await sql(
        'select l.id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = $1',
        [BESTUURDER],
      );
      melding = await maakCalamiteit(product().basis, {
        melder: 'medewerker2@zonnehof.demo',
        behandelaar: EIGENAAR,
        beslisserLid,
        feiten: 'Meneer viel uit de lift en heeft een gebroken heup.',
      });
      const rijen = await sql('select id, soort, op from termijn.termijn_actie where dossier_id = $1', [melding.id]);
      acties = Object.fromEntries(rijen.map((r) => [r.soort, r]));
      eis(acties.LAATSTE_DAG && acties.UREN_VOORAF && acties.VERLOPEN, `planned: ${Object.keys(acties)}`);
      await ganaar(new Date(acties.LAATSTE_DAG.op.getTime() + 3000));
      await bereikt('LAATSTE_DAG', 60_000);
      const w = await inDeApp(BESTUURDER, 'Een termijn loopt vandaag af.', 'laatste-dag-bestuurder');
      await w.ga(`/termijnen?ernst=VANDAAG`);
      await w.p
        .getByRole('row', { name: new RegExp(melding.nummer) })
        .getByText('Vandaag', { exact: true })
        .waitFor();
      await w.kijk('herinnering-termijn-vandaag');
      await inDeApp(EIGENAAR, 'Een termijn loopt vandaag af.', 'laatste-dag-eigenaar');
      for (const email of [EIGENAAR, BESTUURDER]) await gemaild(email, acties.LAATSTE_DAG.op);
      const post = await browser.bezoeker({ basis: product().basis });
      await post.ga('/demo/post');
      await post.p.getByText(BESTUURDER).first().waitFor();
      await post.kijk('herinnering-demo-post');
    },
  );

  await proef('is de wachtrij leeg gemaakt, dan komt de herinnering toch, één keer', async () => {
    await ganaar(new Date(acties.UREN_VOORAF.op.getTime() - 25_000));
    const tabellen = await sql(
      `select format('%I.%I', table_schema, table_name) as t from information_schema.tables where table_schema = 'bullmq' and table_name not like '%migration%'`,
    );
    const wekkers = async () => (await sql(`select count(*)::int as n from bullmq.job`))[0].n;
    await wacht('wake-ups in the queue', 20_000, async () => (await wekkers()) > 0);
    eis((await ontvangers(acties.UREN_VOORAF.id)).length === 0, 'the reminder came before its time');
    await sql(`truncate ${tabellen.map((r) => r.t).join(', ')}`);
    await bereikt('UREN_VOORAF', 90_000);
    await gemaild(BESTUURDER, acties.UREN_VOORAF.op);
  });

  let bestuurder;
  await proef('na het einde is de termijn te laat: hij blijft staan, in rij, titel en telling', async () => {
    await biedAan(product().basis, EIGENAAR, melding.id);
    await ganaar(new Date(acties.VERLOPEN.op.getTime() + 3_600_000));
    await bereikt('VERLOPEN', 60_000);
    const [t] = await sql(`select status, te_laat from termijn.termijn where dossier_id = $1`, [melding.id]);
    eis(t.status === 'VERLOPEN' && t.te_laat, JSON.stringify(t));
    bestuurder = await inDeApp(BESTUURDER, 'Een termijn is voorbij. Doe zo snel mogelijk wat nodig is.', 'te-laat');
    const { p } = bestuurder;
    eis(/^\(\d+ te laat\) Vandaag - Stichting Zonnehof$/.test(await p.title()), `the title is ${await p.title()}`);
    await bestuurder.ga('/termijnen?ernst=TE_LAAT');
    const rij = p.getByRole('row', { name: new RegExp(melding.nummer) });
    await rij.getByText('1 uur te laat').waitFor();
    await bestuurder.kijk('te-laat-termijnen');
  });

  await proef('ook te laat kan de melding nog worden verstuurd; daarna staat er hoeveel te laat', async () => {
    const { p } = bestuurder;
    await bestuurder.ga(`/meldingen/${melding.nummer}/besluit`);
    await p.getByText('Deze termijn is voorbij.').waitFor();
    await bestuurder.kijk('te-laat-besluit');
    await p.getByRole('link', { name: 'Ga verder naar bevestigen' }).click();
    await p.getByRole('heading', { level: 1, name: 'Bevestig de melding' }).waitFor();
    await bestuurder.kijk('te-laat-bevestigen');
    await p.getByRole('button', { name: 'Bevestig de melding' }).click();
    await p.getByText('De melding is verzonden').waitFor();
    await p
      .getByText(/Gehaald, 1 uur te laat/)
      .first()
      .waitFor();
    const verzonden = dagIn(new Date(acties.VERLOPEN.op.getTime() + 3_600_000));
    await p
      .getByText(new RegExp(`${voluit(verzonden)} om 1:\\d\\d uur`))
      .first()
      .waitFor();
    await bestuurder.kijk('te-laat-verzonden');
    const [t] = await sql(
      `select status, te_laat from termijn.termijn where dossier_id = $1 and code = 'IGJ_MELDING'`,
      [melding.id],
    );
    eis(t.status === 'GEHAALD' && t.te_laat, JSON.stringify(t));
    await wacht(
      'the copy at the inspectie',
      30_000,
      async () => (await sql(`select 1 from igj.inspectiezaak where status = 'NIEUW'`)).length > 0,
    );
  });
};
