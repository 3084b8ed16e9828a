import { Injectable } from '@nestjs/common';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type { Dag, HerinnerInstelling, HerinnerVraag } from '@meldbaken/vergewis/contract';
import { geldendeFeiten, openVragen, standOpDag, STANDAARD_HERINNEREN, versieOp } from '@meldbaken/vergewis/model';
import { DossierLezer } from '../persistence/dossier.lezer';
import { leesTeamKaart } from '../persistence/hr-van-eenheid';

type Wie = Inzage | SysteemInzage;

/** Somebody who could be reminded, with whom. */
export interface Kandidaat {
  id: string;
  naam: string;
  vraag: HerinnerVraag;
  /** Memberships of who leads the nearest unit. */
  leidinggevenden: readonly string[];
}

export interface GezetteInstelling extends HerinnerInstelling {
  /** 0: nobody set it yet. */
  versie: number;
}

/** What is needed to know who is reminded of what. */
@Injectable()
export class HerinneringLezer {
  constructor(private readonly dossiers: DossierLezer) {}

  async instelling(tx: Transactie, organisatieId: string): Promise<GezetteInstelling> {
    const rij = await tx.rij<GezetteInstelling & Record<string, unknown>>(
      `select i.aan, i.na_dagen as "naDagen", i.voor_begin_dagen as "voorBeginDagen", i.leidinggevende, i.versie from vergewis.herinnering_instelling i where i.organisatie_id = $1`,
      [organisatieId],
    );
    return rij ?? { ...STANDAARD_HERINNEREN, versie: 0 };
  }

  async kandidaten(tx: Transactie, wie: Wie, ids: readonly string[], vandaag: Dag): Promise<Kandidaat[]> {
    const kader = await this.dossiers.kader(tx, wie.organisatieId);
    const dossiers = await this.dossiers.laad(tx, wie.organisatieId, ids);
    const personen = await tx.rijen<{ id: string; persoonId: string | null }>(
      'select d.id, d.persoon_id as "persoonId" from vergewis.dienstverband d where d.organisatie_id = $1 and d.id = any($2)',
      [wie.organisatieId, ids],
    );
    const persoonVan = new Map(personen.map((p) => [p.id, p.persoonId]));
    const team = await leesTeamKaart(tx, wie, vandaag);
    return ids.flatMap((id): Kandidaat[] => {
      const dossier = dossiers.get(id);
      const d = dossier ? versieOp(dossier.versies, vandaag) : null;
      const stand = dossier ? standOpDag(dossier, kader, vandaag) : null;
      if (!dossier || !d || !stand) return [];
      const leidinggevenden = team.naasteVan({ persoonId: persoonVan.get(id) ?? null, eenheidId: d.eenheidId });
      const naam = [d.voornaam, d.tussenvoegsel, d.achternaam].filter((deel) => deel !== null).join(' ');
      const vraag: HerinnerVraag = {
        vandaag,
        sollicitant: d.soort === 'SOLLICITANT',
        email: d.email,
        beginOp: d.beginOp,
        eindeOp: d.eindeOp,
        nietInzetbaar: stand.oordeel.status === 'NIET_INZETBAAR',
        heeftLeidinggevende: leidinggevenden.length > 0,
        gevraagd: openVragen(stand.eisen, geldendeFeiten(dossier.feiten, vandaag, vandaag)),
      };
      return [{ id, naam, vraag, leidinggevenden }];
    });
  }
}
