import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { VERGEWISVRAAG_POORT, type VergewisvraagPoort } from '@meldbaken/igj/contract';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import {
  controleerHandNavraag,
  controleerNavraag,
  controleerNavraagOordeel,
  feitVanNavraag,
  type HandNavraag,
  type NavraagOordeel,
} from '@meldbaken/vergewis/model';
import { RegisterDaden, type Daad, type NieuwGevolg } from './register-daden';
import type { Registerdossier } from './registerdossier.type';

type Uit = Promise<Registerdossier | Weigering>;

const wat = (soort: string): { handeling: string; deel: 'IGJ'; velden: string[] } => ({
  handeling: 'igj-navragen',
  deel: 'IGJ',
  velden: ['igj-navraag', soort],
});

/** Asking the inspectie from the file: here when it is here, else by hand with the reference it gave. */
@Injectable()
export class NavraagHandlers {
  constructor(
    private readonly daden: RegisterDaden,
    @Inject(VERGEWISVRAAG_POORT) private readonly igj: VergewisvraagPoort,
  ) {}

  vraag(inzage: Inzage, daad: Daad, voornamen: string): Uit {
    return this.daden.doe(inzage, daad, wat('GEVRAAGD'), async ({ tx, nu, vandaag, rij, stand }) => {
      if (!stand.igjHier) return nietHier();
      const nodig = await this.daden.nodig(tx, inzage, daad.id, 'IGJ_NAVRAAG', vandaag);
      const fout = alsGeweigerdMetVelden(controleerNavraag(stand.navragen, rij, nodig, vandaag));
      if (fout) return fout;
      const identiteit = {
        voornamen,
        achternaam: [rij.tussenvoegsel, rij.achternaam].filter((x) => x !== null).join(' '),
        geboortedatum: rij.geboortedatum ?? '',
        bigNummer: rij.bigNummer,
      };
      const uit = await this.igj.stel(tx, inzage, { sleutel: daad.sleutel, identiteit, functie: rij.functie }, nu);
      if (isWeigering(uit)) return uit;
      const feit = { ...BASIS, soort: 'AANGEVRAAGD' as const, op: vandaag, herkomst: 'GEZIEN' as const };
      return { soort: 'GEVRAAGD', zaakId: uit.id, op: vandaag, inhoud: {}, feit };
    });
  }

  legVast(inzage: Inzage, daad: Daad, n: HandNavraag): Uit {
    return this.daden.doe(inzage, daad, wat('ZELF'), async ({ tx, vandaag, rij }) => {
      const nodig = await this.daden.nodig(tx, inzage, daad.id, 'IGJ_NAVRAAG', vandaag);
      const fout = alsGeweigerdMetVelden(controleerHandNavraag(n, rij.eindeOp, nodig, vandaag));
      if (fout) return fout;
      const { op, uitkomst, rapportOp } = n;
      const kenmerk = n.kenmerk.trim();
      const feit: NieuwGevolg = {
        ...BASIS,
        soort: feitVanNavraag(uitkomst),
        op,
        herkomst: 'IGJ',
        afgegevenOp: rapportOp,
        kenmerk,
      };
      const inhoud = { kenmerk, ...(rapportOp === null ? {} : { rapportOp }) };
      return { soort: 'ZELF', zaakId: uuidv7(), op, uitkomst, inhoud, feit };
    });
  }

  beoordeel(inzage: Inzage, daad: Daad, o: NavraagOordeel): Uit {
    return this.daden.doe(inzage, daad, wat('BEOORDEELD'), ({ stand, vandaag }) => {
      const fout = alsGeweigerdMetVelden(controleerNavraagOordeel(o, stand.navragen, vandaag));
      if (fout) return fout;
      const soort = o.besluit === 'BEZWAAR' ? ('BEZWAAR' as const) : ('AKKOORD' as const);
      const tekst = o.tekst.trim();
      const feit = { ...BASIS, soort, op: vandaag, herkomst: 'GEZIEN' as const, toelichting: tekst };
      const inhoud = { gehoordOp: o.gehoordOp, tekst };
      return { soort: 'BEOORDEELD', zaakId: o.navraagId, op: vandaag, uitkomst: o.besluit, inhoud, feit };
    });
  }
}

const BASIS = { eis: 'IGJ_NAVRAAG' } as const;

const nietHier = (): Weigering =>
  weiger('IGJ_NIET_HIER', 'De IGJ is hier niet te vragen.', {
    watDan: 'Vraag het zelf, en leg het antwoord vast met het kenmerk.',
  });
