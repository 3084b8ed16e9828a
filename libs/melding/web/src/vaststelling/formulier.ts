import type { VaststellingSoort } from '@meldbaken/melding/contract';
import {
  controleerVaststelling,
  type EerdereVaststelling,
  type VaststellingContext,
  type VaststellingInput,
} from '@meldbaken/melding/model';
import type { VaststellingInvoer } from '@meldbaken/platform/graphql-client';
import type { Fout } from '@meldbaken/platform/ui';
import type { Dossier } from '../melding/dossier-context';

/** The form as it stands in the fields. */
export interface Vaststellen {
  readonly formulier: 'vaststelling';
  readonly soort: VaststellingSoort | null;
  readonly vastgesteldOp: string | null;
  readonly bekendGewordenOp: string | null;
  readonly meegedeeldOp: string | null;
  readonly toelichting: string;
  readonly redenEerder: string;
}

export const leegFormulier = (nu: string): Vaststellen => ({
  formulier: 'vaststelling',
  soort: null,
  vastgesteldOp: nu,
  bekendGewordenOp: null,
  meegedeeldOp: null,
  toelichting: '',
  redenEerder: '',
});

export const isVaststellen = (w: unknown): w is Vaststellen =>
  typeof w === 'object' && w !== null && 'formulier' in w && w.formulier === 'vaststelling';

const moment = (op: string | null): Date | null => (op === null ? null : new Date(op));

function alsInput(f: Vaststellen): VaststellingInput {
  return {
    soort: f.soort,
    vastgesteldOp: moment(f.vastgesteldOp),
    bekendGewordenOp: moment(f.bekendGewordenOp),
    meegedeeldOp: moment(f.meegedeeldOp),
    toelichting: f.toelichting,
    toelichtingEerder: f.redenEerder,
  };
}

/** What the model must know. The server does not tell which finding replaced which: it checks that itself. */
export function alsContext(dossier: Dossier): VaststellingContext | null {
  if (!dossier.inhoud) return null;
  const [laatste] = dossier.vaststellingen;
  const eerdere: EerdereVaststelling[] = laatste
    ? [
        {
          id: laatste.id,
          soort: laatste.soort,
          vastgesteldOp: new Date(laatste.vastgesteldOp),
          bekendGewordenOp: moment(laatste.bekendGewordenOp),
          meegedeeldOp: moment(laatste.meegedeeldOp),
          herzietId: null,
        },
      ]
    : [];
  return {
    gebeurdVan: dossier.inhoud.gebeurdVan,
    geconstateerdOp: new Date(dossier.inhoud.geconstateerdOp),
    eerdere,
  };
}

/** The server calls this field by its own name. */
const alsVeld = (veld: string | undefined): string | undefined => (veld === 'toelichtingEerder' ? 'redenEerder' : veld);

/** All that is wrong, in the words of the model; the outside always wants to know when and why. */
export function foutenVan(f: Vaststellen, context: VaststellingContext, nu: Date): Fout[] {
  const model = controleerVaststelling(alsInput(f), context, nu).map(({ veld, bericht, watDan }) => ({
    veld: alsVeld(veld),
    bericht: watDan ? `${bericht} ${watDan}` : bericht,
  }));
  const eigen: Fout[] = [
    ...(f.vastgesteldOp === null ? [{ veld: 'vastgesteldOp', bericht: 'Vul in wanneer u dit vaststelde.' }] : []),
    ...(f.toelichting.trim() === '' ? [{ veld: 'toelichting', bericht: 'Schrijf op waarom u dit vaststelt.' }] : []),
  ];
  return [...model, ...eigen.filter((e) => f.soort !== null && !model.some((m) => m.veld === e.veld))];
}

/** Does the chosen moment lie before the one recorded earlier? Then why must be told (G3). */
export const vraagtUitleg = (fouten: readonly Fout[], f: Vaststellen): boolean =>
  f.redenEerder !== '' || fouten.some(({ veld }) => veld === 'redenEerder');

export function alsInvoer(f: Vaststellen): VaststellingInvoer | null {
  if (f.soort === null || f.vastgesteldOp === null) return null;
  return {
    soort: f.soort,
    vastgesteldOp: f.vastgesteldOp,
    bekendGewordenOp: f.soort === 'GEWELD' ? f.bekendGewordenOp : undefined,
    meegedeeldOp: f.soort === 'ONTSLAG' ? f.meegedeeldOp : undefined,
    toelichting: f.toelichting,
    redenEerder: f.redenEerder.trim() === '' ? undefined : f.redenEerder,
  };
}

export interface TeStarten {
  readonly code: 'IGJ_MELDING' | 'IGJ_ONDERZOEK_OF';
  readonly vanaf: string;
}

/** Which term this finding would start, and from when. */
export function teStarten(f: Vaststellen, geconstateerdOp: string): TeStarten | null {
  switch (f.soort) {
    case 'CALAMITEIT':
    case 'GEWELD':
      return f.vastgesteldOp === null ? null : { code: 'IGJ_MELDING', vanaf: f.vastgesteldOp };
    case 'ONTSLAG':
      return f.meegedeeldOp === null ? null : { code: 'IGJ_MELDING', vanaf: f.meegedeeldOp };
    case 'ONDUIDELIJK':
      return { code: 'IGJ_ONDERZOEK_OF', vanaf: geconstateerdOp };
    case 'GEEN':
    case null:
      return null;
  }
}
