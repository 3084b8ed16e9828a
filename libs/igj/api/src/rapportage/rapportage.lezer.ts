import { Inject, Injectable } from '@nestjs/common';
import {
  antwoordTekst,
  antwoordVan,
  hoofdstukVan,
  ontbreektInRapportage,
  richtlijnenVoor,
  voortgang,
  voorzitterFout,
  type RapportageInhoud,
  type RapportageStand,
} from '@meldbaken/igj/model';
import { NAMEN_IN_TEKST, type NamenInTekst } from '@meldbaken/melding/contract';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { naarVersie } from './rapportage-antwoorden';
import { beginFout } from './rapportage-begin';
import { RapportageHandzendingen } from './rapportage-handzendingen';
import { RapportageRepository, type RapportageOuder, type RapportageRij } from './rapportage.repository';
import { RapportageZegel, type HoofdstukVersie } from './rapportage-zegel';
import { Rapportage, Rapportages, type RapportageNaam } from './rapportage.type';

export const SCHRIJVEN = 'rapportage-schrijven';
export const BESLUITEN = 'rapportage-besluiten';
export const ZELF = 'zelf-versturen';

/** A report with its words: for rules, for the copy that goes out, and for the page. */
export interface GelezenRapport {
  readonly rij: RapportageRij;
  readonly versies: readonly HoofdstukVersie[];
  readonly stand: RapportageStand;
}

/** Reads reports of an investigation; always within an act whose audit row covers it. */
@Injectable()
export class RapportageLezer {
  constructor(
    private readonly rapporten: RapportageRepository,
    private readonly zegel: RapportageZegel,
    private readonly zendingen: RapportageHandzendingen,
    private readonly klok: Klok,
    @Inject(NAMEN_IN_TEKST) private readonly namen: NamenInTekst,
  ) {}

  /** The newest version of every chapter. */
  async open(tx: Transactie, inzage: Inzage, rij: RapportageRij): Promise<GelezenRapport> {
    const versies = await this.zegel.versies(tx, inzage, rij);
    const inhoud: RapportageInhoud = Object.fromEntries(versies.map((v) => [v.hoofdstuk, v.inhoud]));
    return { rij, versies, stand: { richtlijn: rij.richtlijn, nummer: rij.nummer, inhoud } };
  }

  /** One report as the outside sees it; null when it is not the caller's to read. */
  async een(tx: Transactie, inzage: Inzage, id: string): Promise<Rapportage | null> {
    const rij = await this.rapporten.lees(tx, inzage, id);
    const ouder = rij && (await this.rapporten.ouder(tx, inzage, 'lezen', rij.externeMeldingId));
    if (!rij || !ouder) return null;
    const mag = await this.rapporten.mag(tx, inzage, [SCHRIJVEN, BESLUITEN, ZELF], ouder.id);
    return this.weergave(tx, inzage, { ouder, rij, mag });
  }

  /** All reports of one external report; null when that is not the caller's to read. */
  async alle(tx: Transactie, inzage: Inzage, externeMeldingId: string): Promise<Rapportages | null> {
    const ouder = await this.rapporten.ouder(tx, inzage, 'lezen', externeMeldingId);
    if (!ouder) return null;
    const rijen = await this.rapporten.alle(tx, inzage, ouder.id);
    const mag = await this.rapporten.mag(tx, inzage, [SCHRIJVEN, BESLUITEN, ZELF], ouder.id);
    const rapportages: Rapportage[] = [];
    for (const rij of rijen) rapportages.push(await this.weergave(tx, inzage, { ouder, rij, mag }));
    const fout = beginFout(ouder, rijen[0] ?? null);
    return Object.assign(new Rapportages(), {
      externeMeldingId: ouder.id,
      categorie: ouder.categorie,
      nummer: ouder.meldingNummer,
      pad: ouder.pad,
      metDeHand: ouder.overdrachtId === null,
      uiterlijk: ouder.uiterlijk,
      teLaat: ouder.uiterlijk !== null && dagVan(this.klok.nu()) > ouder.uiterlijk,
      richtlijnen: rijen[0] ? [rijen[0].richtlijn] : [...richtlijnenVoor(ouder.categorie)],
      magBeginnen: mag.has(SCHRIJVEN) && fout === null,
      beginUitleg: fout && [fout.bericht, fout.watDan].filter(Boolean).join(' '),
      rapportages,
    });
  }

