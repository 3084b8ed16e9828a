import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { isEigenCode, type EigenTermijnCode, type TermijnRijCode } from '@meldbaken/termijn/contract';
import {
  definitieOp,
  eigenDefinitie,
  metExtraHerinneringen,
  versieOp,
  type EigenDefinitie,
  type ExtraHerinnering,
  type TermijnDefinitie,
} from '@meldbaken/termijn/model';
import { eigenJson } from './eigen-definitie.sql';
import type { Wie } from './termijn.repository';

/** One stored version of a tenant's own term. */
export interface EigenVersie {
  definitie: EigenDefinitie;
  gemaaktOp: Date;
  ingetrokkenOp: Date | null;
}

/** The rule under which a term begins: built in, or the tenant's own; with the extra reminders of the tenant. */
@Injectable()
export class DefinitieRepository {
  async bijStart(tx: Transactie, wie: Wie, code: TermijnRijCode, vanaf: string): Promise<TermijnDefinitie | Weigering> {
    const definitie = isEigenCode(code) ? await this.eigenOp(tx, wie, code, vanaf) : definitieOp(code, vanaf);
    if (isWeigering(definitie)) return definitie;
    return metExtraHerinneringen(definitie, await this.extra(tx, wie, code));
  }

  /** With the extra reminders that the tenant has now, for a term that is planned anew. */
  async metExtra(tx: Transactie, wie: Wie, definitie: TermijnDefinitie): Promise<TermijnDefinitie> {
    return metExtraHerinneringen(definitie, await this.extra(tx, wie, definitie.code));
  }

  /** All versions of an own term, the newest first; empty when the tenant has none of this code. */
  async versies(tx: Transactie, wie: Wie, code: string): Promise<EigenVersie[]> {
    return tx.rijen<EigenVersie & Record<string, unknown>>(
      `select ${eigenJson('d')} as definitie, d.gemaakt_op as "gemaaktOp", d.ingetrokken_op as "ingetrokkenOp"
       from termijn.eigen_definitie d where d.organisatie_id = $1 and d.code = $2 order by d.versie desc`,
      [wie.organisatieId, code],
    );
  }

  /** The own term that this key of the client made, when it did. */
  async codeVanSleutel(tx: Transactie, wie: Wie, sleutel: string): Promise<string | null> {
    const r = await tx.rij<{ code: string }>(
      'select code from termijn.eigen_definitie where organisatie_id = $1 and sleutel = $2',
      [wie.organisatieId, sleutel],
    );
    return r?.code ?? null;
  }

  /** This code, or with the first free number behind it. */
  async vrijeCode(tx: Transactie, wie: Wie, code: EigenTermijnCode): Promise<EigenTermijnCode> {
    const rijen = await tx.rijen<{ code: string }>(
      'select distinct code from termijn.eigen_definitie where organisatie_id = $1',
      [wie.organisatieId],
    );
    const bezet = new Set(rijen.map((r) => r.code));
    if (!bezet.has(code)) return code;
    let nummer = 2;
    while (bezet.has(`${code}_${nummer}`)) nummer++;
    return `${code}_${nummer}`;
  }

  async bewaar(
    tx: Transactie,
    wie: Inzage,
    d: Omit<EigenDefinitie, 'code'> & { readonly code: string },
    o: { sleutel: string; nu: Date },
  ): Promise<void> {
    await tx.wijzig(
      `insert into termijn.eigen_definitie (organisatie_id, code, versie, geldig_vanaf, naam, eenheid, lengte, eis, eigenaar_rol,
         herinneringsschema, sleutel, gemaakt_op, gemaakt_door_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        wie.organisatieId,
        d.code,
        d.versie,
        d.geldigVanaf,
        d.naam,
        d.eenheid,
        d.lengte,
        d.eis,
        d.eigenaarRol,
        JSON.stringify(d.herinneringsschema),
        o.sleutel,
        o.nu,
        wie.lidmaatschapId,
      ],
    );
  }

  async trekIn(tx: Transactie, wie: Wie, code: string, nu: Date): Promise<void> {
    await tx.wijzig(
      'update termijn.eigen_definitie set ingetrokken_op = $3 where organisatie_id = $1 and code = $2 and ingetrokken_op is null',
      [wie.organisatieId, code, nu],
    );
  }

  async codeVanHerinnering(tx: Transactie, wie: Wie, sleutel: string): Promise<string | null> {
    const r = await tx.rij<{ code: string }>(
      'select code from termijn.extra_herinnering where organisatie_id = $1 and sleutel = $2',
      [wie.organisatieId, sleutel],
    );
    return r?.code ?? null;
  }

  async aantalExtra(tx: Transactie, wie: Wie, code: string): Promise<number> {
    return (await this.extra(tx, wie, code)).length;
  }

  async voegHerinneringToe(
    tx: Transactie,
    wie: Inzage,
    h: ExtraHerinnering & { readonly code: string },
    o: { sleutel: string; nu: Date },
  ): Promise<void> {
    await tx.wijzig(
      `insert into termijn.extra_herinnering (organisatie_id, id, code, soort, aantal, aan, sleutel, gemaakt_op, gemaakt_door_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [wie.organisatieId, uuidv7(), h.code, h.soort, h.aantal, [...h.aan], o.sleutel, o.nu, wie.lidmaatschapId],
    );
  }

  /** Answers the code of its term; null when this tenant has no such reminder. */
  async verwijderHerinnering(tx: Transactie, wie: Wie, id: string, nu: Date): Promise<string | null> {
    const r = await tx.rij<{ code: string }>(
      `update termijn.extra_herinnering set verwijderd_op = $3
       where organisatie_id = $1 and id = $2 and verwijderd_op is null returning code`,
      [wie.organisatieId, id, nu],
    );
    return r?.code ?? null;
  }

  private async eigenOp(
    tx: Transactie,
    wie: Wie,
    code: EigenTermijnCode,
    vanaf: string,
  ): Promise<TermijnDefinitie | Weigering> {
    const versies = await this.versies(tx, wie, code);
    if (versies.length === 0 || versies.some((v) => v.ingetrokkenOp !== null)) {
      return weiger('TERMIJN_CODE_ONBEKEND', 'Deze eigen termijn is er niet, of niet meer.', {
        veld: 'code',
        watDan: 'Kies een eigen termijn uit de lijst.',
      });
    }
    return versieOp(
      versies.map((v) => eigenDefinitie(v.definitie)),
      vanaf,
    );
  }

  private async extra(tx: Transactie, wie: Wie, code: string): Promise<ExtraHerinnering[]> {
    return tx.rijen<ExtraHerinnering & Record<string, unknown>>(
      `select soort, aantal, aan from termijn.extra_herinnering
       where organisatie_id = $1 and code = $2 and verwijderd_op is null order by id`,
      [wie.organisatieId, code],
    );
  }
}
