import { Injectable } from '@nestjs/common';
import type { MeldingStatus } from '@meldbaken/melding/contract';
import { zwijgSoortVoor } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { groepNaam } from '../queries/melding/melding.weergave';
import { MensenDelen } from './mensen-delen.lezer';
import { KIJKERS } from './mensen.sql';
import { MeldingMensen, Meekijker } from './mensen.type';

/** Acts that the page offers by right of the row. */
const HANDELINGEN = [
  'melder-lezen',
  'kluis-vragen',
  'kluis-beslissen',
  'zwijgen-zetten',
  'notitie-bewaren',
  'overdragen',
  'genoemde-toevoegen',
  'onafhankelijk-behandelen',
  'betrokkene-toevoegen',
  'betrokkene-verwijderen',
  'verwante-uitsluiten',
] as const;
type Mag = (typeof HANDELINGEN)[number];

type Kop = {
  id: string;
  versie: number;
  status: MeldingStatus;
  vertrouwelijk: boolean;
  melderSoort: string | null;
  mag: Mag[];
};

/** Everything about the people round one report, for who may read it. */
@Injectable()
export class MensenLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly delen: MensenDelen,
    private readonly klok: Klok,
  ) {}

  async opId(inzage: Inzage, id: string): Promise<MeldingMensen | null> {
    const handeling = { handeling: 'lezen', onderwerp: 'Melding', onderwerpId: id, dossierId: id };
    const uit = await this.handelingen.voerUit(
      inzage,
      handeling,
      async (tx) => (await this.binnen(tx, inzage, id)) ?? nietGevonden(),
    );
    return isWeigering(uit) ? null : uit;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<MeldingMensen | null> {
    const kop = await this.kop(tx, inzage, id);
    if (!kop) return null;
    const mag = new Set<Mag>(kop.mag);
    const versies = await this.delen.zwijgen(tx, inzage, id, true);
    const { kijkers, eerder } = await this.kijkers(tx, inzage, id);
    const waar = { sql: 'v.organisatie_id = $1 and v.melding_id = $2', waarden: [inzage.organisatieId, id] };
    return Object.assign(new MeldingMensen(), {
      meldingId: id,
      versie: kop.versie,
      vertrouwelijk: kop.vertrouwelijk,
      kluis: mag.has('melder-lezen') && kop.vertrouwelijk ? await this.delen.kluis(tx, inzage, waar) : [],
      zwijgen: versies[0] ?? null,
      zwijgVersies: versies,
      zwijgSoort: zwijgSoortVoor(kop.melderSoort),
      notities: await this.delen.notities(tx, inzage, id),
      kijkers,
      eerder,
      onafhankelijk: mag.has('onafhankelijk-behandelen') ? await this.delen.onafhankelijk(tx, inzage, [id]) : [],
      mag: nuMogelijk(kop),
    });
  }

  private async kop(tx: Transactie, inzage: Inzage, id: string): Promise<Kop | null> {
    const waarden: unknown[] = [id];
    const recht = (h: string): string => {
      const p = this.regels.voorwaarde(inzage, h, 'Melding', waarden.length + 1);
      waarden.push(...p.waarden);
      return p.sql;
    };
    const mag = HANDELINGEN.map((h) => `case when ${recht(h)} then array['${h}'] else '{}' end`).join(' || ');
    return tx.rij<Kop>(
      `select m.id, m.versie, m.status, k.melding_id is not null as vertrouwelijk, (${mag}) as mag,
         coalesce(k.melder_soort, (select r.soort from melding.melding_melder r where r.organisatie_id = m.organisatie_id and r.melding_id = m.id)) as "melderSoort"
       from melding.melding m left join melding.kluis k on k.organisatie_id = m.organisatie_id and k.melding_id = m.id
       where m.id = $1 and ${recht('lezen')}`,
      waarden,
    );
  }

  private async kijkers(
    tx: Transactie,
    inzage: Inzage,
    id: string,
  ): Promise<{ kijkers: Meekijker[]; eerder: Meekijker[] }> {
    const rijen = await tx.rijen<Meekijker & Record<string, unknown>>(KIJKERS, [inzage.organisatieId, id]);
    const alle = rijen.map((r) => Object.assign(new Meekijker(), r, r.groep ? { naam: groepNaam(r.naam) } : {}));
    const nu = this.klok.nu();
    const voorbij = (k: Meekijker): boolean => k.tot !== null && k.tot <= nu;
    return { kijkers: alle.filter((k) => !voorbij(k)), eerder: alle.filter(voorbij).reverse() };
  }
}

const IN_BEHANDELING: readonly Mag[] = [
  'zwijgen-zetten',
  'overdragen',
  'genoemde-toevoegen',
  'betrokkene-toevoegen',
  'betrokkene-verwijderen',
  'verwante-uitsluiten',
];

/** A right alone is not enough: some acts need a report in hand. */
function nuMogelijk({ status, vertrouwelijk, mag }: Kop): string[] {
  return mag.filter((h) => {
    if (h === 'kluis-vragen') return vertrouwelijk;
    if (h === 'notitie-bewaren') return status !== 'GESLOTEN';
    return status === 'IN_BEHANDELING' || !IN_BEHANDELING.includes(h);
  });
}
