import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { RegisterConsult as Consult } from '@meldbaken/vergewis/contract';
import {
  controleerConsult,
  controleerMandaat,
  controleerOpvolging,
  controleerVerbetering,
  feitVanUitkomst,
  type NieuweOpvolging,
  type NieuwConsult,
  type Verbetering,
} from '@meldbaken/vergewis/model';
import { RegisterDaden, type Daad, type Gegeven, type NieuwGevolg } from './register-daden';
import type { Registerdossier } from './registerdossier.type';
import type { Registerstand } from './registerdossier.lezer';
import { naarModel } from './registers.lezer';

type Uit = Promise<Registerdossier | Weigering>;

const wat = (soort: string): { handeling: string; deel: 'REGISTER'; velden: string[] } => ({
  handeling: 'register-raadplegen',
  deel: 'REGISTER',
  velden: ['register', soort],
});

/** Looking in a register: only who has the mandate; a possible hit is followed up before anybody judges. */
@Injectable()
export class ConsultHandlers {
  constructor(private readonly daden: RegisterDaden) {}

  raadpleeg(inzage: Inzage, daad: Daad, c: NieuwConsult & { registerId: string }): Uit {
    return this.daden.doe(inzage, daad, wat('GERAADPLEEGD'), async (g) => {
      const register = registerVan(g.stand, c.registerId);
      if (!register) return onbekendRegister();
      const fouten = controleerConsult(c, { register, lid: inzage.lidmaatschapId, d: g.rij, vandaag: g.vandaag });
      const nodig = await this.daden.nodig(g.tx, inzage, daad.id, 'REGISTER_CONSULT', g.vandaag);
      const fout = alsGeweigerdMetVelden([...fouten, ...nietNodig(nodig), ...nogOpen(g.stand)]);
      if (fout) return fout;
      const inhoud = {
        registerId: register.id,
        registerNaam: register.naam,
        geinformeerdOp: c.geinformeerdOp,
        ...(c.kenmerk === null ? {} : { kenmerk: c.kenmerk }),
        tekst: c.grond.trim(),
      };
      const { op, uitkomst } = c;
      return { soort: 'GERAADPLEEGD', zaakId: uuidv7(), op, uitkomst, inhoud, feit: feitVan(uitkomst, op) };
    });
  }

  volgOp(inzage: Inzage, daad: Daad, o: NieuweOpvolging & { consultId: string }): Uit {
    return this.daden.doe(inzage, daad, wat(o.stap), (g) => {
      const consult = g.stand.consulten.find((c) => c.id === o.consultId) ?? null;
      const fouten = consult ? magMet(g, consult, inzage) : [];
      const fout = alsGeweigerdMetVelden([...fouten, ...controleerOpvolging(o, consult, g.vandaag)]);
      if (fout) return fout;
      const { op, uitkomst, tekst, stap } = o;
      const inhoud = { tekst: tekst.trim() };
      return { soort: stap, zaakId: o.consultId, op, uitkomst, inhoud, feit: feitVan(uitkomst, op, tekst) };
    });
  }

  /** A next version of a step; the fact that rested on it is replaced, and both stay readable. */
  verbeter(inzage: Inzage, daad: Daad, v: Verbetering): Uit {
    return this.daden.doe(inzage, daad, wat('VERBETERD'), async (g) => {
      const c = g.stand.consulten.find((x) => x.stapId === v.stapId || x.opvolging.some((o) => o.id === v.stapId));
      const register = c ? registerVan(g.stand, c.registerId) : null;
      const fout = alsGeweigerdMetVelden([
        ...(c ? magMet(g, c, inzage) : []),
        ...controleerVerbetering(v, g.stand.consulten, register, g.vandaag),
      ]);
      if (fout || !c) return fout ?? onbekendRegister();
      const opvolging = c.opvolging.find((o) => o.id === v.stapId);
      const basis = opvolging
        ? {}
        : {
            registerId: c.registerId,
            registerNaam: c.registerNaam,
            geinformeerdOp: c.geinformeerdOp,
            ...(c.kenmerk === null ? {} : { kenmerk: c.kenmerk }),
          };
      const { op, uitkomst } = v;
      const inhoud = { ...basis, tekst: v.tekst.trim(), reden: v.reden.trim() };
      const stap = { soort: opvolging?.stap ?? 'GERAADPLEEGD', zaakId: c.id, op, uitkomst, inhoud, vervangt: v.stapId };
      const oud = await feitBij(g.tx, inzage, daad.id, v.stapId);
      return { ...stap, feit: vervangend(feitVan(uitkomst, op, opvolging ? v.tekst : null), oud, op) };
    });
  }
}

