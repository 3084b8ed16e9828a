import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Koppelingen } from '@meldbaken/platform/auth';
import { leesCursor, maakCursor, paginaGrootte } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { HERHAAL_MS } from '@meldbaken/vergewis/model';
import { Plaatsen } from '../persistence/plaatsen';
import { KoppelingEis, KoppelingEisen, KoppelingEisenDeel, KoppelingStand, KoppelingStanden } from './koppeling.type';

export interface Vanaf {
  first: number;
  after?: string | null;
}

const EERSTE = '00000000-0000-0000-0000-000000000000';
const IN_ORDE = new Set(['AKKOORD', 'NIET_NODIG', 'ONTHEVEN']);
const KOLOMMEN = `d.id, d.personeelsnummer, d.versie, d.begin_op::text as "beginOp", d.einde_op::text as "eindeOp", d.stand_status as status, d.stand_op is null as "wordtNagekeken", d.stand_eisen as eisen,
  to_char(d.gewijzigd_op at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment`;

interface Deel {
  rijen: QueryResultRow[];
  meer: boolean;
  volgende: string | null;
}

/** What changed since a cursor, oldest first. Numbers and outcomes: no name, no reason, no applicant. */
@Injectable()
export class KoppelingLezenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly koppelingen: Koppelingen,
    private readonly klok: Klok,
  ) {}

  async standen(inzage: Inzage, v: Vanaf): Promise<KoppelingStanden> {
    const { rijen, ...deel } = await this.lees(inzage, 'standen-lezen', 'STANDEN_LEZEN', v);
    const standen = rijen.map(({ id: _i, moment: _m, eisen: _e, ...r }) => Object.assign(new KoppelingStand(), r));
    return Object.assign(new KoppelingStanden(), deel, { standen });
  }

  async eisen(inzage: Inzage, v: Vanaf): Promise<KoppelingEisenDeel> {
    const { rijen, ...deel } = await this.lees(inzage, 'eisen-lezen', 'EISEN_LEZEN', v);
    const dienstverbanden = rijen.map((r) =>
      Object.assign(new KoppelingEisen(), {
        personeelsnummer: String(r['personeelsnummer']),
        beginOp: r['beginOp'] === null ? null : String(r['beginOp']),
        missend: missend(r['eisen']),
      }),
    );
    return Object.assign(new KoppelingEisenDeel(), deel, { dienstverbanden });
  }

  private async lees(inzage: Inzage, handeling: string, wat: string, v: Vanaf): Promise<Deel> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2);
    const p = new Plaatsen();
    const delen = [
      p.recht((n) => this.regels.voorwaarde(inzage, handeling, 'KoppelingGegevens', n)),
      `d.soort <> 'SOLLICITANT'`,
    ];
    if (na) delen.push(`(d.gewijzigd_op, d.id) > (${p.voor(na[0])}::timestamptz, ${p.voor(na[1])}::uuid)`);
    const sql = `select ${KOLOMMEN} from vergewis.dienstverband d where ${delen.join(' and ')} order by d.gewijzigd_op, d.id limit ${grootte + 1}`;
    const [gelezen = []] = await this.handelingen.lees(inzage, { handeling, onderwerp: 'KoppelingGegevens' }, [
      { sql, waarden: p.waarden },
    ]);
    const rijen = gelezen.slice(0, grootte);
    if (inzage.koppeling) await this.koppelingen.telt(inzage, { wat, gelukt: true, regels: rijen.length });
    const meer = gelezen.length > grootte;
    const mag = this.regels.kanOoit(inzage, handeling, 'KoppelingGegevens');
    return { rijen, meer, volgende: mag ? this.volgende(rijen.at(-1), meer) : null };
  }

  /** At the end a while back: an act that was being written meanwhile comes with the next question, some twice. */
  private volgende(laatste: QueryResultRow | undefined, meer: boolean): string {
    if (meer && laatste) return maakCursor([String(laatste['moment']), String(laatste['id'])]);
    return maakCursor([new Date(this.klok.nu().getTime() - HERHAAL_MS).toISOString(), EERSTE]);
  }
}

function missend(eisen: unknown): KoppelingEis[] {
  const lijst: string[] = Array.isArray(eisen) ? eisen.map(String) : [];
  return lijst.flatMap((e) => {
    const [code, status = ''] = e.split(':');
    return IN_ORDE.has(status) ? [] : [Object.assign(new KoppelingEis(), { code, status })];
  });
}
