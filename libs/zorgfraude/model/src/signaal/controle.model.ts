import {
  ZORGSIGNAAL_TEKSTEN,
  type NieuwZorgsignaal,
  type ZorgsignaalOnderwerp,
  type ZorgsignaalTeksten,
} from '@meldbaken/zorgfraude/contract';
import { dagVan, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { schoonKvk } from './gelijk.model';

export const NAAM_GRENS = 200;
export const TEKST_GRENS = 20_000;
export const REDEN_GRENS = 2000;
export const ONDERWERPEN_GRENS = 20;

/** A text that must (or may) be there and fits. */
export function tekstFouten(veld: string, waarde: string | null, grens: number, mist?: string): Weigering[] {
  const schoon = (waarde ?? '').trim();
  if (schoon === '') return mist === undefined ? [] : [weiger('ZORGSIGNAAL_VELD_ONTBREEKT', mist, { veld })];
  if (schoon.length <= grens) return [];
  const hoeveel = new Intl.NumberFormat('nl-NL').format(grens);
  return [weiger('ZORGSIGNAAL_TEKST_TE_LANG', `Deze tekst is te lang. Er passen ${hoeveel} tekens.`, { veld })];
}

export function dagFouten(veld: string, waarde: string, nu: Date): Weigering[] {
  if (!isDag(waarde)) return [weiger('ZORGSIGNAAL_DAG_BESTAAT_NIET', 'Deze dag bestaat niet.', { veld })];
  if (waarde <= dagVan(nu)) return [];
  return [weiger('ZORGSIGNAAL_DAG_IN_TOEKOMST', 'Deze dag is nog niet geweest.', { veld, watDan: 'Kijk de dag na.' })];
}

/** A number of the chamber of commerce: eight digits. It has no check digit. */
export function kvkFouten(veld: string, kvk: string | null): Weigering[] {
  const schoon = schoonKvk(kvk);
  if (schoon === '' || (/^\d{8}$/.test(schoon) && !/^0+$/.test(schoon))) return [];
  return [
    weiger('ZORGSIGNAAL_KVK_ONJUIST', 'Een KvK-nummer heeft 8 cijfers.', {
      veld,
      watDan: 'Kijk het nummer na in het handelsregister, of laat het leeg.',
    }),
  ];
}

/** What is wrong with the subjects; fields are named onderwerpen.0.naam. */
export function onderwerpFouten(onderwerpen: readonly ZorgsignaalOnderwerp[]): Weigering[] {
  if (onderwerpen.length === 0)
    return [weiger('ZORGSIGNAAL_GEEN_ONDERWERP', 'Vul in over wie het gaat.', { veld: 'onderwerpen' })];
  if (onderwerpen.length > ONDERWERPEN_GRENS)
    return [
      weiger('ZORGSIGNAAL_TE_VEEL', `Er passen ${ONDERWERPEN_GRENS} onderwerpen bij een signaal.`, {
        veld: 'onderwerpen',
      }),
    ];
  return onderwerpen.flatMap((o, i) => {
    const veld = (naam: string): string => `onderwerpen.${i}.${naam}`;
    const mist = o.soort === 'ADRES' ? 'Vul het adres in.' : 'Vul de naam in.';
    const vreemd = o.soort !== 'AANBIEDER' && schoonKvk(o.kvk) !== '';
    return [
      ...tekstFouten(veld('naam'), o.naam, NAAM_GRENS, mist),
      ...(vreemd
        ? [weiger('ZORGSIGNAAL_KVK_NIET_HIER', 'Een KvK-nummer hoort bij een aanbieder.', { veld: veld('kvk') })]
        : kvkFouten(veld('kvk'), o.kvk)),
    ];
  });
}

function tekstenFouten(teksten: ZorgsignaalTeksten): Weigering[] {
  const gevuld = ZORGSIGNAAL_TEKSTEN.filter((s) => s !== 'BRONNEN' && (teksten[s] ?? '').trim() !== '');
  if (gevuld.length === 0)
    return [weiger('ZORGSIGNAAL_VELD_ONTBREEKT', 'Vul in wat er gezien of verteld is.', { veld: 'teksten.FEITEN' })];
  return ZORGSIGNAAL_TEKSTEN.flatMap((s) => tekstFouten(`teksten.${s}`, teksten[s] ?? null, TEKST_GRENS));
}

function melderFouten(s: NieuwZorgsignaal): Weigering[] {
  const ingevuld = [s.melderNaam, s.melderContact].some((w) => (w ?? '').trim() !== '');
  if (s.anoniem && ingevuld)
    return [
      weiger('ZORGSIGNAAL_MELDER_ANONIEM', 'De melder wil onbekend blijven. Bewaar dan geen naam of nummer.', {
        veld: 'melderNaam',
        watDan: 'Maak de velden van de melder leeg.',
      }),
    ];
  return [
    ...tekstFouten('melderNaam', s.melderNaam, NAAM_GRENS),
    ...tekstFouten('melderContact', s.melderContact, NAAM_GRENS),
  ];
}

/** All that is wrong with a new signal, at once. */
export function controleerZorgsignaal(s: NieuwZorgsignaal, nu: Date): Weigering[] {
  return [
    ...dagFouten('ontvangenOp', s.ontvangenOp, nu),
    ...onderwerpFouten(s.onderwerpen),
    ...tekstenFouten(s.teksten),
    ...melderFouten(s),
  ];
}
