import type { ZorgsignaalInvoer } from '@meldbaken/platform/graphql-client';
import type { Fout } from '@meldbaken/platform/ui';
import {
  ZORGSIGNAAL_TEKSTEN,
  type ZorgsignaalAard,
  type ZorgsignaalBron,
  type ZorgsignaalOnderwerpSoort,
  type ZorgsignaalStelsel,
  type ZorgsignaalTekstSoort,
} from '@meldbaken/zorgfraude/contract';
import { kvkFouten, onderwerpFouten } from '@meldbaken/zorgfraude/model';

export interface OnderwerpStaat {
  readonly sleutel: string;
  readonly soort: ZorgsignaalOnderwerpSoort;
  readonly naam: string;
  readonly kvk: string;
}

export interface NieuwStaat {
  readonly onderwerpen: readonly OnderwerpStaat[];
  readonly aard: ZorgsignaalAard | null;
  readonly stelsel: ZorgsignaalStelsel | null;
  readonly bron: ZorgsignaalBron | null;
  readonly ontvangenOp: string | null;
  readonly teksten: Readonly<Record<ZorgsignaalTekstSoort, string>>;
  readonly anoniem: boolean;
  readonly melderNaam: string;
  readonly melderContact: string;
}

export const leegOnderwerp = (soort: ZorgsignaalOnderwerpSoort): OnderwerpStaat => ({
  sleutel: crypto.randomUUID(),
  soort,
  naam: '',
  kvk: '',
});

export const beginStaat = (vandaag: string): NieuwStaat => ({
  onderwerpen: [leegOnderwerp('AANBIEDER')],
  aard: null,
  stelsel: null,
  bron: null,
  ontvangenOp: vandaag,
  teksten: { FEITEN: '', OMSTANDIGHEDEN: '', WAARNEMINGEN: '', INTERPRETATIES: '', BRONNEN: '' },
  anoniem: false,
  melderNaam: '',
  melderContact: '',
});

/** The subjects as the server takes them; a number only of a provider. */
export const alsOnderwerpen = (lijst: readonly OnderwerpStaat[]): ZorgsignaalInvoer['onderwerpen'] =>
  lijst.map(({ soort, naam, kvk }) => ({
    soort,
    naam: naam.trim(),
    kvk: soort === 'AANBIEDER' && kvk.trim() !== '' ? kvk.trim() : null,
  }));

/** The subjects with which one may look for earlier signals: filled in, and a number that can be one. */
export const zoekbaar = (lijst: readonly OnderwerpStaat[]): ZorgsignaalInvoer['onderwerpen'] =>
  alsOnderwerpen(lijst).filter((o) => o.naam !== '' && kvkFouten('kvk', o.kvk ?? null).length === 0);

/** The whole form as input, or nothing while a choice misses. */
export function alsInvoer(s: NieuwStaat): ZorgsignaalInvoer | null {
  const { aard, stelsel, bron, ontvangenOp } = s;
  if (aard === null || stelsel === null || bron === null || ontvangenOp === null) return null;
  return {
    aard,
    stelsel,
    bron,
    ontvangenOp,
    anoniem: s.anoniem,
    melderNaam: s.anoniem ? null : s.melderNaam,
    melderContact: s.anoniem ? null : s.melderContact,
    onderwerpen: alsOnderwerpen(s.onderwerpen),
    teksten: ZORGSIGNAAL_TEKSTEN.filter((t) => s.teksten[t].trim() !== '').map((soort) => ({
      soort,
      tekst: s.teksten[soort],
    })),
  };
}

/** What misses or is wrong, in the order of the page; the rest the server says. */
export function nieuwFouten(
  s: NieuwStaat,
  zin: Readonly<Record<'aard' | 'stelsel' | 'bron' | 'ontvangenOp' | 'teksten', string>>,
): Fout[] {
  const onderwerpen = alsOnderwerpen(s.onderwerpen).map((o) => ({ ...o, kvk: o.kvk ?? null }));
  const verteld = ZORGSIGNAAL_TEKSTEN.some((t) => t !== 'BRONNEN' && s.teksten[t].trim() !== '');
  return [
    ...onderwerpFouten(onderwerpen).map((w) => ({ veld: w.veld ?? 'onderwerpen', bericht: w.bericht })),
    ...(s.aard === null ? [{ veld: 'aard', bericht: zin.aard }] : []),
    ...(s.stelsel === null ? [{ veld: 'stelsel', bericht: zin.stelsel }] : []),
    ...(verteld ? [] : [{ veld: 'teksten.FEITEN', bericht: zin.teksten }]),
    ...(s.bron === null ? [{ veld: 'bron', bericht: zin.bron }] : []),
    ...(s.ontvangenOp === null ? [{ veld: 'ontvangenOp', bericht: zin.ontvangenOp }] : []),
  ];
}
