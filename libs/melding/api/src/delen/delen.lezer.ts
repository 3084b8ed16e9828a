import { Injectable } from '@nestjs/common';
import {
  DEEL_NAMEN,
  veldenVan,
  isTekstVeld,
  leesDelen,
  leesWaarden,
  type DeelNaam,
  type Delen,
} from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { MeldingTeksten } from '../persistence/teksten';
import { kolom, tekstSoort } from './deel-soorten';
import { MeldingDelen } from './delen.type';

type Ruw = Readonly<Record<string, unknown>>;

/** One version of a part as it is read. */
export interface GelezenDeel {
  readonly id: string;
  readonly versie: number;
  readonly op: string;
  readonly door: string | null;
  readonly sleutel: string;
  readonly inhoud: Ruw;
}

/** All versions of all parts of one report. */
export class GelezenDelen {
  constructor(
    readonly meldingId: string,
    private readonly alle: Readonly<Record<DeelNaam, readonly GelezenDeel[]>>,
  ) {}

  /** All versions, oldest part and version first. */
  versies(naam: DeelNaam): readonly GelezenDeel[] {
    return this.alle[naam];
  }

  /** The newest version of each. */
  nieuwste(naam: DeelNaam): readonly GelezenDeel[] {
    const versies = this.alle[naam];
    return versies.filter((d) => !versies.some((x) => x.id === d.id && x.versie > d.versie));
  }

  /** As the model's rules take it. */
  stand(): Delen {
    return leesDelen((naam) => this.nieuwste(naam));
  }

  /** As the outside sees it, with what was there before. */
  weergave(): MeldingDelen {
    const plat = ({ inhoud, sleutel: _, ...d }: GelezenDeel, eerdere: readonly object[]): object => ({
      ...inhoud,
      ...d,
      eerdere,
    });
    const delen = DEEL_NAMEN.map((naam): [DeelNaam, object[]] => [
      naam,
      this.nieuwste(naam).map((d) =>
        plat(
          d,
          this.alle[naam]
            .filter((x) => x.id === d.id && x.versie < d.versie)
            .map((x) => plat(x, []))
            .reverse(),
        ),
      ),
    ]);
    return Object.assign(new MeldingDelen(), { meldingId: this.meldingId }, Object.fromEntries(delen));
  }
}

const SOORTEN = DEEL_NAMEN.map(tekstSoort);

const rijen = (naam: DeelNaam): string => {
  const eigen = Object.entries(veldenVan(naam))
    .filter(([, v]) => !isTekstVeld(v))
    .map(([veld]) => `, d.${kolom(veld)} as "${veld}"`)
    .join('');
  return `'${naam}', (select coalesce(json_agg(x order by x.id, x.versie), '[]'::json) from (select d.id, d.versie, d.op, d.sleutel, l.naam as door${eigen}
    from melding.${naam} d left join weergave.lid l on l.organisatie_id = d.organisatie_id and l.id = d.door_id
    where d.organisatie_id = m.organisatie_id and d.melding_id = m.id) x)`;
};
const DELEN_SQL = `json_build_object(${DEEL_NAMEN.map(rijen).join(', ')})`;

/** Reads what was recorded in step 1 to 4. */
@Injectable()
export class DelenLezer {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly teksten: MeldingTeksten,
  ) {}

  /** The parts as they stand, for rules and for what goes out; null when the report is not the caller's to read. */
  async lees(tx: Transactie, inzage: Inzage, meldingId: string): Promise<Delen | null> {
    return (await this.alles(tx, inzage, meldingId))?.stand() ?? null;
  }

  async alles(tx: Transactie, inzage: Inzage, meldingId: string): Promise<GelezenDelen | null> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Melding', 2);
    const rij = await tx.rijVan<{ delen: Record<DeelNaam, Ruw[]> }>({
      sql: `select ${DELEN_SQL} as delen from melding.melding m where m.id = $1 and ${p.sql}`,
      waarden: [meldingId, ...p.waarden],
    });
    if (!rij) return null;
    const blokken = new Map<string, Ruw>();
    for (const t of await this.teksten.lees(tx, inzage, meldingId, SOORTEN))
      blokken.set(sleutelVan(t.soort, t.onderwerpId, t.versie), alsObject(JSON.parse(t.tekst)));
    const lees = (naam: DeelNaam): GelezenDeel[] =>
      rij.delen[naam].map((r) =>
        this.deel(naam, r, blokken.get(sleutelVan(tekstSoort(naam), r['id'], r['versie'])) ?? {}),
      );
    return new GelezenDelen(meldingId, {
      strafbaar: lees('strafbaar'),
      politiecontact: lees('politiecontact'),
      clientgesprek: lees('clientgesprek'),
      toestemmingsweging: lees('toestemmingsweging'),
      plegergesprek: lees('plegergesprek'),
      onderzoek: lees('onderzoek'),
      oorzaken: lees('oorzaken'),
      oordeel: lees('oordeel'),
      signalering: lees('signalering'),
      waarneming: lees('waarneming'),
      bespreking: lees('bespreking'),
      geheimhouding: lees('geheimhouding'),
    });
  }

  private deel(naam: DeelNaam, r: Ruw, woorden: Ruw): GelezenDeel {
    return {
      id: String(r['id']),
      versie: Number(r['versie']),
      op: String(r['op']),
      door: typeof r['door'] === 'string' ? r['door'] : null,
      sleutel: String(r['sleutel']),
      inhoud: { ...leesWaarden(veldenVan(naam), { ...r, ...woorden }) },
    };
  }
}

const sleutelVan = (soort: string, id: unknown, versie: unknown): string => `${soort} ${String(id)} ${String(versie)}`;
const alsObject = (w: unknown): Ruw => (typeof w === 'object' && w !== null ? { ...w } : {});
