import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { HrUitkomst } from '@meldbaken/melding/contract';
import { lidJson, type LidKort } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Verzegelaar, type Verzegeld } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { plek } from '../mensen/zegel';
import { GeschiktheidLezer } from './geschiktheid.lezer';
import { HrVraag, HrVraagPersoon, HrVragen } from './hr.type';

export const INHOUD = z.object({ vraag: z.string(), reden: z.string() });

interface Rij extends Record<string, unknown> {
  id: string;
  persoonId: string;
  persoonNaam: string | null;
  inhoud: Buffer;
  gesteldOp: Date;
  uiterlijkOp: string;
  door: LidKort | null;
  uitkomst: HrUitkomst | null;
  tekst: Buffer | null;
  beantwoordOp: Date | null;
}

const VRAGEN = `select v.id, v.persoon_id as "persoonId", p.naam as "persoonNaam", v.inhoud, v.gesteld_op as "gesteldOp", v.uiterlijk_op::text as "uiterlijkOp",
    ${lidJson('v.organisatie_id', 'v.door_id')} as door, a.uitkomst, a.tekst, a.op as "beantwoordOp"
  from melding.hr_vraag v left join weergave.persoon p on p.organisatie_id = v.organisatie_id and p.id = v.persoon_id
    left join melding.hr_antwoord a on a.organisatie_id = v.organisatie_id and a.vraag_id = v.id
  where v.melding_id = $1 order by v.gesteld_op desc, v.id desc`;

/** Colleagues who are named as the one whom the report is about. */
export const OVER_WIE = `select distinct g.persoon_id as id, coalesce(p.naam, '') as naam from melding.genoemde g
  left join weergave.persoon p on p.organisatie_id = g.organisatie_id and p.id = g.persoon_id
  where g.melding_id = $1 and g.rol = 'PLEGER' and g.persoon_id is not null order by 2, 1`;

/** What went between a report and HR, for who handles it. */
@Injectable()
export class HrVragenLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly verzegelaar: Verzegelaar,
    private readonly geschiktheid: GeschiktheidLezer,
  ) {}

  async lees(inzage: Inzage, meldingId: string): Promise<HrVragen | null> {
    const over = { onderwerp: 'Melding', onderwerpId: meldingId, dossierId: meldingId };
    const uit = await this.handelingen.voerUit(inzage, { handeling: 'hr-vragen-lezen', ...over }, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'hr-vragen-lezen', 'Melding', 2);
      const er = await tx.rij(`select 1 from melding.melding m where m.id = $1 and ${p.sql}`, [
        meldingId,
        ...p.waarden,
      ]);
      return er ? this.binnen(tx, inzage, meldingId) : nietGevonden();
    });
    return isWeigering(uit) ? null : uit;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, meldingId: string): Promise<HrVragen> {
    const personen = await tx.rijen<{ id: string; naam: string }>(OVER_WIE, [meldingId]);
    const verzoeken = await this.geschiktheid.over(
      tx,
      inzage,
      personen.map((p) => p.id),
    );
    return Object.assign(new HrVragen(), {
      meldingId,
      personen: personen.map((p) => Object.assign(new HrVraagPersoon(), p)),
      vragen: await this.vragen(tx, inzage, meldingId),
      verzoeken,
    });
  }

  private async vragen(tx: Transactie, inzage: Inzage, meldingId: string): Promise<HrVraag[]> {
    const rijen = await tx.rijen<Rij>(VRAGEN, [meldingId]);
    const cellen = rijen.flatMap((r) => cellenVan(meldingId, r));
    const open = await this.verzegelaar.openAlle(tx, inzage, cellen);
    const woorden = new Map(cellen.map((c, i) => [`${c.plek.tabel} ${c.plek.rij}`, open[i]?.toString('utf8') ?? '']));
    return rijen.map((r) => {
      const { vraag, reden } = INHOUD.parse(JSON.parse(woorden.get(`melding.hr_vraag ${r.id}`) ?? '{}'));
      const persoon = Object.assign(new HrVraagPersoon(), { id: r.persoonId, naam: r.persoonNaam ?? '' });
      const antwoord = woorden.get(`melding.hr_antwoord ${r.id}`) ?? null;
      return Object.assign(new HrVraag(), { ...r, persoon, vraag, reden, antwoord });
    });
  }
}

const cellenVan = (meldingId: string, r: Rij): Verzegeld[] => [
  { plek: plek(meldingId, 'hr_vraag', 'inhoud', r.id), verzegeld: r.inhoud },
  ...(r.tekst === null ? [] : [{ plek: plek(meldingId, 'hr_antwoord', 'tekst', r.id), verzegeld: r.tekst }]),
];
