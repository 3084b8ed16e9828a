import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering } from '@meldbaken/platform/waarden';
import type { Dag, Vergewisdossier } from '@meldbaken/vergewis/contract';
import { standOpDag, versieOp, volleNaam } from '@meldbaken/vergewis/model';
import { DossierLezer } from '../../persistence/dossier.lezer';
import { Plaatsen } from '../../persistence/plaatsen';
import { EisKort } from '../../typen/dienstverband.type';
import type { VergewisKennis } from '../../typen/enums';
import { VergewisStand, VergewisStandRegel } from '../../typen/stand.type';
import { alsEisStand } from '../dienstverband/weergave';
import { onderEenheid } from '../dienstverbanden/filter.sql';

export interface StandenVraag {
  first: number;
  after?: string | null;
  op: Dag;
  kennis: VergewisKennis;
  eenheidId: string | null;
}

export type StandKop = Record<string, unknown> & {
  id: string;
  sorteernaam: string;
  personeelsnummer: string;
  eenheid: { id: string; naam: string; pad: string };
};

/** How people stood on any day, computed from the facts: with what was known then, or with what is known now. */
@Injectable()
export class StandHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly dossiers: DossierLezer,
    private readonly klok: Klok,
  ) {}

  async een(inzage: Inzage, id: string, op: Dag, kennis: VergewisKennis): Promise<VergewisStand | null> {
    const spoor = { handeling: 'lezen', onderwerp: 'Dienstverband', onderwerpId: id, velden: ['stand', op] };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', 2);
      const rij = await tx.rij(`select 1 from vergewis.dienstverband d where d.id = $1 and ${p.sql}`, [
        id,
        ...p.waarden,
      ]);
      if (!rij) return nietGevonden();
      const dossier = (await this.dossiers.laad(tx, inzage.organisatieId, [id])).get(id);
      const kader = await this.dossiers.kader(tx, inzage.organisatieId);
      const bekendOp = this.bekend(op, kennis);
      const d = dossier ? versieOp(dossier.versies, op, bekendOp) : null;
      const stand = dossier ? standOpDag(dossier, kader, op, bekendOp) : null;
      if (!d || !stand) return nietGevonden();
      return Object.assign(new VergewisStand(), {
        dienstverbandId: id,
        op,
        kennis,
        functie: d.functie,
        status: stand.oordeel.status,
        reden: stand.oordeel.reden,
        eisen: stand.eisen.map(alsEisStand),
      });
    });
    return isWeigering(uit) ? null : uit;
  }

  /** Everybody who worked on that day, by name; the proof for an inspector of a whole unit. */
  async alle(inzage: Inzage, v: StandenVraag): Promise<Pagina<VergewisStandRegel>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2, 'tekst');
    const spoor = { handeling: 'lezen', onderwerp: 'Dienstverband', velden: ['standen', v.op] };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const koppen = await this.koppen(tx, inzage, 'lezen', v, na, grootte + 1);
      const dossiers = await this.dossiers.laad(
        tx,
        inzage.organisatieId,
        koppen.map((k) => k.id),
      );
      const kader = await this.dossiers.kader(tx, inzage.organisatieId);
      const bekendOp = this.bekend(v.op, v.kennis);
      return maakPagina(
        koppen,
        grootte,
        (k) => regel(k, dossiers.get(k.id), (x) => standOpDag(x, kader, v.op, bekendOp), v.op, bekendOp),
        (k) => [k.sorteernaam, k.id],
      );
    });
    return isWeigering(uit) ? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } : uit;
  }

  /** What was known on that day, or what is known now. */
  bekend(op: Dag, kennis: VergewisKennis): Dag {
    const vandaag = dagVan(this.klok.nu());
    return kennis === 'TOEN' && op < vandaag ? op : vandaag;
  }

  /** Who worked on that day, by name, as far as this act goes. */
  koppen(
    tx: Transactie,
    inzage: Inzage,
    handeling: string,
    v: Pick<StandenVraag, 'op' | 'eenheidId'>,
    na: (string | null)[] | null,
    hoogstens: number,
  ): Promise<StandKop[]> {
    const p = new Plaatsen();
    const dag = `${p.voor(v.op)}::date`;
    const delen = [
      p.recht((n) => this.regels.voorwaarde(inzage, handeling, 'Dienstverband', n)),
      `d.soort <> 'SOLLICITANT' and d.begin_op <= ${dag} and (d.einde_op is null or d.einde_op >= ${dag})`,
    ];
    if (v.eenheidId) delen.push(onderEenheid(`${p.voor(v.eenheidId)}::uuid`));
    if (na) delen.push(`(d.sorteernaam, d.id) > (${p.voor(na[0])}, ${p.voor(na[1])}::uuid)`);
    return tx.rijen<StandKop>(
      `select d.id, d.sorteernaam, d.personeelsnummer, d.voornaam, d.tussenvoegsel, d.achternaam, d.functie, d.begin_op::text as "beginOp",
         (select json_build_object('id', w.id, 'naam', w.naam, 'pad', w.pad) from weergave.eenheid w where w.organisatie_id = d.organisatie_id and w.id = d.eenheid_id) as eenheid
       from vergewis.dienstverband d where ${delen.join(' and ')} order by d.sorteernaam, d.id limit ${hoogstens}`,
      p.waarden,
    );
  }
}

function regel(
  k: StandKop,
  dossier: Vergewisdossier | undefined,
  stand: (d: Vergewisdossier) => ReturnType<typeof standOpDag>,
  op: Dag,
  bekendOp: Dag,
): VergewisStandRegel {
  const s = dossier ? stand(dossier) : null;
  const d = dossier ? versieOp(dossier.versies, op, bekendOp) : null;
  return Object.assign(new VergewisStandRegel(), {
    dienstverbandId: k.id,
    personeelsnummer: k.personeelsnummer,
    naam: d ? volleNaam(d) : k.personeelsnummer,
    functie: d?.functie ?? '',
    eenheid: k.eenheid,
    beginOp: d?.beginOp ?? null,
    status: s?.oordeel.status ?? 'NIET_INZETBAAR',
    reden: s?.oordeel.reden ?? 'Op die dag was hier nog niets van vastgelegd.',
    eisen: (s?.eisen ?? [])
      .filter((e) => e.nodig)
      .map((e) => Object.assign(new EisKort(), { code: e.code, status: e.status })),
  });
}