  private async weergave(
    tx: Transactie,
    inzage: Inzage,
    { ouder, rij, mag }: { ouder: RapportageOuder; rij: RapportageRij; mag: ReadonlySet<string> },
  ): Promise<Rapportage> {
    const { versies, stand } = await this.open(tx, inzage, rij);
    const { id, externeMeldingId, nummer, richtlijn, status, versie, opsteller, gemaaktOp } = rij;
    return Object.assign(new Rapportage(), {
      ...{ id, externeMeldingId, nummer, richtlijn, status, versie, opsteller, gemaaktOp },
      aangebodenOp: rij.aangebodenOp,
      goedgekeurdOp: rij.goedgekeurdOp,
      zelfVerstuurd: rij.goedgekeurdOp === null ? null : await this.zendingen.lees(tx, inzage, rij),
      verzondenOp: rij.verzondenOp,
      verzondenDoor: rij.verzondenDoor,
      kenmerk: rij.kenmerk,
      hoofdstukken: versies.map(naarVersie),
      ontbreekt: [...ontbreektInRapportage(stand)],
      voorzitter: voorzitterFout(stand)?.bericht ?? null,
      ...voortgang(stand),
      namen: status === 'VERZONDEN' ? [] : await this.gezieneNamen(tx, inzage, ouder, versies),
      verloop: await this.zegel.overgangen(tx, inzage, rij),
      magHandelingen: magNu(rij, mag, ouder.overdrachtId === null),
    });
  }

  private async gezieneNamen(
    tx: Transactie,
    inzage: Inzage,
    ouder: RapportageOuder,
    versies: readonly HoofdstukVersie[],
  ): Promise<RapportageNaam[]> {
    const teksten = versies.map((v) => ({ code: v.hoofdstuk, tekst: tekstVan(v) }));
    const alle = teksten.map((t) => t.tekst).join('\n');
    const gezien = ouder.los ? [] : await this.namen.in(tx, inzage, ouder.meldingId, alle);
    return gezien.map(({ woord, mensen }) => ({
      naam: woord,
      mensen: [...mensen],
      hoofdstukken: teksten.filter((t) => t.tekst.includes(woord)).map((t) => t.code),
    }));
  }
}

/** Everything that people typed in a chapter. */
function tekstVan(v: HoofdstukVersie): string {
  const elementen = hoofdstukVan(v.hoofdstuk)?.elementen ?? [];
  return elementen
    .filter((e) => e.soort === 'TEKST' || e.soort === 'LIJST')
    .map((e) => antwoordTekst(e, antwoordVan(v.inhoud, e.code)))
    .join('\n');
}

function magNu({ status }: RapportageRij, mag: ReadonlySet<string>, metDeHand: boolean): string[] {
  const open = status === 'IN_BEWERKING';
  const besluit = status === 'TER_GOEDKEURING';
  return [
    ...(mag.has(SCHRIJVEN) && open ? ['schrijven', 'aanbieden'] : []),
    ...(mag.has(BESLUITEN) && (open || besluit) ? ['visie'] : []),
    ...(mag.has(BESLUITEN) && besluit ? ['terugsturen', metDeHand ? 'goedkeuren' : 'versturen'] : []),
    ...(mag.has(BESLUITEN) && status === 'GOEDGEKEURD' ? ['terugsturen'] : []),
    ...(mag.has(ZELF) && status === 'GOEDGEKEURD' ? ['zelf-versturen'] : []),
  ];
}
