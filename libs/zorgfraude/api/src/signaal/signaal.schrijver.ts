import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Dossiers, heeftRol, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import type {
  NieuwZorgsignaal,
  ZorgsignaalAard,
  ZorgsignaalDaad,
  ZorgsignaalOnderwerp,
  ZorgsignaalStatus,
  ZorgsignaalStelsel,
  ZorgsignaalTekstSoort,
} from '@meldbaken/zorgfraude/contract';
import { ROL_VAN_ROUTE, routesVan, schoonKvk } from '@meldbaken/zorgfraude/model';
import { tekstRij } from './signaal.weergave';
import { SignaalZegel, type Woord } from './signaal-zegel';

/** No vowels (no words), and nothing that looks like something else. */
const TEKENS = '23456789CDFHJKMNPQRTVWXY';

/** A number that tells neither how many signals there are nor in which order they came. */
export const signaalnummer = (jaar: string): string =>
  `S-${jaar}-${Array.from({ length: 5 }, () => TEKENS.charAt(randomInt(TEKENS.length))).join('')}`;

export interface NieuweDaad {
  readonly daad: ZorgsignaalDaad;
  readonly van: ZorgsignaalStatus | null;
  readonly naar: ZorgsignaalStatus;
  readonly lidId?: string;
  readonly anderId?: string;
  readonly woorden?: readonly Woord[];
}

/** Writes the parts of a signal; who calls it has locked the signal or just made it. */
@Injectable()
export class SignaalSchrijver {
  constructor(
    private readonly zegel: SignaalZegel,
    private readonly dossiers: Dossiers,
  ) {}

  async maak(
    tx: Transactie,
    wie: Inzage,
    s: NieuwZorgsignaal & { id: string; sleutel: string },
    nu: Date,
  ): Promise<void> {
    const naam = s.melderNaam?.trim() || null;
    const contact = s.melderContact?.trim() || null;
    const cel = { tabel: 'signaal', kolom: 'melder', rij: s.id } as const;
    const melder = naam || contact ? await this.zegel.sluit(tx, wie, s.id, cel, { naam, contact }) : null;
    await tx.wijzig(
      `insert into zorgfraude.signaal (organisatie_id, id, dossier_id, nummer, bron, aard, stelsel, ontvangen_op, anoniem, melder, status, ingevoerd_op, ingevoerd_door, sleutel)
       values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, 'ONTVANGEN', $10, $11, $12)`,
      [
        wie.organisatieId,
        s.id,
        signaalnummer(s.ontvangenOp.slice(0, 4)),
        s.bron,
        s.aard,
        s.stelsel,
        s.ontvangenOp,
        s.anoniem,
        melder,
        nu,
        wie.lidmaatschapId,
        s.sleutel,
      ],
    );
  }

  async onderwerpen(
    tx: Transactie,
    wie: Inzage,
    signaalId: string,
    over: readonly ZorgsignaalOnderwerp[],
  ): Promise<void> {
    for (const [volgorde, o] of over.entries()) {
      const id = uuidv7();
      const open = o.soort === 'AANBIEDER';
      const cel = { tabel: 'signaal_onderwerp', kolom: 'inhoud', rij: id } as const;
      const inhoud = open ? null : await this.zegel.sluit(tx, wie, signaalId, cel, { naam: o.naam.trim() });
      await tx.wijzig(
        `insert into zorgfraude.signaal_onderwerp (organisatie_id, id, signaal_id, dossier_id, soort, volgorde, naam, kvk, inhoud) values ($1, $2, $3, $3, $4, $5, $6, $7, $8)`,
        [
          wie.organisatieId,
          id,
          signaalId,
          o.soort,
          volgorde,
          open ? o.naam.trim() : null,
          schoonKvk(o.kvk) || null,
          inhoud,
        ],
      );
    }
  }

  async tekst(
    tx: Transactie,
    wie: Inzage,
    signaalId: string,
    t: { soort: ZorgsignaalTekstSoort; versie: number; tekst: string },
    nu: Date,
  ): Promise<void> {
    const cel = { tabel: 'signaal_tekst', kolom: 'inhoud', rij: tekstRij(signaalId, t.soort, t.versie) } as const;
    await tx.wijzig(
      `insert into zorgfraude.signaal_tekst (organisatie_id, signaal_id, soort, versie, dossier_id, inhoud, op, door_id) values ($1, $2, $3, $4, $2, $5, $6, $7)`,
      [
        wie.organisatieId,
        signaalId,
        t.soort,
        t.versie,
        await this.zegel.sluit(tx, wie, signaalId, cel, { tekst: t.tekst.trim() }),
        nu,
        wie.lidmaatschapId,
      ],
    );
  }

  async daad(tx: Transactie, wie: Inzage, signaalId: string, d: NieuweDaad, nu: Date): Promise<void> {
    const id = uuidv7();
    const cel = { tabel: 'signaal_daad', kolom: 'inhoud', rij: id } as const;
    const woorden = (d.woorden ?? []).filter((w) => w.tekst.trim() !== '');
    const inhoud = woorden.length > 0 ? await this.zegel.sluit(tx, wie, signaalId, cel, woorden) : null;
    await tx.wijzig(
      `insert into zorgfraude.signaal_daad (organisatie_id, id, signaal_id, dossier_id, daad, van, naar, lid_id, ander_id, inhoud, op, door_id) values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        wie.organisatieId,
        id,
        signaalId,
        d.daad,
        d.van,
        d.naar,
        d.lidId ?? null,
        d.anderId ?? null,
        inhoud,
        nu,
        wie.lidmaatschapId,
      ],
    );
  }

  /** The team of each route reads along. Other teams no longer do, but never who does this now. */
  async routeer(
    tx: Transactie,
    wie: Inzage,
    signaalId: string,
    over: { aard: ZorgsignaalAard; stelsel: ZorgsignaalStelsel },
    nu: Date,
  ): Promise<void> {
    const routes = routesVan(over.aard, over.stelsel);
    const rollen = routes.flatMap((r) => ROL_VAN_ROUTE[r] ?? []);
    for (const rol of rollen) await this.dossiers.geefGroep(tx, wie, signaalId, rol, 'ONTVANGER', nu);
    for (const rol of Object.values(ROL_VAN_ROUTE))
      if (!rollen.includes(rol) && !heeftRol(wie, rol))
        await this.dossiers.beeindigGroep(tx, wie, signaalId, rol, 'ONTVANGER', nu);
  }
}
