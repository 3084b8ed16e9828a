import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { schoneTekst, teLang } from '../tekst.model';
import {
  type VervolgDagVeld,
  type VervolgDefinitie,
  geldtBij,
  getoondBij,
  kenmerkenVan,
  tekstenBij,
} from './definitie.model';
import { VERVOLG } from './definities.model';
import { type VervolgContext, regelFouten } from './regels.model';
import type { VervolgInhoud, VervolgInvoer } from './vervolg.model';

export type VervolgUitslag =
  | { readonly ok: true; readonly inhoud: VervolgInhoud }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/** Every wrong field at once, or the part as it may be stored. */
export function leesVervolg(invoer: VervolgInvoer, context: VervolgContext): VervolgUitslag {
  const d = VERVOLG[invoer.soort];
  const inhoud = schoon(d, invoer);
  const vorm = vormFouten(d, inhoud, context.vandaag);
  // What the rules say makes sense only of a part that is filled in.
  const weigeringen = vorm.length > 0 ? vorm : regelFouten(inhoud, context);
  return weigeringen.length > 0 ? { ok: false, weigeringen } : { ok: true, inhoud };
}

/** What is not filled in yet, or cannot be: what a form can say before it is sent. */
export function vervolgVormFouten(invoer: VervolgInvoer, vandaag: string): Weigering[] {
  const d = VERVOLG[invoer.soort];
  return vormFouten(d, schoon(d, invoer), vandaag);
}

/** What is not asked in this state is not kept. */
function schoon(d: VervolgDefinitie, i: VervolgInvoer): VervolgInhoud {
  const stand = d.standen ? (i.stand ?? null) : null;
  const mag = new Set(kenmerkenVan(d, i.code).map((k) => k.code));
  const teksten = tekstenBij(d, i.code, stand).flatMap((veld) => {
    const tekst = schoneTekst(i.teksten?.[veld.code]);
    return tekst === null ? [] : [[veld.code, tekst] as const];
  });
  const dag = (veld: VervolgDagVeld | undefined, waarde: string | null | undefined): string | null =>
    veld && getoondBij(veld.bij, stand) ? (waarde ?? null) : null;
  return {
    soort: d.soort,
    code: i.code,
    stand,
    wieId: d.wieVraag ? (i.wieId ?? null) : null,
    van: dag(d.van, i.van),
    tot: dag(d.tot, i.tot),
    kenmerken: [...new Set(i.kenmerken ?? [])].filter((k) => mag.has(k)),
    teksten: Object.fromEntries(teksten),
  };
}

function vormFouten(d: VervolgDefinitie, i: VervolgInhoud, vandaag: string): Weigering[] {
  return [
    ...keuzeFouten(d, i),
    ...dagFouten('van', d.van, i.van, i.stand, vandaag),
    ...dagFouten('tot', d.tot, i.tot, i.stand, vandaag),
    ...volgorde(i),
    ...tekstFouten(d, i),
  ];
}

function keuzeFouten(d: VervolgDefinitie, i: VervolgInhoud): Weigering[] {
  const fouten: Weigering[] = [];
  if (!d.codes.some((c) => c.code === i.code))
    fouten.push(weiger('VERVOLG_CODE_ONBEKEND', `Kies een antwoord. ${d.codeVraag}`, { veld: 'code' }));
  if (d.standen && !d.standen.some((s) => s.code === i.stand))
    fouten.push(weiger('VERVOLG_STAND_ONTBREEKT', `Kies een antwoord. ${d.standVraag ?? ''}`, { veld: 'stand' }));
  return fouten;
}

function dagFouten(
  naam: 'van' | 'tot',
  veld: VervolgDagVeld | undefined,
  waarde: string | null,
  stand: string | null,
  vandaag: string,
): Weigering[] {
  if (!veld) return [];
  if (waarde === null)
    return geldtBij(veld.nodig, stand) ? [weiger('VERVOLG_DAG_ONTBREEKT', veld.vraag, { veld: naam })] : [];
  if (geldtBij(veld.geweest, stand) && waarde > vandaag)
    return [weiger('VERVOLG_DAG_TOEKOMST', 'Deze dag is nog niet geweest.', { veld: naam })];
  return [];
}

function volgorde({ van, tot }: VervolgInhoud): Weigering[] {
  if (van === null || tot === null || tot >= van) return [];
  return [weiger('VERVOLG_DAG_VOLGORDE', 'Deze dag ligt voor het begin.', { veld: 'tot' })];
}

function tekstFouten(d: VervolgDefinitie, i: VervolgInhoud): Weigering[] {
  return d.teksten.flatMap((veld) => {
    const tekst = i.teksten[veld.code];
    if (tekst === undefined)
      return geldtBij(veld.nodig, i.stand)
        ? [weiger('VERVOLG_TEKST_ONTBREEKT', veld.vraag, { veld: `teksten.${veld.code}` })]
        : [];
    return teLang(`teksten.${veld.code}`, 'De tekst', tekst, veld.kort ? 200 : undefined) ?? [];
  });
}
