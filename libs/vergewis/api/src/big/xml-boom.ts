import { XmlLezer } from '@meldbaken/platform/bestand';

export interface Knoop {
  readonly naam: string;
  readonly kinderen: readonly Knoop[];
  readonly tekst: string;
}

interface Open {
  readonly naam: string;
  readonly kinderen: Knoop[];
  tekst: string;
}

const MEESTE = 50_000;

/** A small XML document as a tree. Throws XmlFout when it is not well formed or too large. */
export function xmlBoom(xml: string): Knoop {
  const wortel: Open = { naam: '', kinderen: [], tekst: '' };
  const pad: Open[] = [wortel];
  let aantal = 0;
  const boven = (): Open => pad.at(-1) ?? wortel;
  const lezer = new XmlLezer({
    begin: (naam) => {
      if (++aantal > MEESTE) throw new RangeError('too many elements');
      const knoop: Open = { naam, kinderen: [], tekst: '' };
      boven().kinderen.push(knoop);
      pad.push(knoop);
    },
    tekst: (t) => {
      boven().tekst += t;
    },
    eind: () => {
      pad.pop();
    },
  });
  lezer.schrijf(xml);
  lezer.einde();
  return wortel;
}

/** All elements with this name, at any depth. */
export function alle(k: Knoop, naam: string): Knoop[] {
  return k.kinderen.flatMap((kind) => [...(kind.naam === naam ? [kind] : []), ...alle(kind, naam)]);
}

/** All elements that have a child with this name. */
export function metKind(k: Knoop, naam: string): Knoop[] {
  const zelf = k.kinderen.some((kind) => kind.naam === naam) ? [k] : [];
  return [...zelf, ...k.kinderen.flatMap((kind) => metKind(kind, naam))];
}

/** The text of a child; '' when it is not there. */
export const tekstVan = (k: Knoop, naam: string): string =>
  k.kinderen.find((kind) => kind.naam === naam)?.tekst.trim() ?? '';
