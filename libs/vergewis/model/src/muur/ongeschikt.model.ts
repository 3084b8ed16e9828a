import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type {
  Dag,
  DienstverbandSoort,
  Ongeschiktheid,
  OngeschiktMaat,
  OngeschiktOptie,
  Voorwaarde,
  VoorwaardeSoort,
} from '@meldbaken/vergewis/contract';
import { dagTekst, plusMaanden } from '../dag.model';
import { ONGESCHIKT_OPTIE_LABEL } from './labels.model';

const KORTSTE = 20;
const LANGSTE = 10_000;
/** As a condition: half a year, then somebody looks again. */
const MAANDEN = 6;

const VOOR_SOLLICITANT: readonly OngeschiktOptie[] = ['GEEN_OVEREENKOMST', 'FUNCTIE_ZONDER_RISICO'];
const VOOR_MEDEWERKER: readonly OngeschiktOptie[] = ['BEGELEIDING', 'SCHOLING', 'OVERPLAATSING', 'ONTSLAG'];

/** The options of the Leidraad for this person. */
export const ongeschiktOpties = (soort: DienstverbandSoort): readonly OngeschiktOptie[] =>
  soort === 'SOLLICITANT' ? VOOR_SOLLICITANT : VOOR_MEDEWERKER;

/** Options under which somebody may work on for a while. */
const VOORWAARDE: Partial<Record<OngeschiktOptie, VoorwaardeSoort>> = {
  BEGELEIDING: 'BEGELEIDING',
  SCHOLING: 'SCHOLING',
  OVERPLAATSING: 'ANDERE_FUNCTIE',
  FUNCTIE_ZONDER_RISICO: 'ANDERE_FUNCTIE',
};

/** Does this option need a last day? */
export const heeftEinde = (optie: OngeschiktOptie): boolean => VOORWAARDE[optie] !== undefined;

/** Dismissal is for the bestuurder. */
export const isVoorBestuurder = (optie: OngeschiktOptie): boolean => optie === 'ONTSLAG';

export interface NieuweOngeschiktheid {
  optie: OngeschiktOptie;
  maat: OngeschiktMaat;
  op: Dag;
  /** When the person was heard about it. */
  gehoordOp: Dag | null;
  tot: Dag | null;
  gronden: string;
}

/** Everything that is wrong with a decision, by field. */
export function controleerOngeschiktheid(
  o: NieuweOngeschiktheid,
  d: { soort: DienstverbandSoort; eindeOp: Dag | null },
  vandaag: Dag,
): Weigering[] {
  if (d.eindeOp !== null && d.eindeOp < vandaag)
    return [weiger('ONGESCHIKT_GEEINDIGD', `Dit eindigde al op ${dagTekst(d.eindeOp)}.`, {})];
  if (!ongeschiktOpties(d.soort).includes(o.optie))
    return [
      weiger('ONGESCHIKT_OPTIE', `'${ONGESCHIKT_OPTIE_LABEL[o.optie]}' past hier niet.`, {
        veld: 'optie',
        watDan: `Kies: ${ongeschiktOpties(d.soort)
          .map((x) => ONGESCHIKT_OPTIE_LABEL[x])
          .join(', ')}.`,
      }),
    ];
  return [
    ...verleden(o.op, 'op', vandaag),
    ...gehoord(o, vandaag),
    ...einde(o, vandaag),
    ...gronden(o.gronden, 'gronden'),
  ];
}

/** A decision ends with a reason: it is never taken away. */
export const controleerAfsluiten = (reden: string): Weigering[] => gronden(reden, 'reden');

function verleden(dag: Dag, veld: string, vandaag: Dag): Weigering[] {
  if (!isDag(dag)) return [weiger('VERGEWIS_DAG', 'Deze dag bestaat niet.', { veld, watDan: 'Kies een dag.' })];
  if (dag <= vandaag) return [];
  return [
    weiger('VERGEWIS_TOEKOMST', `${dagTekst(dag)} is nog niet geweest.`, {
      veld,
      watDan: `Kies vandaag (${dagTekst(vandaag)}) of eerder.`,
    }),
  ];
}

