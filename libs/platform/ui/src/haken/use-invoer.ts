import { useCallback, useEffect, useRef, useState } from 'react';

interface Staat<T> {
  /** What stands in the field. */
  readonly tekst: T;
  /** What is read back: follows `tekst` after a pause in typing. */
  readonly rust: T;
  /** The person left the field or picked: only now may it be complained about. */
  readonly klaar: boolean;
  /** The value that was last told to the form. */
  readonly gemeld: string | null;
  /** The form's value at the last render. */
  readonly gezien: string | null;
}

export interface Invoer<T> extends Pick<Staat<T>, 'tekst' | 'rust' | 'klaar' | 'gemeld'> {
  /** Takes typed text and what it means; `klaar` when it was picked, not typed. */
  readonly typ: (tekst: T, waarde: string | null, klaar?: boolean) => void;
  /** On leaving the field: this text, read back at once. */
  readonly verlaat: (tekst: T) => void;
}

const PAUZE = 500;

/** Text of a field whose value is something else than its text. The form may still set the value from outside. */
export function useInvoer<T>(value: string | null, alsTekst: (waarde: string | null) => T): Invoer<T> {
  const begin = (): Staat<T> => {
    const tekst = alsTekst(value);
    return { tekst, rust: tekst, klaar: true, gemeld: value, gezien: value };
  };
  const [staat, zet] = useState(begin);
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(klok.current), []);
  if (value !== staat.gezien) zet(value === staat.gemeld ? { ...staat, gezien: value } : begin());

  const verlaat = useCallback((tekst: T): void => {
    clearTimeout(klok.current);
    zet((s) => ({ ...s, tekst, rust: tekst, klaar: true }));
  }, []);
  const typ = useCallback((tekst: T, gemeld: string | null, klaar = false): void => {
    clearTimeout(klok.current);
    zet((s) => ({ ...s, tekst, gemeld, klaar, rust: klaar ? tekst : s.rust }));
    if (!klaar) klok.current = setTimeout(() => zet((s) => ({ ...s, rust: s.tekst })), PAUZE);
  }, []);
  return { tekst: staat.tekst, rust: staat.rust, klaar: staat.klaar, gemeld: staat.gemeld, typ, verlaat };
}
