import { Inject, Injectable } from '@nestjs/common';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isDag, isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Dag } from '@meldbaken/vergewis/contract';
import { DossierLezer } from '../../persistence/dossier.lezer';
import { Plaatsen } from '../../persistence/plaatsen';
import type { VergewisKennis } from '../../typen/enums';
import { onderEenheid } from '../dienstverbanden/filter.sql';
import { StandHandler, type StandKop } from '../stand/stand.handler';
import { bewijsMens, rustOp, type BewijsMens } from './bewijs';

/** Of one person, of a unit with all below it, or of everybody. */
export interface BewijsVraag {
  readonly dienstverbandId: string | null;
  readonly eenheidId: string | null;
  readonly op: Dag;
  readonly kennis: VergewisKennis;
}

export interface Bewijs {
  readonly organisatie: string;
  /** Name of the unit or person that it is about. */
  readonly over: string;
  readonly op: Dag;
  /** The day up to which facts count. */
  readonly bekendOp: Dag;
  readonly gemaaktOp: Date;
  readonly aantal: number;
  readonly een: boolean;
  /** The people, a page at a time: each asked when the reader is ready for it. */
  readonly paginas: AsyncIterable<readonly BewijsMens[]>;
}

const PER_KEER = 500;
const KOLOMMEN = `d.id, d.sorteernaam, d.personeelsnummer,
  (select json_build_object('id', w.id, 'naam', w.naam, 'pad', w.pad) from weergave.eenheid w where w.organisatie_id = d.organisatie_id and w.id = d.eenheid_id) as eenheid`;

