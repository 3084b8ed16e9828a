import type { VaststellingSoort } from '@meldbaken/melding/contract';
import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import { VASTSTELLING_LABEL } from './labels.model';
import {
  type EerdereVaststelling,
  type VaststellingInput,
  isMeldplichtig,
  isOntslag,
  staandeVaststellingen,
} from './vaststelling.model';

/**
 * Which standing finding a new one replaces: the one named, else the one it follows on by itself (the same soort again,
 * an answer after 'unclear' or 'none'). Null: it stands beside the others, as one melding can lead to two categories.
 */
export function teHerzien(
  soort: VaststellingSoort,
  herzietId: VaststellingInput['herzietId'],
  eerdere: readonly EerdereVaststelling[],
): EerdereVaststelling | Weigering | null {
  const staand = staandeVaststellingen(eerdere);
  const oud = herzietId ? genoemd(herzietId, staand) : vanzelf(soort, staand);
  if (oud === null || isWeigering(oud)) return oud;
  return past(soort, oud, staand) ?? oud;
}

function genoemd(id: string, staand: readonly EerdereVaststelling[]): EerdereVaststelling | Weigering {
  return (
    staand.find((v) => v.id === id) ??
    weiger('MELDING_VASTSTELLING_AL_HERZIEN', 'Deze vaststelling geldt niet meer.', {
      veld: 'herzietId',
      watDan: 'Laad de pagina opnieuw. Kies dan de vaststelling die nu geldt.',
    })
  );
}

function vanzelf(
  soort: VaststellingSoort,
  staand: readonly EerdereVaststelling[],
): EerdereVaststelling | Weigering | null {
  if (isOntslag(soort)) return staand.find((v) => v.soort === soort) ?? null;
  const overGebeurtenis = staand.filter((v) => !isOntslag(v.soort));
  const plichten = overGebeurtenis.filter((v) => isMeldplichtig(v.soort));
  const open = overGebeurtenis.find((v) => !isMeldplichtig(v.soort)) ?? null;
  if (soort === 'GEEN') return plichten.length > 1 ? kies() : (plichten[0] ?? open);
  return (
    overGebeurtenis.find((v) => v.soort === soort) ?? open ?? (soort === 'ONDUIDELIJK' ? (plichten[0] ?? null) : null)
  );
}

function kies(): Weigering {
  return weiger('MELDING_KIES_VASTSTELLING', 'Er gelden nu 2 vaststellingen.', {
    veld: 'herzietId',
    watDan: 'Kies welke van de 2 u verandert.',
  });
}

function past(
  soort: VaststellingSoort,
  oud: EerdereVaststelling,
  staand: readonly EerdereVaststelling[],
): Weigering | null {
  if (soort === 'ONDUIDELIJK' && isMeldplichtig(oud.soort)) {
    return weiger('MELDING_VASTSTELLING_NIET_TERUG', `U stelde al vast: ${naam(oud.soort)}. De termijn loopt.`, {
      veld: 'soort',
      watDan: 'Meld bij de IGJ. Of kies dat u niet hoeft te melden, en schrijf op waarom.',
    });
  }
  if (soort !== 'GEEN' && isOntslag(soort) !== isOntslag(oud.soort)) {
    return weiger('MELDING_ONTSLAG_APART', 'Een ontslag meldt u apart van wat er gebeurde.', {
      veld: 'herzietId',
      watDan: 'Leg een nieuwe vaststelling vast. De eerdere blijft staan.',
    });
  }
  const dubbel = soort !== 'GEEN' && staand.some((v) => v.soort === soort && v.id !== oud.id);
  if (!dubbel) return null;
  return weiger('MELDING_VASTSTELLING_DUBBEL', `Deze vaststelling is er al: ${naam(soort)}.`, {
    veld: 'soort',
    watDan: isMeldplichtig(soort)
      ? `Geldt ${naam(oud.soort)} niet meer? Kies dan dat u dat niet hoeft te melden.`
      : 'U zoekt dit al uit. Leg de uitkomst daarvan vast.',
  });
}

const naam = (soort: VaststellingSoort): string => VASTSTELLING_LABEL[soort].toLowerCase();
