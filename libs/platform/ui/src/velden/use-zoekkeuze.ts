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
  readonly schrijf: (tekst: string) => void;
  readonly kies: (sleutel: string | number | null) => void;
  readonly focus: (heeft: boolean) => void;
}

/** Key of the line that takes the typed text as it is. */
export const EIGEN = 'eigen-tekst';

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
    if (nieuw === value?.label) return;
    if (value) onChange(null);
    zoekNu(nieuw);
  };
  const neem = (waarde: ZoekWaarde): void => {
    zetTekst(waarde.label);
    onChange(waarde);
  };
  const kies = (sleutel: string | number | null): void => {
    const optie = opties.find((o) => o.id === sleutel);
    if (sleutel === EIGEN) neem({ id: null, label: net });
    else if (optie) neem({ id: optie.id, label: optie.label });
  };
  const focus = (heeft: boolean): void => {
    zetFocus(heeft);
    if (heeft && vanaf === 0) zoekNu(value ? '' : tekst);
    if (heeft) return;
    if (eigenTekst && !value && net) neem({ id: null, label: net });
    opzet.onBlur?.();
  };
  const metEigen = eigenTekst && (stand === 'klaar' || stand === 'kort') && !value && net.length >= Math.max(vanaf, 1);
  const regels = metEigen ? [...opties, { id: EIGEN, label: teksten.zoek.eigen(net) }] : opties;
  const open = !heeftFocus && !value && net !== '' && !eigenTekst;
  return { tekst, regels, stand, open, schrijf, kies, focus };
}
