import { Injectable } from '@nestjs/common';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type {
  ZorgsignaalAard,
  ZorgsignaalKracht,
  ZorgsignaalStap,
  ZorgsignaalStelsel,
  ZorgsignaalWeegbesluit,
} from '@meldbaken/zorgfraude/contract';
import {
  STAP_HANDELING,
  ZORGSIGNAAL_AARD_LABEL,
  ZORGSIGNAAL_CONCLUSIE_LABEL,
  ZORGSIGNAAL_FRAUDESOORT_LABEL,
  ZORGSIGNAAL_KRACHT_LABEL,
  ZORGSIGNAAL_ONTVANGER_LABEL,
  ZORGSIGNAAL_WEEGBESLUIT_LABEL,
  controleerDoorgifte,
  controleerSluiting,
  redenFouten,
  signaalOvergang,
  type Doorgifte,
  type Sluiting,
} from '@meldbaken/zorgfraude/model';
import { SignaalDaad, fouten, zet, type InDaad } from './signaal-daad';
import { SignaalSchrijver } from './signaal.schrijver';
import type { Zorgsignaal } from './signaal.type';
import type { Woord } from './signaal-zegel';

type Uit = Promise<Zorgsignaal | Weigering>;
export interface OpSignaal {
  readonly id: string;
  readonly versie: number;
}
export interface Weging {
  readonly aard: ZorgsignaalAard;
  readonly stelsel: ZorgsignaalStelsel;
  readonly kracht: ZorgsignaalKracht;
  readonly weegbesluit: ZorgsignaalWeegbesluit;
  readonly reden: string;
}

const woord = (code: string, tekst: string | null): Woord[] => (tekst?.trim() ? [{ code, tekst: tekst.trim() }] : []);

/** What moves a signal on: weighing, the next step, handing over by hand, closing and opening again. */
@Injectable()
export class VerloopHandlers {
  constructor(
    private readonly daad: SignaalDaad,
    private readonly schrijver: SignaalSchrijver,
  ) {}

  weeg(inzage: Inzage, op: OpSignaal, w: Weging): Uit {
    return this.daad.voer(inzage, { ...op, handeling: 'wegen' }, async (d) => {
      const naar = signaalOvergang(d.rij.status, 'WEEG');
      if (isWeigering(naar)) return naar;
      const fout = fouten(redenFouten(w.reden));
      if (fout) return fout;
      const { aard, stelsel, kracht, weegbesluit } = w;
      await zet(d, { aard, stelsel, kracht, weegbesluit, status: naar });
      await this.schrijver.routeer(d.tx, inzage, d.rij.id, w, d.nu);
      const woorden = [
        ...woord('kracht', ZORGSIGNAAL_KRACHT_LABEL[kracht]),
        ...woord('besluit', ZORGSIGNAAL_WEEGBESLUIT_LABEL[weegbesluit]),
        ...(aard === d.rij.aard ? [] : woord('aard', ZORGSIGNAAL_AARD_LABEL[aard])),
        ...woord('reden', w.reden),
      ];
      await this.noteer(d, { daad: 'GEWOGEN', naar, woorden });
      return null;
    });
  }

  stap(inzage: Inzage, op: OpSignaal, stap: ZorgsignaalStap, reden: string): Uit {
    return this.daad.voer(inzage, { ...op, handeling: 'onderzoeken' }, async (d) => {
      const naar = signaalOvergang(d.rij.status, STAP_HANDELING[stap]);
      if (isWeigering(naar)) return naar;
      const fout = fouten(redenFouten(reden)) ?? nietAfgewezen(d);
      if (fout) return fout;
      await zet(d, { status: naar });
      await this.noteer(d, { daad: 'STAP', naar, woorden: woord('reden', reden) });
      return null;
    });
  }

  geefDoor(inzage: Inzage, op: OpSignaal, g: Doorgifte): Uit {
    return this.daad.voer(inzage, { ...op, handeling: 'doorgeven', velden: ['met de hand'] }, async (d) => {
      const fout = fouten(controleerDoorgifte(g, d.rij, d.nu));
      if (fout) return fout;
      await zet(d, {});
      const woorden = [
        ...woord('aan', ZORGSIGNAAL_ONTVANGER_LABEL[g.aan]),
        ...woord('dag', g.op),
        ...woord('hoe', g.hoe),
        ...woord('reden', g.reden),
      ];
      await this.noteer(d, { daad: 'DOORGEGEVEN', naar: d.rij.status, woorden });
      return null;
    });
  }

  sluit(inzage: Inzage, op: OpSignaal, s: Sluiting): Uit {
    return this.daad.voer(inzage, { ...op, handeling: 'sluiten' }, async (d) => {
      const naar = signaalOvergang(d.rij.status, 'SLUIT');
      if (isWeigering(naar)) return naar;
      const doorgegeven = await isDoorgegeven(d);
      const fout = fouten(controleerSluiting(s, { status: d.rij.status, doorgegeven }));
      if (fout) return fout;
      await zet(d, { status: naar, conclusie: s.conclusie });
      const fraudesoort = s.conclusie === 'FRAUDE' ? s.fraudesoort : null;
      const woorden = [
        ...woord('conclusie', ZORGSIGNAAL_CONCLUSIE_LABEL[s.conclusie]),
        ...(fraudesoort ? woord('fraudesoort', ZORGSIGNAAL_FRAUDESOORT_LABEL[fraudesoort]) : []),
        ...(fraudesoort ? [...woord('gewin', s.gewin), ...woord('regel', s.regel), ...woord('opzet', s.opzet)] : []),
        ...woord('reden', s.toelichting),
      ];
      await this.noteer(d, { daad: 'AFGESLOTEN', naar, woorden });
      return null;
    });
  }

  heropen(inzage: Inzage, op: OpSignaal, reden: string): Uit {
    return this.daad.voer(inzage, { ...op, handeling: 'heropenen' }, async (d) => {
      const naar = signaalOvergang(d.rij.status, 'HEROPEN');
      if (isWeigering(naar)) return naar;
      const fout = fouten(redenFouten(reden));
      if (fout) return fout;
      await zet(d, { status: naar, conclusie: null });
      await this.noteer(d, { daad: 'HEROPEND', naar, woorden: woord('reden', reden) });
      return null;
    });
  }

  private noteer(
    d: InDaad,
    wat: {
      daad: 'GEWOGEN' | 'STAP' | 'DOORGEGEVEN' | 'AFGESLOTEN' | 'HEROPEND';
      naar: InDaad['rij']['status'];
      woorden: Woord[];
    },
  ): Promise<void> {
    return this.schrijver.daad(d.tx, d.inzage, d.rij.id, { ...wat, van: d.rij.status }, d.nu);
  }
}

/** An inquiry follows a decision to do one. */
const nietAfgewezen = (d: InDaad): Weigering | null =>
  d.rij.status !== 'GEWOGEN' || d.rij.weegbesluit === 'VOORONDERZOEK'
    ? null
    : weiger('ZORGSIGNAAL_ANDERS_BESLOTEN', 'Bij het wegen is besloten om geen vooronderzoek te doen.', {
        watDan: 'Weeg het signaal opnieuw.',
      });

async function isDoorgegeven(d: InDaad): Promise<boolean> {
  const rij = await d.tx.rij(
    `select 1 as ja from zorgfraude.signaal_daad a where a.organisatie_id = $1 and a.signaal_id = $2 and a.daad = 'DOORGEGEVEN' limit 1`,
    [d.inzage.organisatieId, d.rij.id],
  );
  return rij !== null;
}
