import { BUITEN_BEREIK, controleerIndienen, type BuitenBereik } from '@meldbaken/melding/model';
import type { Fout } from '@meldbaken/platform/ui';
import { alsInput, type Antwoorden } from './concept';

/** The pages of the guided start, in their order; also the codes in the address. */
export const VRAGEN = [
  'veilig',
  'wie-deed-het',
  'andere-weg',
  'feiten',
  'vormen',
  'signalen',
  'wanneer',
  'over-wie',
  'waar',
  'client',
  'mening',
  'nakijken',
] as const;

export type VraagCode = (typeof VRAGEN)[number];

/** Which fields (names of the model) stand on which page. */
const VELDEN: Readonly<Record<VraagCode, readonly string[]>> = {
  veilig: ['clientVeilig', 'watGedaan'],
  'wie-deed-het': ['wieDeedHet'],
  'andere-weg': [],
  feiten: ['feiten'],
  vormen: ['vormen'],
  signalen: ['signalen'],
  wanneer: ['gebeurdOp.van', 'gebeurdOp.tot', 'geconstateerdOp'],
  'over-wie': ['pleger', 'pleger.naam', 'clientNaam'],
  waar: ['eenheidId', 'waar'],
  client: ['clientWeetHet', 'clientAkkoord'],
  mening: ['mening'],
  nakijken: [],
};

/** The six questions of the quick report; where it was stands on the page about whom. */
const KORT: readonly VraagCode[] = ['veilig', 'wie-deed-het', 'feiten', 'wanneer', 'over-wie', 'client'];

/** Fields of a page, with these answers. */
function veldenOp(vraag: VraagCode, { kort }: Pick<Antwoorden, 'kort'>): readonly string[] {
  return kort && vraag === 'over-wie' ? [...VELDEN['over-wie'], ...VELDEN.waar] : VELDEN[vraag];
}

/** Number of a question of the quick report: there, how many come is sure. */
export function nummerVanKort(vraag: VraagCode): { nummer: number; van: number } | null {
  const plek = KORT.indexOf(vraag);
  return plek < 0 ? null : { nummer: plek + 1, van: KORT.length };
}

/** Parts instead of numbers: how many questions come, depends on the answers. */
export function deelVan(vraag: VraagCode): 1 | 2 | 3 {
  const plek = VRAGEN.indexOf(vraag);
  if (plek < VRAGEN.indexOf('wanneer')) return 1;
  return plek < VRAGEN.indexOf('client') ? 2 : 3;
}

/** The other road for what is no melding of ours; null when it is one, or may be. */
export function buitenBereik({ wieDeedHet }: Antwoorden): BuitenBereik | null {
  return BUITEN_BEREIK.find(({ code }) => code === wieDeedHet) ?? null;
}

/** Does this page come, with these answers? */
export function komt(vraag: VraagCode, antwoorden: Antwoorden): boolean {
  if (vraag === 'andere-weg') return buitenBereik(antwoorden) !== null;
  if (antwoorden.kort && vraag !== 'nakijken') return KORT.includes(vraag);
  if (vraag === 'signalen') return antwoorden.vormen.length > 0;
  return true;
}

const komende = (antwoorden: Antwoorden): VraagCode[] => VRAGEN.filter((vraag) => komt(vraag, antwoorden));

export function volgende(vraag: VraagCode, antwoorden: Antwoorden): VraagCode {
  const rij = komende(antwoorden);
  return rij[rij.indexOf(vraag) + 1] ?? 'nakijken';
}

export function vorige(vraag: VraagCode, antwoorden: Antwoorden): VraagCode | null {
  const rij = komende(antwoorden);
  return rij[rij.indexOf(vraag) - 1] ?? null;
}

/** On which page a field of a refusal stands. */
export function vraagMet(veld: string, antwoorden: Pick<Antwoorden, 'kort'> = { kort: false }): VraagCode | null {
  const gelijk = VELD_VAN_SERVER[veld] ?? veld;
  return VRAGEN.find((vraag) => veldenOp(vraag, antwoorden).includes(gelijk)) ?? null;
}

/** The server names two fields by their own input. */
const VELD_VAN_SERVER: Readonly<Record<string, string>> = { gebeurdVan: 'gebeurdOp.van', gebeurdTot: 'gebeurdOp.tot' };

/** What is wrong on one page, in the words of the model. */
export function foutenOp(vraag: VraagCode, antwoorden: Antwoorden, nu: Date): Fout[] {
  const eigen =
    vraag === 'wie-deed-het' && antwoorden.wieDeedHet === null
      ? [{ veld: 'wieDeedHet', bericht: 'Kies wie dit deed. Of kies: ik weet het niet.' }]
      : [];
  const model = controleerIndienen(alsInput(antwoorden), nu)
    .filter((w) => w.veld !== undefined && veldenOp(vraag, antwoorden).includes(w.veld))
    .map(({ veld, bericht, watDan }) => ({ veld, bericht: watDan ? `${bericht} ${watDan}` : bericht }));
  return [...eigen, ...model];
}

/** The first page on which something is wrong; null when the report may be sent. */
export function eersteMet(antwoorden: Antwoorden, nu: Date): VraagCode | null {
  return komende(antwoorden).find((vraag) => foutenOp(vraag, antwoorden, nu).length > 0) ?? null;
}
