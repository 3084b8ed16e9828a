// Step 5b: after the confirmation both sides write: a question to complete, more time, a question with an end, a correction; each as a frozen copy.
import { eis } from '../browser.mjs';
import { verhaal } from '../verhaal.mjs';

/** The day of today plus so many, as people type it. */
const dag = (dagen) => {
  const d = new Date(Date.now() + dagen * 86_400_000);
  return `${d.getUTCDate()}-${d.getUTCMonth() + 1}-${d.getUTCFullYear()}`;
};

export default async ({ browser, product, proef }) => {
  const { basis, sql } = product();
  // Played alone: the confirmed report of the demo.
  if (verhaal.zaakId === '') {
    const [demo] = await sql(`select e.dossier_id, e.melding_nummer, z.id from igj.externe_melding e
      join overdracht.route r on r.overdracht_id = e.overdracht_id join igj.inspectiezaak z on z.ontvangst_id = r.ontvangst_id
      where e.status = 'ONTVANGST_BEVESTIGD' and e.melding_id is not null limit 1`);
    Object.assign(verhaal, { meldingId: demo.dossier_id, nummer: demo.melding_nummer, zaakId: demo.id });
  }
  const zaakPad = () => `/postvak/${verhaal.zaakId}?deel=briefwisseling`;
  const meldingPad = async () => {
    const [{ categorie }] = await sql('select categorie from igj.externe_melding where dossier_id = $1', [
      verhaal.meldingId,
    ]);
    return `/meldingen/${verhaal.nummer}/besluit?soort=${categorie}&deel=briefwisseling`;
  };
  const wacht = async (p, wat, sqlTekst, waarden) => {
    for (let i = 0; i < 80; i++) {
      if ((await sql(sqlTekst, waarden)).length) return;
      await p.waitForTimeout(250);
    }
    throw new Error(`${wat} did not arrive`);
  };
  const bijAanbieder = (p, soort) =>
    wacht(p, soort, `select 1 from igj.bericht where dossier_id = $1 and soort = $2 and richting = 'IN'`, [
      verhaal.meldingId,
      soort,
    ]);
  const bijInspectie = (p, soort) =>
    wacht(p, soort, `select 1 from igj.bericht where dossier_id = $1 and soort = $2 and richting = 'IN'`, [
      verhaal.zaakId,
      soort,
    ]);

  const igj = await browser.bezoeker({ basis, email: 'meldpunt@igj.demo' });
  const af = await browser.bezoeker({ basis, email: 'aandachtsfunctionaris@zonnehof.demo' });
  const best = await browser.bezoeker({ basis, maat: 'telefoon', email: 'bestuurder@zonnehof.demo' });

  await proef('het meldpunt vraagt om een aanvulling; bij de zaak staat dat ze wacht', async () => {
    const { p } = igj;
    await igj.ga(`/postvak/${verhaal.zaakId}`);
    await p.getByRole('link', { name: 'Briefwisseling' }).click();
    await p.getByText('Er zijn nog geen berichten.').waitFor();
    await igj.kijk('briefwisseling-leeg');
    await p.getByRole('button', { name: 'Vraag om een aanvulling' }).click();
    await p.getByRole('button', { name: 'Stuur de vraag' }).click();
    await p.getByText('Schrijf op wat u mist.').first().waitFor();
    await igj.kijk('briefwisseling-aanvulling-fout');
    await p.getByRole('checkbox').first().check();
    await p.getByLabel('Wat vraagt u?').fill('We missen nog een antwoord. Kunt u dat aanvullen?');
    await igj.kijk('briefwisseling-aanvulling');
    await p.getByRole('button', { name: 'Stuur de vraag' }).dblclick();
    await p.getByText('Wacht op aanvulling').first().waitFor();
    await p.getByText('Dit ziet de aanbieder').first().waitFor();
    await igj.kijk('briefwisseling-gestuurd');
    const [{ n }] = await sql(`select count(*)::int as n from igj.bericht where dossier_id = $1`, [verhaal.zaakId]);
    eis(n === 1, `${n} messages were sent by a double click`);
  });

  await proef('de behandelaar vult aan wat de inspectie vroeg; de termijn is gehaald', async () => {
    const { p } = af;
    await bijAanbieder(p, 'AANVULVERZOEK');
    await af.ga(await meldingPad());
    await p.getByText('Dit stuurde de inspectie').first().waitFor();
    await p.getByText('Melding aanvullen voor de IGJ').first().waitFor();
    await af.kijk('besluit-briefwisseling');
    await p.getByRole('button', { name: 'Vul aan', exact: true }).click();
    await p.getByLabel(/Wat wilt u erbij zeggen/).fill('Hier is het antwoord dat u miste.');
    await af.kijk('besluit-aanvullen');
    await p.getByRole('button', { name: 'Stuur de aanvulling' }).click();
    await p.getByText('Hier is het antwoord dat u miste.', { exact: true }).last().waitFor();
    await p.getByRole('button', { name: 'Stuur de aanvulling' }).waitFor({ state: 'detached' });
    await p.getByText('Dit stuurde u aan de IGJ').first().waitFor();
    const [t] = await sql(`select status from termijn.termijn where dossier_id = $1 and code = 'IGJ_AANVULLEN'`, [
      verhaal.meldingId,
    ]);
    eis(t?.status === 'GEHAALD', `the term is ${t?.status}`);
  });

  await proef('vraagt uitstel met een reden; de inspectie geeft een dag en die staat bij beide', async () => {
    const { p } = af;
    await p.getByRole('button', { name: 'Vraag uitstel' }).click();
    await p.getByRole('button', { name: 'Stuur de vraag' }).click();
    await p.getByText('Schrijf op waarom u meer tijd nodig hebt.').first().waitFor();
    await p.getByLabel('Waarom hebt u meer tijd nodig?').fill('De voorzitter van het onderzoek is ziek geworden.');
    await p.getByRole('textbox', { name: 'Welke laatste dag vraagt u?' }).fill(dag(100));
    await p.getByLabel('Waarom hebt u meer tijd nodig?').click();
    await af.kijk('besluit-uitstel');
    await p.getByRole('button', { name: 'Stuur de vraag' }).click();
    await p.getByText('Gewenste laatste dag').first().waitFor();
    await bijInspectie(p, 'UITSTELVERZOEK');
    await igj.ga(zaakPad());
    await igj.p.getByRole('button', { name: 'Beslis over het uitstel' }).click();
    await igj.p.getByRole('radio', { name: 'Ja' }).check();
    await igj.p.getByRole('textbox', { name: 'Nieuwe laatste dag' }).fill(dag(95));
    await igj.p.getByLabel(/Uitleg voor de aanbieder/).fill('U krijgt meer tijd.');
    await igj.kijk('briefwisseling-uitstel');
    await igj.p.getByRole('button', { name: 'Stuur het besluit' }).click();
    await igj.p.getByText('Uitstel gegeven').first().waitFor();
    await bijAanbieder(p, 'UITSTELBESLUIT');
    const [{ m }] = await sql('select rapportage_uiterlijk::text as m from igj.externe_melding where dossier_id = $1', [
      verhaal.meldingId,
    ]);
    const [{ z }] = await sql('select rapportage_uiterlijk::text as z from igj.inspectiezaak where id = $1', [
      verhaal.zaakId,
    ]);
    eis(m === z, `the provider has ${m}, the inspectie ${z}`);
  });

  await proef('de inspectie vertelt wat ze gaat doen en stelt een vraag; het antwoord komt terug', async () => {
    const { p } = igj;
    await p.getByRole('button', { name: 'Vertel wat de IGJ gaat doen' }).click();
    await p.getByLabel('Wat gaat de IGJ doen?').fill('U onderzoekt dit zelf. Wij beoordelen uw rapport.');
    await p.getByRole('button', { name: 'Stuur het bericht' }).click();
    await p.getByText('Wij beoordelen uw rapport.').first().waitFor();
    await p.getByRole('button', { name: 'Stel een vraag' }).click();
    await p.getByLabel('Uw vraag').fill('Wie was er nog meer in de kamer?');
    await p.getByRole('textbox', { name: 'Antwoord uiterlijk op' }).fill(dag(10));
    await p.getByRole('button', { name: 'Stuur de vraag' }).click();
    await p.getByText('Wie was er nog meer in de kamer?').first().waitFor();
    await igj.kijk('briefwisseling-vol');
    await bijAanbieder(p, 'VRAAG');
    await af.ga(await meldingPad());
    await af.p.getByRole('button', { name: 'Beantwoord de vraag' }).click();
    await af.p.getByLabel('Uw antwoord').fill('Alleen mevrouw en de verzorgende.');
    await af.kijk('besluit-antwoord');
    await af.p.getByRole('button', { name: 'Stuur het antwoord' }).click();
    await af.p.getByText('Alleen mevrouw en de verzorgende.').first().waitFor();
    await bijInspectie(p, 'ANTWOORD');
    await igj.ga(zaakPad());
    await p.getByText('Alleen mevrouw en de verzorgende.').first().waitFor();
  });

  await proef('de bestuurder verbetert op de telefoon een antwoord; de eerste kopie blijft', async () => {
    const { p } = best;
    await best.ga(await meldingPad());
    await best.kijk('besluit-briefwisseling-telefoon');
    await p.getByRole('button', { name: 'Verbeter de melding' }).click();
    await p.getByRole('button', { name: 'Stuur de verbetering' }).click();
    await p.getByText('Kies een vraag en verander het antwoord.').first().waitFor();
    await best.kijk('besluit-verbeteren-fout');
    await p
      .getByRole('checkbox', { name: /Contactgegevens/ })
      .first()
      .check();
    await p
      .getByRole('textbox', { name: /Contactgegevens/ })
      .first()
      .fill('030 - 555 01 99');
    await p.getByLabel('Wat klopte er niet?').fill('Het nummer was oud.');
    await p.getByRole('button', { name: 'Stuur de verbetering' }).click();
    await p.getByText('Het nummer was oud.').first().waitFor();
    await bijInspectie(p, 'CORRECTIE');
    await igj.ga(`/postvak/${verhaal.zaakId}`);
    await igj.p.getByText('Later veranderd of aangevuld').waitFor();
    await igj.p.getByText('030 - 555 01 99').first().waitFor();
    await igj.kijk('zaak-later-veranderd');
    await p.getByRole('button', { name: 'Trek de melding in' }).click();
    await best.kijk('besluit-intrekken');
    await p.getByRole('button', { name: 'Toch niet' }).click();
  });
};
