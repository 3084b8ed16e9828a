import { Injectable } from '@nestjs/common';
import { Handelingen } from '@meldbaken/platform/audit';
import { Koppelingen } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MEESTE_RIJEN, type ImportVoorstel, type KoppelingRijInvoer } from '@meldbaken/vergewis/model';
import { KoppelingSchrijver, type Beoordeeld } from './koppeling-schrijver';
import { KoppelingBijgewerkt, KoppelingRij, KoppelingRijFout } from './koppeling.type';
import { OproepenRepository } from './oproepen.repository';

const WAT = 'BIJWERKEN';

/** Many employments at once. A row is saved whole or not at all; one wrong row does not hold the others, unless asked. */
@Injectable()
export class KoppelingBijwerkenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly schrijver: KoppelingSchrijver,
    private readonly oproepen: OproepenRepository,
    private readonly koppelingen: Koppelingen,
    private readonly klok: Klok,
  ) {}

  async voerUit(
    inzage: Inzage,
    sleutel: string,
    rijen: readonly KoppelingRijInvoer[],
    allesOfNiets: boolean,
  ): Promise<KoppelingBijgewerkt | Weigering> {
    const spoor = { handeling: 'bijwerken', onderwerp: 'KoppelingGegevens', aantal: rijen.length };
    const uit = await this.handelingen.voerUit(inzage, spoor, (tx) =>
      this.doe(tx, inzage, sleutel, rijen, allesOfNiets),
    );
    if (!inzage.koppeling) return uit;
    const nee = isWeigering(uit);
    await this.koppelingen.telt(inzage, {
      wat: WAT,
      gelukt: !nee,
      regels: nee ? 0 : uit.toegevoegd + uit.gewijzigd,
      code: nee ? uit.code : null,
    });
    return uit;
  }

  private async doe(
    tx: Transactie,
    inzage: Inzage,
    sleutel: string,
    rijen: readonly KoppelingRijInvoer[],
    allesOfNiets: boolean,
  ): Promise<KoppelingBijgewerkt | Weigering> {
    const nu = this.klok.nu();
    if (rijen.length === 0 || rijen.length > MEESTE_RIJEN) return teVeel(rijen.length);
    const inhoud = { rijen, allesOfNiets };
    const eerder = await this.oproepen.eerder(tx, inzage, sleutel, inhoud);
    if (eerder) return isWeigering(eerder) ? eerder : alsAntwoord(eerder);
    const alle = await this.schrijver.beoordeel(tx, inzage, rijen, nu);
    const niets = allesOfNiets && alle.some((b) => b.fouten.length > 0);
    const goed = niets ? [] : alle.filter((b) => b.fouten.length === 0).map((b) => b.voorstel);
    await this.schrijver.schrijf(tx, inzage, goed, nu);
    const antwoord = antwoordVan(alle, niets);
    await this.oproepen.bewaar(tx, inzage, { sleutel, wat: WAT, inhoud, antwoord }, nu);
    return antwoord;
  }
}

const teVeel = (aantal: number): Weigering =>
  weiger('KOPPELING_AANTAL', aantal === 0 ? 'Er zijn geen rijen.' : `Dit zijn ${aantal} rijen. Dat is te veel.`, {
    veld: 'rijen',
    watDan: `Stuur 1 tot en met ${MEESTE_RIJEN} rijen per oproep. Er is niets bewaard.`,
  });

const UITKOMST = { NIEUW: 'TOEGEVOEGD', WIJZIGT: 'GEWIJZIGD', GELIJK: 'GELIJK', FOUT: 'GEWEIGERD' } as const;

/** The row as its sender hears of it. */
export function alsRij({ voorstel: v, fouten }: Beoordeeld, niets: boolean): KoppelingRij {
  const mis = fouten.length > 0;
  const uitkomst = mis ? 'GEWEIGERD' : niets ? 'NIET_GEDAAN' : UITKOMST[v.actie];
  return Object.assign(new KoppelingRij(), {
    rij: v.rij,
    personeelsnummer: v.personeelsnummer,
    uitkomst,
    versie: versieNa(v, mis || niets),
    fouten: fouten.map((f) => Object.assign(new KoppelingRijFout(), f)),
  });
}

function versieNa(v: ImportVoorstel, nietGedaan: boolean): number | null {
  if (nietGedaan || v.actie === 'GELIJK') return v.versie;
  return (v.versie ?? 0) + 1;
}

function antwoordVan(alle: readonly Beoordeeld[], niets: boolean): KoppelingBijgewerkt {
  const rijen = alle.map((b) => alsRij(b, niets));
  const tel = (...wat: string[]): number => rijen.filter((r) => wat.includes(r.uitkomst)).length;
  return Object.assign(new KoppelingBijgewerkt(), {
    toegevoegd: tel('TOEGEVOEGD'),
    gewijzigd: tel('GEWIJZIGD'),
    gelijk: tel('GELIJK'),
    geweigerd: tel('GEWEIGERD', 'NIET_GEDAAN'),
    rijen,
  });
}

const alsAntwoord = (bewaard: object): KoppelingBijgewerkt => Object.assign(new KoppelingBijgewerkt(), bewaard);
