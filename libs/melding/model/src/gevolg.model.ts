import type { VaststellingSoort } from '@meldbaken/melding/contract';
import { inMinuten } from './dag.model';
import { VASTSTELLING_LABEL } from './labels.model';
import type { EerdereVaststelling, Vaststelling } from './vaststelling.model';

export type MeldingTermijnCode = 'IGJ_MELDING' | 'IGJ_ONDERZOEK_OF';

interface VanTermijn {
  readonly code: MeldingTermijnCode;
  /** The finding that the term belongs to: a melding with two duties has two terms of the same code. */
  readonly soort: VaststellingSoort;
}

interface Begin {
  /** The count starts here. */
  readonly vanaf: Date;
  /** The safe count (veiligVoor) starts here. */
  readonly veiligVanaf: Date;
}

interface Lopend {
  /** The term is the open one that started under one of these findings. */
  readonly vaststellingIds: readonly string[];
}

/**
 * What a finding does to the terms. HERSTART: the duty stands but counts from another moment; a running term ends and
 * starts anew, a term already met is counted anew and met at the same moment (it may prove late).
 */
export type TermijnGevolg =
  | ({ readonly wat: 'START' } & VanTermijn & Begin)
  | ({ readonly wat: 'HERSTART'; readonly reden: string } & VanTermijn & Begin & Lopend)
  | ({ readonly wat: 'VERVAL'; readonly op: Date; readonly reden: string } & VanTermijn & Lopend)
  | ({ readonly wat: 'HAAL'; readonly op: Date } & VanTermijn & Lopend);

type Moment = 'vastgesteldOp' | 'bekendGewordenOp' | 'meegedeeldOp';
type Feiten = Pick<Vaststelling, 'soort' | Moment>;

/**
 * Which terms start and end with a finding (guards G3 and G4). In the order in which they must be carried out.
 * `eerdere` are the findings recorded before; `melding.geconstateerdOp` starts the examination, never data entry.
 */
export function gevolgVanVaststelling(
  nieuw: Vaststelling,
  melding: { readonly geconstateerdOp: Date; readonly eerdere: readonly EerdereVaststelling[] },
): readonly TermijnGevolg[] {
  const oud = melding.eerdere.find((v) => v.id === nieuw.herzietId) ?? null;
  const begin = termijnVan(nieuw, melding.geconstateerdOp);
  const was = oud && termijnVan(oud, melding.geconstateerdOp);
  if (!oud || !was) return begin ? [{ wat: 'START', ...begin }] : [];
  const lopend = { vaststellingIds: melding.eerdere.filter((v) => v.soort === oud.soort).map((v) => v.id) };
  if (begin && oud.soort === nieuw.soort) {
    if (zelfdeBegin(begin, was)) return [];
    return [{ wat: 'HERSTART', ...begin, ...lopend, reden: 'Eerder vastgesteld dan eerst vastgelegd' }];
  }
  return [einde(oud, was.code, nieuw, lopend), ...(begin ? [{ wat: 'START' as const, ...begin }] : [])];
}

/** A finding either way is what the examination was for (G4); any other old term no longer applies. */
function einde(oud: EerdereVaststelling, code: MeldingTermijnCode, nieuw: Vaststelling, lopend: Lopend): TermijnGevolg {
  const wie = { code, soort: oud.soort, ...lopend };
  if (code === 'IGJ_ONDERZOEK_OF') return { wat: 'HAAL', ...wie, op: nieuw.vastgesteldOp };
  const reden = `Nieuwe vaststelling: ${VASTSTELLING_LABEL[nieuw.soort].toLowerCase()}`;
  return { wat: 'VERVAL', ...wie, op: nieuw.vastgesteldOp, reden };
}

/** The term that a finding stands for; null when it starts none. */
function termijnVan(v: Feiten, geconstateerdOp: Date): (VanTermijn & Begin) | null {
  const igj = (vanaf: Date, veiligVanaf = vanaf): VanTermijn & Begin => ({
    code: 'IGJ_MELDING',
    soort: v.soort,
    vanaf,
    veiligVanaf,
  });
  switch (v.soort) {
    case 'CALAMITEIT':
      return igj(v.vastgesteldOp);
    case 'GEWELD':
      return igj(v.vastgesteldOp, v.bekendGewordenOp ?? v.vastgesteldOp);
    case 'ONTSLAG':
      return igj(v.meegedeeldOp ?? v.vastgesteldOp);
    case 'ONDUIDELIJK':
      return { code: 'IGJ_ONDERZOEK_OF', soort: v.soort, vanaf: geconstateerdOp, veiligVanaf: geconstateerdOp };
    case 'GEEN':
      return null;
  }
}

function zelfdeBegin(a: Begin, b: Begin): boolean {
  return inMinuten(a.vanaf) === inMinuten(b.vanaf) && inMinuten(a.veiligVanaf) === inMinuten(b.veiligVanaf);
}
