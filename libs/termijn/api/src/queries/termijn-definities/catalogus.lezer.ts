import { Inject, Injectable } from '@nestjs/common';
import { ROLLEN_POORT, type RollenPoort } from '@meldbaken/organisatie/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie, Vraag } from '@meldbaken/platform/tenancy';
import { TERMIJN_CODES } from '@meldbaken/termijn/contract';
import { eigenDefinitie, versiesVan, type EigenDefinitie } from '@meldbaken/termijn/model';
import { eigenJson } from '../../persistence/eigen-definitie.sql';
import { Waarden } from '../waarden';
import { naarDefinitie, type ExtraRij, type Kijker } from './naar-definitie';
import type { TermijnDefinitie } from './termijn-definitie.type';

interface Inhoud {
  eigen: { definitie: EigenDefinitie; ingetrokken: boolean }[];
  extra: ExtraRij[];
}

/** The catalogue as this caller sees it: built in, and what their own organisation added. */
@Injectable()
export class CatalogusLezer {
  constructor(
    private readonly regels: Toegangsregels,
    @Inject(ROLLEN_POORT) private readonly rollen: RollenPoort,
  ) {}

  /** One row: the own definitions, and the extra reminders. */
  vraag(inzage: Inzage): Vraag {
    const w = new Waarden();
    const wie = w.p(inzage.organisatieId);
    const mag = w.voeg(this.regels.voorwaarde(inzage, 'lezen', 'TermijnDefinitie', w.volgende));
    const eigen = `select coalesce(json_agg(json_build_object('definitie', ${eigenJson('d')}, 'ingetrokken', d.ingetrokken_op is not null)
        order by d.naam collate organisatie.nederlands, d.code, d.versie desc), '[]'::json)
      from termijn.eigen_definitie d where d.organisatie_id = ${wie} and (${mag})`;
    const extra = `select coalesce(json_agg(json_build_object('id', d.id, 'code', d.code, 'soort', d.soort, 'aantal', d.aantal, 'aan', d.aan)
        order by d.aantal desc, d.id), '[]'::json)
      from termijn.extra_herinnering d where d.organisatie_id = ${wie} and d.verwijderd_op is null and (${mag})`;
    return { sql: `select (${eigen}) as eigen, (${extra}) as extra`, waarden: w.lijst };
  }

  alle(inzage: Inzage, rij: Record<string, unknown> | null | undefined): TermijnDefinitie[] {
    const kijker: Kijker = {
      organisatieSoort: inzage.organisatieSoort,
      rolNaam: (code) => this.rollen.naam(code),
    };
    const { eigen, extra } = isInhoud(rij) ? rij : { eigen: [], extra: [] };
    const codes = [...new Set(eigen.map((e) => e.definitie.code))];
    return [
      ...TERMIJN_CODES.map((code) => naarDefinitie(versiesVan(code), kijker, { extra })),
      ...codes.map((code) => {
        const rijen = eigen
          .filter((e) => e.definitie.code === code)
          .sort((a, b) => b.definitie.versie - a.definitie.versie);
        const versies = rijen.map((e) => eigenDefinitie(e.definitie));
        return naarDefinitie(versies, kijker, { extra, ingetrokken: rijen.some((e) => e.ingetrokken) });
      }),
    ];
  }

  /** Inside the transaction of an act. */
  async een(tx: Transactie, inzage: Inzage, code: string): Promise<TermijnDefinitie | null> {
    const rij = await tx.rijVan(this.vraag(inzage));
    return this.alle(inzage, rij).find((d) => d.code === code) ?? null;
  }
}

const isInhoud = (rij: unknown): rij is Inhoud =>
  typeof rij === 'object' && rij !== null && 'eigen' in rij && Array.isArray(rij.eigen) && 'extra' in rij;
