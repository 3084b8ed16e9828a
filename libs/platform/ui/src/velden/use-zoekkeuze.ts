import { useState } from 'react';
import { useTeksten } from '../haken/ui-context';
import { useZoeken, type ZoekOptie, type ZoekStand } from './use-zoeken';

/** What was chosen. `id` is null for a text that was typed by hand. */
export interface ZoekWaarde {
  readonly id: string | null;
  readonly label: string;
}

interface Opzet {
  readonly value: ZoekWaarde | null | undefined;
  readonly onChange: (waarde: ZoekWaarde | null) => void;
  readonly zoek: (tekst: string, signaal: AbortSignal) => Promise<readonly ZoekOptie[]>;
  readonly onBlur?: () => void;
  readonly vanaf?: number;
  readonly eigenTekst?: boolean;
}

export interface ZoekkeuzeStaat {
  readonly tekst: string;
  readonly regels: readonly ZoekOptie[];
  readonly stand: ZoekStand;
  /** True when a text was left that stands for nothing. */
  readonly open: boolean;
  /** A short list that opens without typing. */
  readonly opentMeteen: boolean;
  readonly schrijf: (tekst: string) => void;
  readonly kies: (sleutel: string) => void;
  /** Takes the typed text as it is, where that is allowed. */
  readonly legVast: () => void;
  /** Searches again with what stands there. */
  readonly heropen: () => void;
  /** Takes or leaves the field; tells whether the list opens at once. */
  readonly focus: (heeft: boolean) => boolean;
}

/** Key of the line that takes the typed text as it is. */
const EIGEN = 'eigen-tekst';

/** The state of a `Zoekkeuze`: its text, what was found, what was chosen. */
export function useZoekkeuze(opzet: Opzet): ZoekkeuzeStaat {
  const { value = null, onChange, zoek, vanaf = 2, eigenTekst = false } = opzet;
  const teksten = useTeksten();
  const [tekst, zetTekst] = useState(value?.label ?? '');
  const [gezien, zetGezien] = useState(value);
  const [heeftFocus, zetFocus] = useState(false);
  const { opties, stand, zoekNu } = useZoeken(zoek, vanaf);
  if (value?.id !== gezien?.id || value?.label !== gezien?.label) {
    zetGezien(value);
    // A value set from outside brings its text; clearing by typing keeps what is being typed.
    if (value || !heeftFocus) zetTekst(value?.label ?? '');
  }
  const net = tekst.trim();

  const schrijf = (nieuw: string): void => {
    zetTekst(nieuw);
    if (value && nieuw !== value.label) onChange(null);
    zoekNu(nieuw);
  };
  const neem = (waarde: ZoekWaarde): void => {
    zetTekst(waarde.label);
    onChange(waarde);
  };
  const kies = (sleutel: string): void => {
    const optie = opties.find((o) => o.id === sleutel);
    if (sleutel === EIGEN) neem({ id: null, label: net });
    else if (optie) neem({ id: optie.id, label: optie.label });
  };
  const legVast = (): void => {
    if (eigenTekst && !value && net) neem({ id: null, label: net });
  };
  const heropen = (): void => zoekNu(value && vanaf === 0 ? '' : tekst);
  const focus = (heeft: boolean): boolean => {
    zetFocus(heeft);
    if (heeft && vanaf === 0) heropen();
    if (heeft) return vanaf === 0;
    legVast();
    opzet.onBlur?.();
    return false;
  };
  const metEigen = eigenTekst && stand === 'klaar' && !value && net !== '';
  const regels = metEigen ? [...opties, { id: EIGEN, label: teksten.zoek.eigen(net) }] : opties;
  const open = !heeftFocus && !value && net !== '' && !eigenTekst;
  return { tekst, regels, stand, open, opentMeteen: vanaf === 0, schrijf, kies, legVast, heropen, focus };
}
