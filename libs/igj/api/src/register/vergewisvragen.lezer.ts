import { Injectable } from '@nestjs/common';
import type { VergewisUitkomst } from '@meldbaken/igj/contract';
import { GRENZEN, grensVanaf } from '@meldbaken/igj/model';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { IdentiteitGegevens } from './aantekening.type';
import { IdentiteitZegel } from './identiteit-zegel';
import { Vergewisvraag, Vergewisvragen } from './vergewisvraag.type';

interface Rij {
  id: string;
  gegevens: Buffer;
  steller: { id: string; naam: string } | null;
  gevraagdOp: Date;
  beantwoordOp: Date | null;
  uitkomst: VergewisUitkomst | null;
  rapportOp: string | null;
  sha256: string;
}

const VELDEN = `v.id, v.gegevens, ${lidJson('v.organisatie_id', 'v.steller_id')} as steller, v.gevraagd_op as "gevraagdOp", v.beantwoord_op as "beantwoordOp", v.uitkomst,
  to_char(v.rapport_op, 'YYYY-MM-DD') as "rapportOp", (select o.sha256 from overdracht.overdracht o where o.organisatie_id = v.organisatie_id and o.id = v.overdracht_id) as sha256`;

/** The questions of the organisation with their answers: the proof that it asked. */
@Injectable()
export class VergewisvragenLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly zegel: IdentiteitZegel,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage): Promise<Vergewisvragen> {
    const uit = await this.handelingen.voerUit(
      inzage,
      { handeling: 'lezen', onderwerp: 'Vergewisvraag' },
      async (tx) => {
        const { eigen, organisatie } = await telVragen(tx, inzage, grensVanaf(this.klok.nu()));
        const nog = Math.max(0, Math.min(GRENZEN.account - eigen, GRENZEN.organisatie - organisatie));
        return Object.assign(new Vergewisvragen(), { vragen: await this.rijen(tx, inzage, null), nogVandaag: nog });
      },
    );
    return isWeigering(uit) ? Object.assign(new Vergewisvragen(), { vragen: [], nogVandaag: 0 }) : uit;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Vergewisvraag | null> {
    return (await this.rijen(tx, inzage, id))[0] ?? null;
  }

  private async rijen(tx: Transactie, inzage: Inzage, id: string | null): Promise<Vergewisvraag[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Vergewisvraag', 2);
    const rijen = await tx.rijen<Rij & Record<string, unknown>>(
      `select ${VELDEN} from igj.vergewisvraag v where ($1::uuid is null or v.id = $1) and ${p.sql} order by v.gevraagd_op desc, v.id desc limit 100`,
      [id, ...p.waarden],
    );
    const open = await this.zegel.openVergewisvragen(tx, inzage, rijen);
    return rijen.map(({ gegevens: _gegevens, ...rest }, i) => {
      const { functie = '', ...wie } = open[i] ?? {};
      return Object.assign(new Vergewisvraag(), rest, {
        wie: Object.assign(new IdentiteitGegevens(), wie),
        functie,
        gevraagdOp: rest.gevraagdOp.toISOString(),
        beantwoordOp: rest.beantwoordOp?.toISOString() ?? null,
      });
    });
  }
}

/** Questions since then, by this account and by the organisation. */
export async function telVragen(
  tx: Transactie,
  inzage: Inzage,
  vanaf: Date,
): Promise<{ eigen: number; organisatie: number }> {
  const rij = await tx.rij<{ eigen: number; organisatie: number }>(
    `select count(*) filter (where v.steller_id = $2)::int as eigen, count(*)::int as organisatie from igj.vergewisvraag v where v.organisatie_id = $1 and v.gevraagd_op > $3`,
    [inzage.organisatieId, inzage.lidmaatschapId, vanaf],
  );
  return rij ?? { eigen: 0, organisatie: 0 };
}
