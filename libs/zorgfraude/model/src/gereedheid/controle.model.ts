import { isDag, weiger, type Dag, type Weigering } from '@meldbaken/platform/waarden';
import type { NieuwGereedBewijs, NieuweGereedVersie } from '@meldbaken/zorgfraude/contract';
import type { GereedPuntDefinitie } from './punt.model';

const TEKST_MAX = 2000;
const KORT_MAX = 300;

interface Kader {
  readonly punt: GereedPuntDefinitie;
  readonly vandaag: Dag;
  /** How much evidence there is that was not taken back. */
  readonly bewijzen: number;
}

const leeg = (t: string | null): boolean => t === null || t.trim() === '';
const kort = (t: string | null): string | null => (leeg(t) ? null : (t?.trim() ?? null));

/** What does not belong to the chosen state falls away, and spaces round words. */
export function schoonGereed(v: NieuweGereedVersie): NieuweGereedVersie {
  const nvt = v.stand === 'NIET_VAN_TOEPASSING';
  return {
    ...v,
    nvtReden: nvt ? v.nvtReden : null,
    nvtDoor: nvt ? kort(v.nvtDoor) : null,
    gereedOp: v.stand === 'GEREED' ? v.gereedOp : null,
    onderdelen: [...new Set(v.onderdelen)].toSorted((a, b) => a - b),
    notitie: kort(v.notitie),
    bewijs: v.bewijs && { tekst: v.bewijs.tekst.trim(), verwijzing: kort(v.bewijs.verwijzing) },
  };
}

/** Everything that is wrong with a next version of a point. */
export function controleerGereed(v: NieuweGereedVersie, k: Kader): Weigering[] {
  return [...controleerNvt(v), ...controleerEigenaar(v), ...controleerDagen(v, k), ...controleerRest(v, k)];
}

function controleerNvt(v: NieuweGereedVersie): Weigering[] {
  if (v.stand !== 'NIET_VAN_TOEPASSING') return [];
  if (v.nvtReden === null)
    return [weiger('GEREEDHEID_REDEN', 'Kies waarom dit punt niet van toepassing is.', { veld: 'nvtReden' })];
  if (v.nvtReden === 'KOMT_NIET_VOOR')
    return leeg(v.notitie)
      ? [weiger('GEREEDHEID_TOELICHTING', 'Schrijf op waarom dit bij u niet speelt.', { veld: 'notitie' })]
      : [];
  return leeg(v.nvtDoor)
    ? [weiger('GEREEDHEID_DOOR', 'Schrijf op wie dit regelt.', { veld: 'nvtDoor' })]
    : teLang('nvtDoor', v.nvtDoor, KORT_MAX);
}

const controleerEigenaar = (v: NieuweGereedVersie): Weigering[] =>
  v.eigenaarId !== null && v.eigenaarRol !== null
    ? [weiger('GEREEDHEID_EIGENAAR', 'Kies een collega of een rol, niet allebei.', { veld: 'eigenaarId' })]
    : [];

function controleerDagen(v: NieuweGereedVersie, { vandaag }: Kader): Weigering[] {
  const fouten: Weigering[] = [];
  if (v.gereedVoor !== null && !isDag(v.gereedVoor)) fouten.push(geenDag('gereedVoor'));
  if (v.stand !== 'GEREED') return fouten;
  if (v.gereedOp === null)
    return [...fouten, weiger('GEREEDHEID_DAG', 'Vul in op welke dag dit klaar was.', { veld: 'gereedOp' })];
  if (!isDag(v.gereedOp)) return [...fouten, geenDag('gereedOp')];
  if (v.gereedOp > vandaag)
    fouten.push(weiger('GEREEDHEID_DAG', 'Deze dag is nog niet geweest.', { veld: 'gereedOp' }));
  return fouten;
}

const geenDag = (veld: string): Weigering =>
  weiger('GEREEDHEID_DAG', 'Vul een dag in die bestaat, bijvoorbeeld 21-11-2026.', { veld });

function controleerRest(v: NieuweGereedVersie, { punt, bewijzen }: Kader): Weigering[] {
  const fouten = [...teLang('notitie', v.notitie, TEKST_MAX), ...controleerBewijs(v.bewijs)];
  if (v.onderdelen.some((n) => !Number.isInteger(n) || n < 0 || n >= punt.onderdelen.length))
    fouten.push(weiger('GEREEDHEID_ONDERDEEL', 'Dit onderdeel hoort niet bij dit punt.', { veld: 'onderdelen' }));
  if (v.stand === 'GEREED' && bewijzen === 0 && v.bewijs === null)
    fouten.push(
      weiger('GEREEDHEID_ZONDER_BEWIJS', 'Een punt is pas gereed als er bewijs bij staat.', {
        veld: 'bewijs.tekst',
        watDan: 'Voeg bewijs toe, of kies Bezig.',
      }),
    );
  return fouten;
}

/** A link opens in the browser of a reader: nothing but a web address or plain words. */
const VORM = /^[a-z][a-z0-9+.-]*:/i;
const WEB = /^https?:\/\/[^\s/]+\.[^\s]+$/i;

function controleerBewijs(b: NieuwGereedBewijs | null): Weigering[] {
  if (b === null) return [];
  const fouten = [
    ...teLang('bewijs.tekst', b.tekst, TEKST_MAX),
    ...teLang('bewijs.verwijzing', b.verwijzing, KORT_MAX),
  ];
  if (leeg(b.tekst))
    fouten.push(weiger('GEREEDHEID_BEWIJS', 'Schrijf op wat het bewijs is.', { veld: 'bewijs.tekst' }));
  if (b.verwijzing !== null && VORM.test(b.verwijzing) && !WEB.test(b.verwijzing))
    fouten.push(
      weiger('GEREEDHEID_VERWIJZING', 'Dit adres klopt niet. Een adres begint met https://.', {
        veld: 'bewijs.verwijzing',
      }),
    );
  return fouten;
}

const teLang = (veld: string, tekst: string | null, max: number): Weigering[] =>
  tekst !== null && tekst.length > max
    ? [weiger('GEREEDHEID_TE_LANG', `Dit is te lang. Er passen ${max} tekens.`, { veld })]
    : [];

/** Is this reference an address that a browser can open? */
export const isWebadres = (verwijzing: string | null): boolean => verwijzing !== null && WEB.test(verwijzing);

/** May evidence be taken back? Not the last of a point that is called done. */
export function controleerIntrekken(k: { stand: string; bewijzen: number; reden: string }): Weigering[] {
  if (leeg(k.reden)) return [weiger('GEREEDHEID_REDEN', 'Schrijf op waarom dit bewijs niet geldt.', { veld: 'reden' })];
  if (k.stand === 'GEREED' && k.bewijzen <= 1)
    return [
      weiger('GEREEDHEID_LAATSTE_BEWIJS', 'Dit is het enige bewijs bij een punt dat gereed is.', {
        watDan: 'Voeg eerst ander bewijs toe, of zet het punt op Bezig.',
      }),
    ];
  return teLang('reden', k.reden, TEKST_MAX);
}
