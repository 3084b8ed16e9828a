import { Injectable } from '@nestjs/common';
import {
  controleerHoofdstuk,
  hoofdstukVan,
  hoofdstukkenVan,
  schoneInhoud,
  type Hoofdstuk,
  type HoofdstukCode,
} from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { metAntwoorden } from './rapportage-antwoorden';
import { BESLUITEN, RapportageLezer, SCHRIJVEN } from './rapportage.lezer';
import { RapportageRepository, type RapportageRij } from './rapportage.repository';
import type { Rapportage, RapportageAntwoordInvoer } from './rapportage.type';
import { RapportageZegel } from './rapportage-zegel';
import { rapportVerouderd } from './verouderd-rapport';

export interface HoofdstukBewaren {
  readonly sleutel: string;
  readonly rapportageId: string;
  readonly hoofdstuk: HoofdstukCode;
  /** The version of the chapter that the caller saw; 0 when nobody wrote it yet. */
  readonly versie: number;
  readonly antwoorden: readonly RapportageAntwoordInvoer[];
}

/** Keeps a new version of one chapter. Two people can write at once, each in a chapter of their own. */
@Injectable()
export class RapportageBewarenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rapporten: RapportageRepository,
    private readonly zegel: RapportageZegel,
    private readonly lezer: RapportageLezer,
    private readonly klok: Klok,
  ) {}

  /** `door` says which act it is: a chapter of the handlers, or the view of the board. */
  async voerUit(inzage: Inzage, door: 'BEHANDELING' | 'BESTUUR', v: HoofdstukBewaren): Promise<Rapportage | Weigering> {
    const handeling = door === 'BESTUUR' ? BESLUITEN : SCHRIJVEN;
    return this.handelingen.voerUit(
      inzage,
      { handeling, onderwerp: 'ExterneMelding', onderwerpId: v.rapportageId, velden: [v.hoofdstuk] },
      async (tx, spoor) => {
        const rij = await this.rapporten.voor(tx, inzage, handeling, v.rapportageId);
        if (!rij) return nietGevonden();
        Object.assign(spoor, { dossierId: rij.dossierId, onderwerpId: rij.externeMeldingId });
        const hoofdstuk = hoofdstukVan(v.hoofdstuk);
        const fout = hoofdstuk ? (pastNiet(rij, hoofdstuk, door) ?? null) : nietGevonden();
        if (!hoofdstuk || fout) return fout ?? nietGevonden();
        return this.bewaar(tx, inzage, rij, hoofdstuk, v);
      },
    );
  }

  private async bewaar(
    tx: Transactie,
    inzage: Inzage,
    rij: RapportageRij,
    hoofdstuk: Hoofdstuk,
    v: HoofdstukBewaren,
  ): Promise<Rapportage | Weigering> {
    const nu = this.klok.nu();
    const lees = (): Promise<Rapportage | null> => this.lezer.een(tx, inzage, rij.id);
    const versies = await this.zegel.versies(tx, inzage, rij, hoofdstuk.code);
    if (versies.some((x) => x.sleutel === v.sleutel)) return (await lees()) ?? nietGevonden();
    const open = statusFout(rij, hoofdstuk);
    if (open) return open;
    const was = versies.at(-1);
    if ((was?.versie ?? 0) !== v.versie) return rapportVerouderd(await lees());
    const ruw = metAntwoorden(hoofdstuk, was?.inhoud ?? {}, v.antwoorden);
    if (isWeigering(ruw)) return ruw;
    const inhoud = schoneInhoud(hoofdstuk, ruw);
    const fout = alsGeweigerdMetVelden(controleerHoofdstuk(hoofdstuk, inhoud, was?.inhoud ?? null, nu));
    if (fout) return fout;
    // Nothing changed: no version of nothing.
    if (was && JSON.stringify(was.inhoud) === JSON.stringify(inhoud)) return (await lees()) ?? nietGevonden();
    const nieuw = { hoofdstuk: hoofdstuk.code, versie: v.versie + 1, inhoud, sleutel: v.sleutel, op: nu };
    await this.zegel.schrijf(tx, inzage, rij, nieuw);
    // Who decides on it decides on this text, and not on the one before.
    await this.rapporten.nieuweVersie(tx, rij);
    return (await lees()) ?? nietGevonden();
  }
}

function pastNiet(rij: RapportageRij, hoofdstuk: Hoofdstuk, door: 'BEHANDELING' | 'BESTUUR'): Weigering | null {
  const eigen = hoofdstukkenVan(rij.richtlijn, rij.nummer).some((h) => h.code === hoofdstuk.code);
  if (eigen && hoofdstuk.door === door) return null;
  if (!eigen)
    return weiger('IGJ_RAPPORTAGE_HOOFDSTUK_PAST_NIET', 'Dit hoofdstuk hoort niet bij dit rapport.', {
      watDan: 'Laad de pagina opnieuw.',
    });
  return weiger('IGJ_RAPPORTAGE_ANDERE_SCHRIJVER', 'Dit hoofdstuk schrijft iemand anders.', {
    watDan:
      hoofdstuk.door === 'BESTUUR' ? 'De bestuurder schrijft wat het bestuur vindt.' : 'De behandelaar schrijft dit.',
  });
}

function statusFout({ status }: RapportageRij, hoofdstuk: Hoofdstuk): Weigering | null {
  if (status === 'IN_BEWERKING' || (status === 'TER_GOEDKEURING' && hoofdstuk.door === 'BESTUUR')) return null;
  if (status === 'VERZONDEN')
    return weiger('IGJ_RAPPORTAGE_STATUS_PAST_NIET', 'Dit rapport is verstuurd. De tekst verandert niet meer.', {
      watDan: 'Begin een aanvulling.',
    });
  const zin =
    status === 'GOEDGEKEURD' ? 'De bestuurder keurde dit rapport goed.' : 'Dit rapport ligt bij de bestuurder.';
  return weiger('IGJ_RAPPORTAGE_STATUS_PAST_NIET', zin, {
    watDan: 'Vraag de bestuurder om het terug te sturen.',
  });
}
