import { Injectable } from '@nestjs/common';
import { vouwNaam } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { Genoemden, type GelezenGenoemde } from '../../persistence/genoemden';
import { VerwanteMelding, type VerwantDoor } from './verwante-meldingen.type';

const HOOGSTENS = 20;

/** Marks and ids by which somebody in this role is known here. */
interface Kenmerken {
  personen: string[];
  merken: Buffer[];
}

type Rij = Pick<VerwanteMelding, 'id' | 'nummer' | 'status' | 'vormen' | 'ingediendOp'> & {
  persoon: boolean;
  client: boolean;
  eenheid: boolean;
};

@Injectable()
export class VerwanteMeldingenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly genoemden: Genoemden,
  ) {}

  /** Other reports with the same person, client or unit: those that this caller may read, and no word of others. */
  async lees(inzage: Inzage, meldingId: string): Promise<VerwanteMelding[]> {
    const spoor = { handeling: 'lezen', onderwerp: 'Melding', onderwerpId: meldingId, dossierId: meldingId };
    const uit = await this.handelingen.voerUit(inzage, { ...spoor, velden: ['verwant'] }, async (tx, sp) => {
      const recht = this.regels.voorwaarde(inzage, 'lezen', 'Melding', 2);
      const deze = await tx.rij<{ eenheidId: string }>(
        `select m.eenheid_id as "eenheidId" from melding.melding m where m.id = $1 and ${recht.sql}`,
        [meldingId, ...recht.waarden],
      );
      if (!deze) return nietGevonden();
      const rijen = await this.zoek(tx, inzage, meldingId, deze.eenheidId);
      sp.aantal = rijen.length;
      return rijen;
    });
    return isWeigering(uit) ? [] : uit.map(alsVerwant);
  }

  private async zoek(tx: Transactie, inzage: Inzage, meldingId: string, eenheidId: string): Promise<Rij[]> {
    const genoemden = await this.genoemden.lees(tx, inzage, meldingId);
    const pleger = await this.kenmerken(tx, inzage, genoemden, 'PLEGER');
    const client = await this.kenmerken(tx, inzage, genoemden, 'CLIENT');
    const recht = this.regels.voorwaarde(inzage, 'lezen', 'Melding', 8);
    const gelijk = (rol: string, personen: number, merken: number): string =>
      `exists (select 1 from melding.genoemde g where g.organisatie_id = m.organisatie_id and g.dossier_id = m.dossier_id and g.rol = '${rol}'
         and (g.persoon_id = any($${personen}::uuid[]) or (g.stand <> 'NIEMAND_VAN_ONS' and g.naam_merk = any($${merken}::bytea[]))))`;
    return tx.rijen<Rij>(
      `select x.* from (
         select m.id, m.nummer, m.status, m.vormen, m.ingediend_op as "ingediendOp", ${gelijk('PLEGER', 4, 5)} as persoon,
           ${gelijk('CLIENT', 6, 7)} as client, m.eenheid_id = $3 as eenheid
         from melding.melding m where m.organisatie_id = $1 and m.id <> $2 and ${recht.sql}) x
       where x.persoon or x.client or x.eenheid
       order by (x.persoon or x.client) desc, x."ingediendOp" desc, x.id limit ${HOOGSTENS}`,
      [
        inzage.organisatieId,
        meldingId,
        eenheidId,
        pleger.personen,
        pleger.merken,
        client.personen,
        client.merken,
        ...recht.waarden,
      ],
    );
  }

  /** A typed name may be a colleague picked elsewhere, and the other way round: both are looked for. */
  private async kenmerken(
    tx: Transactie,
    inzage: Inzage,
    genoemden: readonly GelezenGenoemde[],
    rol: string,
  ): Promise<Kenmerken> {
    const deze = genoemden.filter((g) => g.rol === rol && g.stand !== 'NIEMAND_VAN_ONS');
    const personen = deze.flatMap((g) => (g.persoonId === null ? [] : [g.persoonId]));
    const namen = deze.flatMap((g) => (g.naam === null ? [] : [g.naam]));
    const gekozen = await tx.rijen<{ naam: string }>(
      'select w.naam from weergave.persoon w where w.organisatie_id = $1 and w.id = any($2::uuid[])',
      [inzage.organisatieId, personen],
    );
    const merken = await this.genoemden.merken(
      tx,
      inzage,
      [...namen, ...gekozen.map((g) => g.naam)].map((n) => vouwNaam(n)),
    );
    return { personen: [...personen, ...(rol === 'PLEGER' ? await bekenden(tx, inzage, namen) : [])], merken };
  }
}

/** Colleagues who are called exactly what was typed. */
const bekenden = async (tx: Transactie, inzage: Inzage, namen: readonly string[]): Promise<string[]> => {
  const rijen = await tx.rijen<{ id: string }>(
    `select w.id from weergave.persoon w where w.organisatie_id = $1 and lower(unaccent(w.naam)) in (select lower(unaccent(n)) from unnest($2::text[]) n)`,
    [inzage.organisatieId, namen],
  );
  return rijen.map((r) => r.id);
};

const alsVerwant = ({ persoon, client, eenheid, ...r }: Rij): VerwanteMelding => {
  const door: VerwantDoor[] = [];
  if (persoon) door.push('PERSOON');
  if (client) door.push('CLIENT');
  if (eenheid) door.push('EENHEID');
  return Object.assign(new VerwanteMelding(), r, { door });
};
