import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { DEEL_KEURING, veldenVan, ENKELE_DELEN, isTekstVeld, staandeVaststellingen } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository, type MeldingRij } from '../persistence/melding.repository';
import { MeldingTeksten } from '../persistence/teksten';
import { leesVaststellingen } from '../persistence/vaststellingen';
import { kolom, tekstSoort, type DeelSoort } from './deel-soorten';
import { DelenLezer, type GelezenDeel, type GelezenDelen } from './delen.lezer';
import type { MeldingDelen } from './delen.type';
import { PolitieTermijn } from './politie-termijn';

type Ruw = Readonly<Record<string, unknown>>;

export interface DeelVerzoek {
  readonly sleutel: string;
  readonly meldingId: string;
  /** The part that is corrected; null for a new one. */
  readonly onderdeelId: string | null;
  /** The version that the caller saw; 0 for a new part. */
  readonly versie: number;
  readonly invoer: Ruw;
}

/** A refusal because somebody else was first, with what stands there now. */
export interface DelenVerouderd extends Weigering {
  readonly huidig: MeldingDelen;
}

/** Records one version of one part of a step. Nothing is overwritten (G6). */
@Injectable()
export class DeelVastleggenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: DelenLezer,
    private readonly teksten: MeldingTeksten,
    private readonly politie: PolitieTermijn,
    private readonly klok: Klok,
  ) {}

  async voerUit(inzage: Inzage, soort: DeelSoort, v: DeelVerzoek): Promise<MeldingDelen | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: soort.handeling,
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
      velden: [soort.naam],
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, soort.handeling, v.meldingId);
      const delen = m && (await this.lezer.alles(tx, inzage, m.id));
      if (!m || !delen) return nietGevonden();
      if (delen.versies(soort.naam).some((d) => d.sleutel === v.sleutel)) return delen.weergave();
      const was = this.was(delen, soort, v);
      if (v.onderdeelId !== null && was === null) return nietGevonden();
      const fout = statusFout(m) ?? verouderd(delen, was, v);
      if (fout) return fout;
      return this.bewaar(tx, inzage, soort, v, { m, delen, was }, nu);
    });
  }

  private was(delen: GelezenDelen, soort: DeelSoort, v: DeelVerzoek): GelezenDeel | null {
    const staand = delen.nieuwste(soort.naam);
    if (v.onderdeelId !== null) return staand.find((d) => d.id === v.onderdeelId) ?? null;
    return ENKELE_DELEN.includes(soort.naam) ? (staand[0] ?? null) : null;
  }

  private async bewaar(
    tx: Transactie,
    inzage: Inzage,
    soort: DeelSoort,
    v: DeelVerzoek,
    { m, delen, was }: { m: MeldingRij; delen: GelezenDelen; was: GelezenDeel | null },
    nu: Date,
  ): Promise<MeldingDelen | Weigering> {
    const staand = staandeVaststellingen(await leesVaststellingen(tx, m.id));
    const context = { delen: delen.stand(), calamiteit: staand.some((s) => s.soort === 'CALAMITEIT') };
    const uitkomst = DEEL_KEURING[soort.naam](v.invoer, was?.inhoud ?? null, context, nu);
    if (!uitkomst.ok) return alsGeweigerdMetVelden(uitkomst.weigeringen) ?? nietGevonden();
    const id = was?.id ?? (ENKELE_DELEN.includes(soort.naam) ? m.id : uuidv7());
    const versie = (was?.versie ?? 0) + 1;
    await this.schrijf(tx, inzage, soort, v.sleutel, { meldingId: m.id, id, versie, waarden: uitkomst.waarden }, nu);
    if (soort.naam === 'politiecontact')
      await this.politie.verwerk(
        tx,
        inzage,
        m,
        { id, versie, waarden: uitkomst.waarden, was: was?.inhoud ?? null },
        nu,
      );
    await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, was ? 'DEEL_VERBETERD' : 'DEEL_VASTGELEGD', nu, {
      deel: soort.naam,
    });
    return (await this.lezer.alles(tx, inzage, m.id))?.weergave() ?? nietGevonden();
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    soort: DeelSoort,
    sleutel: string,
    d: { meldingId: string; id: string; versie: number; waarden: Ruw },
    nu: Date,
  ): Promise<void> {
    const velden = Object.entries(veldenVan(soort.naam));
    const eigen = velden.filter(([, v]) => !isTekstVeld(v)).map(([naam]) => naam);
    const kolommen = [
      'organisatie_id',
      'id',
      'versie',
      'melding_id',
      'dossier_id',
      'door_id',
      'op',
      'sleutel',
      ...eigen.map(kolom),
    ];
    await tx.wijzig(
      `insert into melding.${soort.naam} (${kolommen.join(', ')}) values (${kolommen.map((_, i) => `$${i + 1}`).join(', ')})`,
      [
        inzage.organisatieId,
        d.id,
        d.versie,
        d.meldingId,
        d.meldingId,
        inzage.lidmaatschapId,
        nu,
        sleutel,
        ...eigen.map((naam) => d.waarden[naam]),
      ],
    );
    const woorden = Object.fromEntries(
      velden.filter(([, v]) => isTekstVeld(v)).map(([naam]) => [naam, d.waarden[naam]]),
    );
    await this.teksten.schrijfBlok(
      tx,
      inzage,
      { dossierId: d.meldingId, soort: tekstSoort(soort.naam), onderwerpId: d.id, versie: d.versie },
      woorden,
      nu,
    );
  }
}

function verouderd(delen: GelezenDelen, was: GelezenDeel | null, v: DeelVerzoek): DelenVerouderd | null {
  if ((was?.versie ?? 0) === v.versie) return null;
  const w = weiger('VERSIE_VEROUDERD', 'Iemand anders veranderde dit. Kijk eerst wat er veranderde.', {
    watDan: 'Kies welke versie klopt.',
  });
  return { ...w, huidig: delen.weergave() };
}

function statusFout(m: MeldingRij): Weigering | null {
  if (m.status === 'IN_BEHANDELING') return null;
  return weiger('MELDING_NIET_IN_BEHANDELING', 'Deze melding is niet in behandeling.', {
    watDan: m.status === 'INGEDIEND' ? 'Neem de melding eerst in behandeling.' : 'Heropen de melding eerst.',
  });
}