/** Who was cleared on a day, and on what that rests: for an inspector. Each time one is made stands in the log. */
@Injectable()
export class BewijsHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly standen: StandHandler,
    private readonly dossiers: DossierLezer,
    private readonly klok: Klok,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
  ) {}

  /** `hoogstens`: as many as the kind of file can carry. */
  async begin(inzage: Inzage, v: BewijsVraag, hoogstens: number): Promise<Bewijs | Weigering> {
    const nu = this.klok.nu();
    if (!isDag(v.op) || v.op > dagVan(nu)) return geenDag();
    const spoor = { ...this.spoor(v), velden: ['bewijs', v.op, v.kennis] };
    const kop = await this.handelingen.voerUit(inzage, spoor, async (tx, h) => {
      const over = v.dienstverbandId ? await this.een(tx, inzage, v.dienstverbandId) : await eenheid(tx, inzage, v);
      if (over === null) return nietGevonden();
      const aantal = v.dienstverbandId ? 1 : await this.tel(tx, inzage, v);
      if (aantal > hoogstens) return teVeel(aantal, hoogstens);
      h.aantal = aantal;
      const naam = typeof over === 'string' ? over : over.personeelsnummer;
      return { organisatie: (await this.organisatie.eigen(tx, inzage)).naam, over: naam, aantal };
    });
    if (isWeigering(kop)) return kop;
    const bekendOp = this.standen.bekend(v.op, v.kennis);
    const een = v.dienstverbandId !== null;
    return { ...kop, op: v.op, bekendOp, gemaaktOp: nu, een, paginas: this.paginas(inzage, v) };
  }

  private spoor(v: BewijsVraag): { handeling: string; onderwerp: string; onderwerpId: string | null } {
    return { handeling: 'bewijs-maken', onderwerp: 'Dienstverband', onderwerpId: v.dienstverbandId };
  }

  private async *paginas(inzage: Inzage, v: BewijsVraag): AsyncGenerator<readonly BewijsMens[]> {
    let na: StandKop | undefined;
    do {
      const pagina = await this.pagina(inzage, v, na);
      yield pagina.mensen;
      na = v.dienstverbandId !== null || pagina.mensen.length < PER_KEER ? undefined : pagina.laatste;
    } while (na);
  }

  private async pagina(
    inzage: Inzage,
    v: BewijsVraag,
    na: StandKop | undefined,
  ): Promise<{ mensen: BewijsMens[]; laatste: StandKop | undefined }> {
    const uit = await this.handelingen.voerUit(
      inzage,
      { ...this.spoor(v), velden: ['pagina', v.op] },
      async (tx, h) => {
        const koppen = await this.koppen(tx, inzage, v, na);
        h.aantal = koppen.length;
        const ids = koppen.map((k) => k.id);
        const dossiers = await this.dossiers.laad(tx, inzage.organisatieId, ids);
        const kader = await this.dossiers.kader(tx, inzage.organisatieId);
        const dag = { op: v.op, bekendOp: this.standen.bekend(v.op, v.kennis), kader };
        const door = await namen(
          tx,
          inzage,
          [...dossiers.values()].flatMap((d) => rustOp(d, dag)),
        );
        return { mensen: koppen.map((k) => bewijsMens(k, dossiers.get(k.id), door, dag)), laatste: koppen.at(-1) };
      },
    );
    // Whoever lost the right meanwhile gets no further page.
    return isWeigering(uit) ? { mensen: [], laatste: undefined } : uit;
  }

  private async koppen(
    tx: Transactie,
    inzage: Inzage,
    v: BewijsVraag,
    na: StandKop | undefined,
  ): Promise<readonly StandKop[]> {
    if (v.dienstverbandId === null)
      return this.standen.koppen(tx, inzage, 'bewijs-maken', v, na ? [na.sorteernaam, na.id] : null, PER_KEER);
    const kop = await this.een(tx, inzage, v.dienstverbandId);
    return kop ? [kop] : [];
  }

  private een(tx: Transactie, inzage: Inzage, id: string): Promise<StandKop | null> {
    const p = this.regels.voorwaarde(inzage, 'bewijs-maken', 'Dienstverband', 2);
    return tx.rij<StandKop>(`select ${KOLOMMEN} from vergewis.dienstverband d where d.id = $1 and ${p.sql}`, [
      id,
      ...p.waarden,
    ]);
  }

  private async tel(tx: Transactie, inzage: Inzage, v: BewijsVraag): Promise<number> {
    const p = new Plaatsen();
    const dag = `${p.voor(v.op)}::date`;
    const delen = [
      p.recht((n) => this.regels.voorwaarde(inzage, 'bewijs-maken', 'Dienstverband', n)),
      `d.soort <> 'SOLLICITANT' and d.begin_op <= ${dag} and (d.einde_op is null or d.einde_op >= ${dag})`,
      ...(v.eenheidId ? [onderEenheid(`${p.voor(v.eenheidId)}::uuid`)] : []),
    ];
    const rij = await tx.rij<{ n: number }>(
      `select count(*)::int as n from vergewis.dienstverband d where ${delen.join(' and ')}`,
      p.waarden,
    );
    return rij?.n ?? 0;
  }
}

async function eenheid(tx: Transactie, inzage: Inzage, v: BewijsVraag): Promise<string | null> {
  if (v.eenheidId === null) return 'Alle teams en locaties';
  const rij = await tx.rij<{ pad: string }>(
    'select w.pad from weergave.eenheid w where w.organisatie_id = $1 and w.id = $2',
    [inzage.organisatieId, v.eenheidId],
  );
  return rij?.pad ?? null;
}

/** Who wrote these facts down. */
async function namen(tx: Transactie, inzage: Inzage, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rijen = await tx.rijen<{ id: string; door: { naam: string } | null }>(
    `select f.id, ${lidJson('f.organisatie_id', 'f.door_id')} as door from vergewis.eis_feit f where f.organisatie_id = $1 and f.id = any($2)`,
    [inzage.organisatieId, ids],
  );
  return new Map(rijen.flatMap((r) => (r.door ? [[r.id, r.door.naam] as const] : [])));
}

const geenDag = (): Weigering =>
  weiger('VERGEWIS_DAG', 'Kies een dag die al geweest is, of vandaag.', { veld: 'op', watDan: 'Kies een andere dag.' });

const teVeel = (aantal: number, hoogstens: number): Weigering =>
  weiger('VERGEWIS_AANTAL', `Dit zijn ${aantal} personen. Een pdf kan er ${hoogstens} hebben.`, {
    watDan: 'Kies een team of locatie, of neem het Excel-bestand.',
  });
