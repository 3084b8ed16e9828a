import { KENMERK, type BestandSoort } from './soorten';

const MEESTE_TEKENS = 100;
// Path signs, signs that no file system takes, and what turns the reading direction.
// eslint-disable-next-line no-control-regex -- they are what must go
const NIET = /[\u0000-\u001f\u007f/\\:*?"<>|\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

export const extensieVan = (naam: string): string => /\.([a-z0-9]{1,10})$/i.exec(naam.trim())?.[1]?.toLowerCase() ?? '';

/** The name without a folder, without signs that do harm, and with the extension of what is really in it. */
export function schoneNaam(naam: string, soort: BestandSoort): string {
  const los = naam
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(NIET, '');
  const zonder = los
    .replace(/(\.[a-z0-9]{1,10})+$/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...zonder].slice(0, MEESTE_TEKENS).join('') || 'bestand'}.${KENMERK[soort].extensie}`;
}

/** Does the name belong to the contents? A name without extension says nothing wrong. */
export function naamPast(naam: string, soort: BestandSoort): boolean {
  const e = extensieVan(naam);
  return e === '' || KENMERK[soort].namen.includes(e);
}
