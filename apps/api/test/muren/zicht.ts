import { Kijker } from './beeld';
import { BESTUURDER, MEDEWERKER, alsZaak } from './verborgen-wereld';
import type { Wereld } from './wereld';

/** What somebody sees of one report, and how one gets to be handled. */
export class Zicht {
  constructor(private readonly w: Wereld) {}

  /** The places where this person sees the report: lists, filters, search, notices, pickers and direct links. */
  async ziet(email: string, id: string): Promise<string[]> {
    const beeld = await new Kijker(this.w, [await alsZaak(this.w, id)]).beeld(email);
    return Object.entries(beeld).flatMap(([plek, labels]) => (labels.length ? [plek] : []));
  }

  /** Whether the bare numbers of this person change when nobody at all may look into the report. */
  async telt(email: string, id: string): Promise<boolean> {
    const kijker = new Kijker(this.w, [await alsZaak(this.w, id)]);
    const met = await kijker.aantallen(email);
    const lopend = await this.w.sql<{ id: string }>(
      'update toegang.dossier_toegang set tot = now() where dossier_id = $1 and tot is null returning id',
      [id],
    );
    const zonder = await kijker.aantallen(email);
    await this.w.sql('update toegang.dossier_toegang set tot = null where id = any($1)', [lopend.map((r) => r.id)]);
    return JSON.stringify(met) !== JSON.stringify(zonder);
  }

  aantalPost = async (email: string): Promise<number> =>
    (await this.w.sql('select 1 from demo.post where aan = $1', [email])).length;

  /** A report in hand at `af`, with a term, an external report and their notices. */
  async inBehandeling(af: string, meer: Record<string, unknown> = {}): Promise<string> {
    const m = await this.w.meld(MEDEWERKER, meer);
    await this.w.worker.ronde();
    await this.w.neem(af, m.id);
    await this.w.haalErbij(af, m.id, BESTUURDER, 'BESLISSER');
    await this.w.stelVast(af, m.id);
    await this.w.stelOp(af, m.id, 'Tekst');
    await this.w.worker.ronde();
    return m.id;
  }

  /** An independent receiver says who the typed name is. */
  async koppel(email: string, meldingId: string, genoemdeId: string, persoonId: string): Promise<void> {
    const versie = await this.w.versie('melding.melding', meldingId);
    const r = await (
      await this.w.als(email)
    ).vraag<{ genoemdeKoppelen: { __typename: string } | null }>(
      'mutation ($m: ID!, $g: ID!, $p: ID!, $v: Int!) { genoemdeKoppelen(meldingId: $m, genoemdeId: $g, persoonId: $p, versie: $v) { __typename ... on Geweigerd { code } } }',
      { m: meldingId, g: genoemdeId, p: persoonId, v: versie },
    );
    if (r.data.genoemdeKoppelen?.__typename !== 'Melding') throw new Error(r.tekst);
  }
}
