import { Inject, Injectable } from '@nestjs/common';
import type { KlachtFunctie } from '@meldbaken/melding/contract';
import { kandidaatFout, type KlachtGenoemde } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import {
  Dossiers,
  type DossierFunctie,
  type Inzage,
  type SysteemInzage,
  type Transactie,
  type UitsluitingSoort,
} from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { KLACHT_ONTVANGERS } from '../access/klacht.access';
import { naamgenoten } from '../commands/melding-indienen/naamgenoten';
import type { InKlacht } from './klacht-kader';
import { KlachtRepository, type KlachtRij } from './klacht.repository';

export interface UitTeSluiten {
  persoonId: string;
  soort: UitsluitingSoort;
}

const ROLLEN: Readonly<Record<KlachtFunctie, readonly string[]>> = {
  BEHANDELAAR: KLACHT_ONTVANGERS,
  BESLISSER: ['BESTUURDER'],
};

export interface Kandidaat {
  id: string;
  naam: string;
  uitgesloten: boolean;
  behandeldeMelding: boolean;
  rolPast: boolean;
}

/** Who has a part in the matter: they see nothing of a complaint that names them, and never handle it. */
@Injectable()
export class KlachtBetrokken {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly regels: Toegangsregels,
    private readonly klachten: KlachtRepository,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** A picked person must be one whom this caller may pick, and not oneself. */
  async genoemdeFout(tx: Transactie, inzage: Inzage, g: KlachtGenoemde): Promise<Weigering | null> {
    if (g.soort === 'NAAM') return null;
    const p = this.regels.voorwaarde(inzage, 'kiezen', 'Persoon', 2);
    const vraag = `select 1 from organisatie.persoon p where p.id = $1 and ${p.sql}`;
    if ((await tx.rij(vraag, [g.persoonId, ...p.waarden])) === null)
      return weiger('KLACHT_PERSOON_ONBEKEND', 'Deze persoon kennen we niet. Kies iemand uit de lijst.', {
        veld: 'genoemden',
      });
    return null;
  }

  /** Everybody whom these names shut out: the picked, and who could be a typed name among those who see the dossier. */
  async uitTeSluiten(
    tx: Transactie,
    inzage: Inzage,
    dossierId: string,
    genoemden: readonly KlachtGenoemde[],
  ): Promise<UitTeSluiten[]> {
    const uit: UitTeSluiten[] = [];
    for (const g of genoemden) {
      if (g.soort === 'PERSOON') {
        uit.push({ persoonId: g.persoonId, soort: 'GENOEMD' });
        continue;
      }
      const lijkt = await naamgenoten(tx, this.dossiers, inzage, { dossierId, naam: g.naam }, KIJKERS);
      uit.push(...lijkt.map(({ persoonId }) => ({ persoonId, soort: 'NAAM_LIJKT' as const })));
    }
    return uit;
  }

  /** Who is left to receive: the caller first, else a colleague, else a bestuurder who is free of interests. */
  async ontvanger(
    tx: Transactie,
    inzage: Inzage,
    dossierId: string,
    uit: readonly UitTeSluiten[],
    nu: Date,
  ): Promise<string | null> {
    const dicht = uit.map((u) => u.persoonId);
    const vrij = await this.vrij(tx, inzage, dossierId, 'ONTVANGER', dicht);
    const gekozen = vrij.find((id) => id === inzage.lidmaatschapId) ?? vrij[0];
    if (gekozen !== undefined) return gekozen;
    const [bestuurder] = await this.vrij(tx, inzage, dossierId, 'OVERZICHT', dicht);
    if (bestuurder === undefined) return null;
    const reden = 'Geen andere ontvanger vrij van belangen';
    await this.dossiers.geefLid(tx, inzage, dossierId, bestuurder, 'ONTVANGER', nu, reden);
    return bestuurder;
  }

  async sluit(
    tx: Transactie,
    inzage: Inzage,
    dossierId: string,
    uit: readonly UitTeSluiten[],
    nu: Date,
  ): Promise<void> {
    // The caller last: from there on they see nothing of it, and write nothing in it.
    const volgorde = [...uit].sort(
      (a, b) => Number(a.persoonId === inzage.persoonId) - Number(b.persoonId === inzage.persoonId),
    );
    for (const { persoonId, soort } of volgorde)
      await this.dossiers.sluitUit(tx, inzage, dossierId, persoonId, soort, nu);
  }

  /** During handling: work and terms go over first, then the person sees nothing any more. */
  async tijdens({ tx, inzage, k, nu }: InKlacht, uit: readonly UitTeSluiten[]): Promise<Weigering | null> {
    const ontvanger = await this.ontvanger(tx, inzage, k.id, uit, nu);
    if (ontvanger === null) return GEEN_ONTVANGER();
    const oud = await this.draagOver(tx, inzage, { k, ontvanger, uit }, nu);
    await this.maakLos(tx, inzage, k.id, oud, nu);
    await this.sluit(tx, inzage, k.id, uit, nu);
    return null;
  }

