import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  opVolgorde,
  schoneTekst,
  uitvoerFouten,
  type NaamBevestiging,
  type UitvoerDeel,
  type UitvoerInhoud,
  type UitvoerSoort,
} from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../persistence/melding.repository';
import { MeldingTeksten } from '../persistence/teksten';
import { verouderd } from './uitkomst';
import { UITVOER_TEKST, UitvoerLezer } from './uitvoer.lezer';
import type { Uitvoer } from './uitvoer.type';

export interface UitvoerBewaarVerzoek {
  readonly sleutel: string;
  readonly meldingId: string;
  readonly soort: UitvoerSoort;
  /** The version that the caller saw; 0 for the first. */
  readonly versie: number;
  readonly delen: readonly UitvoerDeel[];
  readonly bevestigd: readonly NaamBevestiging[];
}

/** Keeps a version of a document. Names in it do not stand in the way: they do when it goes out. */
@Injectable()
export class UitvoerBewarenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: UitvoerLezer,
    private readonly teksten: MeldingTeksten,
    private readonly klok: Klok,
  ) {}

  async voerUit(inzage: Inzage, v: UitvoerBewaarVerzoek): Promise<Uitvoer | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'uitvoer-maken',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
      velden: [v.soort],
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'uitvoer-maken', v.meldingId);
      if (!m) return nietGevonden();
      const lees = async (): Promise<Uitvoer | Weigering> =>
        (await this.lezer.lees(tx, inzage, m.id, v.soort)) ?? nietGevonden();
      const stand = await this.lezer.stand(tx, inzage, m.id, v.soort);
      if (stand.versies.some((x) => x.sleutel === v.sleutel)) return lees();
      const versie = stand.versies.at(-1)?.versie ?? 0;
      if (versie !== v.versie) return verouderd(await lees());
      const inhoud = schoon(v);
      const fout = alsGeweigerdMetVelden(uitvoerFouten(v.soort, stand.lijn, inhoud));
      if (fout) return fout;
      const id = stand.id ?? uuidv7();
      await tx.wijzig(
        `insert into melding.uitvoer (organisatie_id, id, versie, melding_id, dossier_id, soort, door_id, op, sleutel)
         values ($1, $2, $3, $4, $4, $5, $6, $7, $8)`,
        [inzage.organisatieId, id, versie + 1, m.id, v.soort, inzage.lidmaatschapId, nu, v.sleutel],
      );
      const plaats = { dossierId: m.id, soort: UITVOER_TEKST, onderwerpId: id, versie: versie + 1 };
      await this.teksten.schrijfBlok(tx, inzage, plaats, inhoud, nu);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'UITVOER_BEWAARD', nu, { soort: v.soort });
      return lees();
    });
  }
}

const schoon = (v: UitvoerBewaarVerzoek): UitvoerInhoud => ({
  delen: opVolgorde(
    v.soort,
    v.delen.map((d) => ({ code: d.code, tekst: schoneTekst(d.tekst) ?? '' })),
  ),
  bevestigd: v.bevestigd.map((b) => ({ naam: b.naam, grond: b.grond, reden: schoneTekst(b.reden) ?? '' })),
});
