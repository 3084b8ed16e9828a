import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import type { Registratie, RegistratieEindeReden } from '@meldbaken/vergewis/contract';
import {
  controleerAanbieden,
  controleerBegin,
  controleerBekrachtigen,
  controleerGeregistreerd,
  controleerStoppen,
  controleerTerugsturen,
  controleerVerwijderd,
  controleerVoorwaardeStap,
  eindeVanRegistratie,
  type NieuweVoorwaardeStap,
} from '@meldbaken/vergewis/model';
import { RegisterDaden, type Daad, type Gegeven, type Gevolg } from './register-daden';
import type { Registerdossier } from './registerdossier.type';
import { RegistratieTermijn } from './registratie-termijn';
import { naarModel } from './registers.lezer';

type Uit = Promise<Registerdossier | Weigering>;

const VOORBEREIDEN = 'registratie-voorbereiden';

/** Preparing a registration: four conditions, the bestuurder's approval, and afterwards its end. The product is not the register. */
@Injectable()
export class RegistratieHandlers {
  constructor(
    private readonly daden: RegisterDaden,
    private readonly termijn: RegistratieTermijn,
  ) {}

  begin(inzage: Inzage, daad: Daad, registerId: string): Uit {
    return this.doe(inzage, daad, VOORBEREIDEN, 'BEGONNEN', ({ stand, rij, vandaag }) => {
      const gevonden = stand.registers.find((r) => r.id === registerId);
      const register = gevonden ? naarModel(gevonden) : null;
      const fout = alsGeweigerdMetVelden(controleerBegin(register, rij, stand.registraties, vandaag));
      if (fout) return fout;
      const inhoud = { registerId, registerNaam: register?.naam, maanden: register?.registratieMaanden };
      return { soort: 'BEGONNEN', zaakId: uuidv7(), op: vandaag, inhoud };
    });
  }

  legVoorwaardeVast(inzage: Inzage, daad: Daad, v: NieuweVoorwaardeStap & { registratieId: string }): Uit {
    return this.doe(inzage, daad, VOORBEREIDEN, v.voorwaarde, (g) => {
      const fout = alsGeweigerdMetVelden(controleerVoorwaardeStap(v, van(g, v.registratieId), g.rij, g.vandaag));
      const kenmerk = v.kenmerk?.trim() ?? '';
      const inhoud = { tekst: v.tekst.trim(), ...(kenmerk === '' ? {} : { kenmerk }) };
      return fout ?? { soort: v.voorwaarde, zaakId: v.registratieId, op: v.op, inhoud };
    });
  }

  biedAan(inzage: Inzage, daad: Daad, id: string): Uit {
    return this.doe(inzage, daad, VOORBEREIDEN, 'AANGEBODEN', (g) => {
      const fout = alsGeweigerdMetVelden(controleerAanbieden(van(g, id), g.rij, g.vandaag));
      return fout ?? { soort: 'AANGEBODEN', zaakId: id, op: g.vandaag, inhoud: {} };
    });
  }

  beslis(inzage: Inzage, daad: Daad, b: { registratieId: string; akkoord: boolean; tekst: string }): Uit {
    const soort = b.akkoord ? 'BEKRACHTIGD' : 'TERUGGESTUURD';
    return this.doe(inzage, daad, 'registratie-bekrachtigen', soort, (g) => {
      const r = van(g, b.registratieId);
      const fouten = b.akkoord
        ? controleerBekrachtigen(r, inzage.lidmaatschapId, g.rij, g.vandaag)
        : controleerTerugsturen(r, b.tekst);
      const fout = alsGeweigerdMetVelden(fouten);
      return fout ?? { soort, zaakId: b.registratieId, op: g.vandaag, inhoud: { tekst: b.tekst.trim() } };
    });
  }

  /** It stands in the register: its end follows from the protocol, and the file is kept until it is out of it. */
  legVast(inzage: Inzage, daad: Daad, v: { registratieId: string; op: string; kenmerk: string }): Uit {
    return this.doe(inzage, daad, VOORBEREIDEN, 'GEREGISTREERD', async (g) => {
      const r = van(g, v.registratieId);
      const fout = alsGeweigerdMetVelden(controleerGeregistreerd(r, v, g.vandaag));
      if (fout || !r) return fout ?? nietGevonden();
      const eindOp = eindeVanRegistratie(v.op, r.maanden);
      await this.termijn.begin(g.tx, inzage, g.rij, { id: r.id, op: v.op, eindOp }, g.nu);
      return { soort: 'GEREGISTREERD', zaakId: r.id, op: v.op, inhoud: { kenmerk: v.kenmerk.trim() } };
    });
  }

  verwijder(
    inzage: Inzage,
    daad: Daad,
    v: { registratieId: string; op: string; reden: RegistratieEindeReden; tekst: string },
  ): Uit {
    return this.doe(inzage, daad, VOORBEREIDEN, 'VERWIJDERD', async (g) => {
      const fout = alsGeweigerdMetVelden(controleerVerwijderd(van(g, v.registratieId), v, g.vandaag));
      if (fout) return fout;
      await this.termijn.haal(g.tx, inzage, daad.id, v.registratieId, g.nu);
      const inhoud = { tekst: v.tekst.trim() };
      return { soort: 'VERWIJDERD', zaakId: v.registratieId, op: v.op, uitkomst: v.reden, inhoud };
    });
  }

  stop(inzage: Inzage, daad: Daad, id: string, tekst: string): Uit {
    return this.doe(inzage, daad, VOORBEREIDEN, 'GESTOPT', (g) => {
      const fout = alsGeweigerdMetVelden(controleerStoppen(van(g, id), tekst));
      return fout ?? { soort: 'GESTOPT', zaakId: id, op: g.vandaag, inhoud: { tekst: tekst.trim() } };
    });
  }

  private doe(
    inzage: Inzage,
    daad: Daad,
    handeling: string,
    soort: string,
    maak: (g: Gegeven) => Gevolg | Weigering | Promise<Gevolg | Weigering>,
  ): Uit {
    return this.daden.doe(inzage, daad, { handeling, deel: 'REGISTRATIE', velden: ['registratie', soort] }, maak);
  }
}

const van = (g: Gegeven, id: string): Registratie | null => g.stand.registraties.find((r) => r.id === id) ?? null;