  /** Terms go to who keeps sight; the complaint has no handler any more when that was one of these. Answers who that was. */
  async draagOver(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    d: { k: KlachtRij; ontvanger: string; uit: readonly UitTeSluiten[] },
    nu: Date,
  ): Promise<string | null> {
    const { k, ontvanger } = d;
    const leden = await tx.rijen<{ id: string }>('select l.id from weergave.lid l where l.persoon_id = any($1)', [
      d.uit.map((u) => u.persoonId),
    ]);
    for (const { id } of leden) {
      const over = { dossierId: k.id, van: id, naar: ontvanger, reden: 'Belangenconflict' };
      await this.termijnen.wisselEigenaar(tx, wie, over, nu);
    }
    const oud = leden.some((l) => l.id === k.behandelaarId) ? k.behandelaarId : null;
    await this.klachten.bewaar(tx, k, oud === null ? {} : { behandelaarId: null }, nu);
    return oud;
  }

  /** Whoever was shut out while handling does not come back as handler when a typed name proves somebody else. */
  async maakLos(tx: Transactie, inzage: Inzage, klachtId: string, lid: string | null, nu: Date): Promise<void> {
    if (lid !== null) await this.dossiers.beeindigLid(tx, inzage, klachtId, lid, 'BEHANDELAAR', nu, 'Belangenconflict');
  }

  /** Whoever could be asked, with what stands in the way. */
  async kandidaten(tx: Transactie, inzage: Inzage, k: KlachtRij, functie: KlachtFunctie): Promise<Kandidaat[]> {
    return tx.rijen<Kandidaat & Record<string, unknown>>(
      `select l.id, l.naam,
         exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = $1 and u.dossier_id = $2 and u.persoon_id = l.persoon_id) as uitgesloten,
         exists (select 1 from toegang.dossier_toegang t join toegang.houder h on h.organisatie_id = t.organisatie_id and h.id = t.houder_id
           where t.organisatie_id = $1 and t.dossier_id = any($3) and t.functie = any($4) and h.lidmaatschap_id = l.id) as "behandeldeMelding",
         exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = $1 and r.lidmaatschap_id = l.id and r.rol = any($5) and r.tot is null) as "rolPast"
       from weergave.lid l where l.organisatie_id = $1 and l.tot is null order by l.naam collate organisatie.nederlands, l.id`,
      [inzage.organisatieId, k.id, k.gaatOverId === null ? [] : [k.gaatOverId], HANDELDEN, ROLLEN[functie]],
    );
  }

  async kandidaatFout(
    tx: Transactie,
    inzage: Inzage,
    k: KlachtRij,
    functie: KlachtFunctie,
    lidmaatschapId: string,
  ): Promise<Kandidaat | Weigering> {
    const kandidaat = (await this.kandidaten(tx, inzage, k, functie)).find((l) => l.id === lidmaatschapId);
    if (!kandidaat)
      return weiger('KLACHT_KANDIDAAT_ONBEKEND', 'Deze collega kennen we niet. Kies iemand uit de lijst.', {
        veld: 'lidmaatschapId',
      });
    return kandidaatFout(kandidaat) ?? kandidaat;
  }

  private async vrij(
    tx: Transactie,
    inzage: Inzage,
    dossierId: string,
    functie: 'ONTVANGER' | 'OVERZICHT',
    dicht: readonly string[],
  ): Promise<string[]> {
    const ids = await this.dossiers.leden(tx, inzage.organisatieId, dossierId, [functie]);
    const rijen = await tx.rijen<{ id: string }>(
      `select l.id from organisatie.lidmaatschap l where l.organisatie_id = $1 and l.id = any($2) and (l.persoon_id is null or l.persoon_id <> all($3)) order by l.id`,
      [inzage.organisatieId, ids, dicht],
    );
    return rijen.map((r) => r.id);
  }
}

/** Everybody who sees a complaint, or its term without content. */
const KIJKERS: readonly DossierFunctie[] = ['ONTVANGER', 'BEHANDELAAR', 'BESLISSER', 'OVERZICHT'];

/** Functions in which somebody worked on a report; also when that is over. */
const HANDELDEN = ['BEHANDELAAR', 'ONDERZOEKER', 'VOORZITTER', 'CONTACTPERSOON_POLITIE', 'BESLISSER', 'HR_MAATREGELEN'];

export const GEEN_ONTVANGER = (): Weigering =>
  weiger('KLACHT_GEEN_ONTVANGER', 'Niemand kan deze klacht nu ontvangen.', {
    watDan: 'Uw tekst staat er nog. Vraag de bestuurder om een klachtenfunctionaris van buiten.',
  });
