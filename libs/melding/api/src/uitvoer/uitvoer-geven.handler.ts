import { Injectable } from '@nestjs/common';
import { magGeven, schoneTekst, type UitvoerSoort, type UitvoerVorm } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../persistence/melding.repository';
import { MeldingTeksten } from '../persistence/teksten';
import { BekendeNamen } from './bekende-namen';
import { UitvoerBronnen } from './uitvoer-bron';
import { verouderd } from './uitkomst';
import { UITVOER_REDEN, UitvoerLezer, alleTekst, personeelsRegel, type UitvoerStand } from './uitvoer.lezer';
import type { Uitvoer } from './uitvoer.type';

export interface UitvoerGeefVerzoek {
  /** Also the id of what is given, so that it is given once. */
  readonly sleutel: string;
  readonly meldingId: string;
  readonly soort: UitvoerSoort;
  readonly versie: number;
  readonly vorm: UitvoerVorm;
  readonly reden: string;
}

/** Lets a version leave as a file: who, when and why stand there for ever. The file itself is fetched with the id. */
@Injectable()
export class UitvoerGevenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: UitvoerLezer,
    private readonly teksten: MeldingTeksten,
    private readonly bronnen: UitvoerBronnen,
    private readonly namen: BekendeNamen,
    private readonly klok: Klok,
  ) {}

  async voerUit(inzage: Inzage, v: UitvoerGeefVerzoek): Promise<Uitvoer | Weigering> {
    const handeling = {
      handeling: 'uitvoer-geven',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
      velden: [v.soort, v.vorm],
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, 'uitvoer-geven', v.meldingId);
      if (!m) return nietGevonden();
      const lees = async (): Promise<Uitvoer | Weigering> =>
        (await this.lezer.lees(tx, inzage, m.id, v.soort)) ?? nietGevonden();
      if (await tx.rij('select 1 as ja from melding.uitvoer_gift where melding_id = $1 and id = $2', [m.id, v.sleutel]))
        return lees();
      const stand = await this.lezer.stand(tx, inzage, m.id, v.soort);
      const nieuwste = stand.versies.at(-1);
      if (!nieuwste) return weiger('UITVOER_LEEG', 'Dit stuk is nog niet bewaard.', { watDan: 'Bewaar het eerst.' });
      if (nieuwste.versie !== v.versie) return verouderd(await lees());
      const fout = await this.keur(tx, inzage, v, stand);
      if (fout) return fout;
      await this.schrijf(tx, inzage, v, nieuwste.id);
      return lees();
    });
  }

  private async keur(
    tx: Transactie,
    inzage: Inzage,
    v: UitvoerGeefVerzoek,
    stand: UitvoerStand,
  ): Promise<Weigering | null> {
    const inhoud = stand.versies.at(-1)?.inhoud ?? { delen: [], bevestigd: [] };
    const bron = await this.bronnen.lees(tx, inzage, v.meldingId);
    if (!bron) return nietGevonden();
    const gezien = await this.namen.in(tx, inzage, {
      meldingId: v.meldingId,
      soort: v.soort,
      tekst: alleTekst(inhoud),
    });
    const personeel = personeelsRegel(v.soort, bron);
    return magGeven({ soort: v.soort, inhoud, gezien, lijn: stand.lijn, reden: schoneTekst(v.reden) ?? '', personeel });
  }

  private async schrijf(tx: Transactie, inzage: Inzage, v: UitvoerGeefVerzoek, uitvoerId: string): Promise<void> {
    const nu = this.klok.nu();
    await tx.wijzig(
      `insert into melding.uitvoer_gift (organisatie_id, id, uitvoer_id, versie, melding_id, dossier_id, vorm, door_id, op)
       values ($1, $2, $3, $4, $5, $5, $6, $7, $8)`,
      [inzage.organisatieId, v.sleutel, uitvoerId, v.versie, v.meldingId, v.vorm, inzage.lidmaatschapId, nu],
    );
    const plaats = { dossierId: v.meldingId, soort: UITVOER_REDEN, onderwerpId: v.sleutel };
    await this.teksten.schrijf(tx, inzage, plaats, schoneTekst(v.reden), nu);
    await this.meldingen.schrijfTijdlijn(tx, inzage, v.meldingId, 'UITVOER_GEGEVEN', nu, {
      soort: v.soort,
      vorm: v.vorm,
    });
  }
}
