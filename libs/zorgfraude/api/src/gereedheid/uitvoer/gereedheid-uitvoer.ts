import { Inject, Injectable } from '@nestjs/common';
import {
  ORGANISATIE_GEGEVENS,
  ROLLEN_POORT,
  type OrganisatieGegevensPoort,
  type RollenPoort,
} from '@meldbaken/organisatie/contract';
import { Handelingen } from '@meldbaken/platform/audit';
import { DocumentenNietBeschikbaar, maakPdf } from '@meldbaken/platform/document';
import { Klok } from '@meldbaken/platform/klok';
import { logboek } from '@meldbaken/platform/logging';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { GereedheidLezer } from '../gereedheid.lezer';
import type { GereedPunt } from '../gereedheid.type';
import { raadCsv, raadStuk, raadXlsx } from './bladen';
import { raadOverzicht, type RaadOverzicht } from './overzicht';
import { RAAD } from './raad.sjabloon';

export const GEREED_BESTANDEN = ['pdf', 'xlsx', 'csv'] as const;
export type GereedBestandSoort = (typeof GEREED_BESTANDEN)[number];

export interface GereedBestand {
  readonly naam: string;
  readonly type: string;
  readonly inhoud: Buffer;
}

const TYPE: Readonly<Record<GereedBestandSoort, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The checklist as a file for the council. Each time one is made stands in the log. */
@Injectable()
export class GereedheidUitvoer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lezer: GereedheidLezer,
    private readonly klok: Klok,
    @Inject(ROLLEN_POORT) private readonly rollen: RollenPoort,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
  ) {}

  async maak(inzage: Inzage, soort: GereedBestandSoort): Promise<GereedBestand | Weigering> {
    const o = await this.overzicht(inzage, soort);
    if (isWeigering(o)) return o;
    const inhoud = await maakInhoud(o, soort);
    if (isWeigering(inhoud)) return inhoud;
    return { naam: `gereedheid-${dagVan(o.gemaaktOp)}.${soort}`, type: TYPE[soort], inhoud };
  }

  private overzicht(inzage: Inzage, soort: GereedBestandSoort): Promise<RaadOverzicht | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'uitvoeren', onderwerp: 'Gereedheid', velden: [soort] };
    return this.handelingen.voerUit(inzage, spoor, async (tx, h) => {
      const punten = await this.lezer.alle(tx, inzage);
      h.aantal = punten.length;
      const rollen = await this.rollenVan(tx, inzage, punten);
      return raadOverzicht(punten, {
        organisatie: (await this.organisatie.eigen(tx, inzage)).naam,
        gemaaktOp: nu,
        vandaag: dagVan(nu),
        rolVan: (id) => rollen.get(id) ?? 'Medewerker',
      });
    });
  }

  private async rollenVan(
    tx: Transactie,
    inzage: Inzage,
    punten: readonly GereedPunt[],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(punten.flatMap((p) => (p.eigenaar ? [p.eigenaar.id] : [])))];
    const rijen = await tx.rijen<{ id: string; rollen: string[] }>(
      `select r.lidmaatschap_id as id, array_agg(distinct r.rol order by r.rol) as rollen from organisatie.lidmaatschap_rol r
       where r.organisatie_id = $1 and r.lidmaatschap_id = any($2) and r.tot is null group by r.lidmaatschap_id`,
      [inzage.organisatieId, ids],
    );
    return new Map(rijen.map((r) => [r.id, r.rollen.map((code) => this.rollen.naam(code)).join(', ')]));
  }
}

async function maakInhoud(o: RaadOverzicht, soort: GereedBestandSoort): Promise<Buffer | Weigering> {
  if (soort === 'csv') return Buffer.from(raadCsv(o), 'utf8');
  if (soort === 'xlsx') return raadXlsx(o);
  try {
    return await maakPdf(RAAD, raadStuk(o));
  } catch (fout) {
    if (!(fout instanceof DocumentenNietBeschikbaar)) throw fout;
    logboek.fout({ onderdeel: 'document', fout }, 'er kan geen pdf gemaakt worden');
    return weiger('DOCUMENT_NIET_BESCHIKBAAR', 'Op deze server kunnen we geen pdf maken.', {
      watDan: 'Neem het Excel-bestand, of vraag uw beheerder om hulp.',
    });
  }
}