/** Heard before it is established, and before somebody is dismissed. */
function gehoord(o: NieuweOngeschiktheid, vandaag: Dag): Weigering[] {
  if (o.gehoordOp === null)
    return o.maat === 'VASTGESTELD' || o.optie === 'ONTSLAG'
      ? [
          weiger('ONGESCHIKT_NIET_GEHOORD', 'Praat eerst met de persoon zelf.', {
            veld: 'gehoordOp',
            watDan: 'Hoor wat de persoon ervan vindt, en leg die dag hier vast.',
          }),
        ]
      : [];
  const fout = verleden(o.gehoordOp, 'gehoordOp', vandaag);
  if (fout.length > 0 || !isDag(o.op) || o.gehoordOp <= o.op) return fout;
  return [
    weiger('ONGESCHIKT_TE_LAAT_GEHOORD', 'Het gesprek was na het besluit.', {
      veld: 'gehoordOp',
      watDan: `Kies ${dagTekst(o.op)} of eerder.`,
    }),
  ];
}

function einde(o: NieuweOngeschiktheid, vandaag: Dag): Weigering[] {
  if (!heeftEinde(o.optie))
    return o.tot === null
      ? []
      : [
          weiger('ONGESCHIKT_GEEN_EINDE', 'Dit besluit heeft geen einddatum.', {
            veld: 'tot',
            watDan: 'Laat de dag leeg.',
          }),
        ];
  if (o.tot === null || !isDag(o.tot))
    return [
      weiger('ONGESCHIKT_EINDE', 'Tot wanneer geldt deze afspraak?', {
        veld: 'tot',
        watDan: 'Kies de dag waarop u opnieuw kijkt.',
      }),
    ];
  const uiterst = plusMaanden(vandaag, MAANDEN);
  if (o.tot >= vandaag && o.tot <= uiterst) return [];
  return [
    weiger('ONGESCHIKT_EINDE', 'Deze dag kan niet.', {
      veld: 'tot',
      watDan: `Kies ${dagTekst(vandaag)} tot en met ${dagTekst(uiterst)}.`,
    }),
  ];
}

function gronden(tekst: string, veld: string): Weigering[] {
  const lengte = tekst.trim().length;
  if (lengte >= KORTSTE && lengte <= LANGSTE) return [];
  return [
    weiger('ONGESCHIKT_GRONDEN', 'Schrijf op waarop dit rust.', {
      veld,
      watDan: `Noem de feiten, in ${KORTSTE} tot 10.000 tekens. De persoon mag dit lezen.`,
    }),
  ];
}

const geldt = (b: Ongeschiktheid, op: Dag, bekendOp: Dag): boolean =>
  b.vastgelegdOp <= bekendOp && b.op <= op && (b.afgeslotenOp === null || b.afgeslotenOp > op);

/** The decisions of this day that let somebody work under a condition. */
export function besluitenAlsVoorwaarden(besluiten: readonly Ongeschiktheid[], op: Dag, bekendOp: Dag): Voorwaarde[] {
  return besluiten.flatMap((b) => {
    const soort = VOORWAARDE[b.optie];
    if (soort === undefined || b.tot === null || b.tot < op || !geldt(b, op, bekendOp)) return [];
    return [
      {
        id: b.id,
        soort,
        eisen: [],
        van: b.op,
        tot: b.tot,
        vastgelegdOp: b.vastgelegdOp,
        ingetrokkenOp: b.afgeslotenOp,
      },
    ];
  });
}

/**
 * Why a decision keeps somebody from working on this day; null when none does. What was agreed for a while does not
 * end in silence: after its last day somebody looks again first.
 */
export function ongeschiktReden(besluiten: readonly Ongeschiktheid[], op: Dag, bekendOp: Dag): string | null {
  for (const b of besluiten) {
    if (!geldt(b, op, bekendOp)) continue;
    const wat = ONGESCHIKT_OPTIE_LABEL[b.optie].toLowerCase();
    if (!heeftEinde(b.optie)) return `Ongeschikt bevonden op ${dagTekst(b.op)}: ${wat}.`;
    if (b.tot !== null && b.tot < op)
      return `De afspraak na het besluit van ${dagTekst(b.op)} (${wat}) liep tot en met ${dagTekst(b.tot)}. Kijk opnieuw.`;
  }
  return null;
}