const registerVan = (s: Registerstand, id: string): ReturnType<typeof naarModel> | null => {
  const gevonden = s.registers.find((r) => r.id === id);
  return gevonden ? naarModel(gevonden) : null;
};

/** The mandate of today, and the application not over. */
function magMet(g: Gegeven, c: Consult, inzage: Inzage): Weigering[] {
  const register = registerVan(g.stand, c.registerId);
  if (!register) return [onbekendRegister()];
  const over = g.rij.eindeOp !== null && g.rij.eindeOp < g.vandaag;
  return [
    ...controleerMandaat(register, inzage.lidmaatschapId),
    ...(over ? [weiger('REGISTER_GEEINDIGD', 'Deze sollicitatie of dit dienstverband is afgelopen.')] : []),
  ];
}

const onbekendRegister = (): Weigering =>
  weiger('REGISTER_ONBEKEND', 'Dit register is er niet.', {
    veld: 'registerId',
    watDan: 'Kies een register waaraan uw organisatie meedoet.',
  });

const nietNodig = (n: { nodig: boolean; waarom: string } | null): Weigering[] =>
  n?.nodig === false
    ? [
        weiger('VERGEWIS_NIET_NODIG', `Kijken is hier niet nodig. ${n.waarom}`, {
          watDan: 'Wat niet nodig is, vraagt u ook niet op.',
        }),
      ]
    : [];

const nogOpen = (s: Registerstand): Weigering[] =>
  s.consulten.some((c) => c.volgende !== null)
    ? [
        weiger('REGISTER_LOOPT', 'Na de vorige keer moet u nog iets doen.', {
          watDan: 'Maak eerst de stappen na de mogelijke registratie af.',
        }),
      ]
    : [];

function feitVan(uitkomst: string, op: string, toelichting: string | null = null): NieuwGevolg | null {
  const soort = feitVanUitkomst(uitkomst);
  return soort && { eis: 'REGISTER_CONSULT', soort, op, herkomst: 'REGISTER', toelichting };
}

/** An outcome that means nothing any more takes its fact back. */
function vervangend(nieuw: NieuwGevolg | null, oud: string | null, op: string): NieuwGevolg | null {
  if (oud === null) return nieuw;
  const weg = { eis: 'REGISTER_CONSULT', soort: 'INGETROKKEN', op, herkomst: 'REGISTER' } as const;
  return { ...(nieuw ?? weg), vervangt: oud };
}

/** The fact that was written with this step. */
async function feitBij(tx: Transactie, inzage: Inzage, id: string, stapId: string): Promise<string | null> {
  const rij = await tx.rij<{ id: string }>(
    `select f.id from vergewis.dossier_stap s join vergewis.eis_feit f
       on f.organisatie_id = s.organisatie_id and f.dienstverband_id = s.dienstverband_id and f.sleutel = s.sleutel and f.eis = 'REGISTER_CONSULT' and f.soort <> 'INGETROKKEN'
     where s.organisatie_id = $1 and s.dienstverband_id = $2 and s.id = $3`,
    [inzage.organisatieId, id, stapId],
  );
  return rij?.id ?? null;
}
