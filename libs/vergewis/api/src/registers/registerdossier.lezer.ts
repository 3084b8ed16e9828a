import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { VERGEWISVRAAG_POORT, type VergewisvraagPoort } from '@meldbaken/igj/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering } from '@meldbaken/platform/waarden';
import type {
  IgjNavraag as Navraag,
  NavraagAntwoord,
  NavraagUitkomst,
  RegisterConsult as Consult,
  Registratie as Voorbereiding,
  StapDeel,
} from '@meldbaken/vergewis/contract';
import { igjNavragen, registerConsulten, registraties } from '@meldbaken/vergewis/model';
import { Stappen, type GelezenStap } from '../stappen/stappen';
import type { Waarschuwingsregister } from './register.type';
import { Registerdossier } from './registerdossier.type';
import { naarRegisterdossier } from './registerdossier.weergave';
import { RegistersLezer } from './registers.lezer';

const INHOUD = z.object({
  registerId: z.string().optional(),
  registerNaam: z.string().optional(),
  geinformeerdOp: z.string().optional(),
  kenmerk: z.string().optional(),
  tekst: z.string().optional(),
  reden: z.string().optional(),
  maanden: z.number().optional(),
  rapportOp: z.string().optional(),
  gehoordOp: z.string().optional(),
});
type Inhoud = { [K in keyof z.infer<typeof INHOUD>]?: Exclude<z.infer<typeof INHOUD>[K], undefined> };

const UITKOMST_VAN: Readonly<Record<string, NavraagUitkomst>> = {
  AKKOORD: 'GEEN_AANTEKENING',
  IN_BEOORDELING: 'AANTEKENING',
  NIET_GECONTROLEERD: 'NIET_BEANTWOORD',
};

/** Everything of these parts in one file. */
export interface Registerstand {
  versie: number;
  registers: readonly Waarschuwingsregister[];
  consulten: readonly Consult[];
  navragen: readonly Navraag[];
  registraties: readonly Voorbereiding[];
  igjHier: boolean;
}

/** Looks in registers, questions to the inspectie and registrations of one employment. Reading them is written in the log. */
@Injectable()
export class RegisterdossierLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly stappen: Stappen,
    private readonly registers: RegistersLezer,
    private readonly klok: Klok,
    @Inject(VERGEWISVRAAG_POORT) private readonly igj: VergewisvraagPoort,
  ) {}

  async een(inzage: Inzage, id: string): Promise<Registerdossier | null> {
    const velden = ['registers', 'igj-navraag', 'registraties'];
    const spoor = { handeling: 'lezen', onderwerp: 'Dienstverband', onderwerpId: id, velden };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', 2);
      const sql = `select 1 from vergewis.dienstverband d where d.id = $1 and ${p.sql}`;
      if (!(await tx.rij(sql, [id, ...p.waarden]))) return nietGevonden();
      return this.toon(inzage, id, await this.stand(tx, inzage, id));
    });
    return isWeigering(uit) ? null : uit;
  }

  /** What the caller may do with it beside it. */
  toon(inzage: Inzage, id: string, s: Registerstand): Registerdossier {
    const vandaag = dagVan(this.klok.nu());
    const kan = (handeling: string): boolean => this.regels.kanOoit(inzage, handeling, 'Dienstverband');
    const magKijkenIn = kan('register-raadplegen')
      ? s.registers
          .filter((r) => r.van <= vandaag && (r.tot === null || vandaag < r.tot))
          .filter((r) => r.gemandateerden.some((l) => l.id === inzage.lidmaatschapId))
          .map((r) => r.id)
      : [];
    return naarRegisterdossier(id, s, { magKijkenIn, magBeslissen: kan('registratie-bekrachtigen') });
  }

  async stand(tx: Transactie, inzage: Inzage, id: string): Promise<Registerstand> {
    const consulten = await this.deel(tx, inzage, id, 'REGISTER');
    const navragen = await this.deel(tx, inzage, id, 'IGJ');
    const voorbereid = await this.deel(tx, inzage, id, 'REGISTRATIE');
    return {
      versie: consulten.length + navragen.length + voorbereid.length,
      registers: await this.registers.alle(tx, inzage),
      consulten: registerConsulten(consulten),
      navragen: igjNavragen(navragen, await antwoorden(tx, inzage, id)),
      registraties: registraties(voorbereid),
      igjHier: await this.igj.isHier(tx, inzage),
    };
  }

  private async deel(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    deel: StapDeel,
  ): Promise<(Omit<GelezenStap, 'inhoud'> & { inhoud: Inhoud })[]> {
    const stappen = await this.stappen.lees(tx, inzage, id, deel);
    return stappen.map((s) => ({ ...s, inhoud: schoon(INHOUD.parse(s.inhoud)) }));
  }
}

/** JSON holds no field without a value: an absent field is no field. */
const schoon = (i: z.infer<typeof INHOUD>): Inhoud => Object.fromEntries(Object.entries(i));

/** Answers that came by themselves: facts whose key is the question. */
async function antwoorden(tx: Transactie, inzage: Inzage, id: string): Promise<NavraagAntwoord[]> {
  const rijen = await tx.rijen<{ vraagId: string; op: string; soort: string; rapportOp: string | null }>(
    `select f.sleutel as "vraagId", f.op::text as op, f.soort, f.afgegeven_op::text as "rapportOp" from vergewis.eis_feit f
     where f.organisatie_id = $1 and f.dienstverband_id = $2 and f.eis = 'IGJ_NAVRAAG' and f.herkomst = 'IGJ' order by f.volgnummer`,
    [inzage.organisatieId, id],
  );
  return rijen.flatMap(({ soort, ...r }) => {
    const uitkomst = UITKOMST_VAN[soort];
    return uitkomst ? [{ ...r, uitkomst }] : [];
  });
}
