import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import type { Veldfout } from './server';

/** The heading of a page: it gets the focus when the page comes, unless there is something wrong to read first. */
export function Kop({ children, fout = false }: { children: ReactNode; fout?: boolean }): ReactNode {
  const plek = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!fout) plek.current?.focus();
  }, [fout]);
  return (
    <h1 tabIndex={-1} ref={plek}>
      {children}
    </h1>
  );
}

/** All that is wrong, on top, in the same words as at the fields. */
export function Fouten({ fouten }: { fouten: readonly Veldfout[] }): ReactNode {
  const plek = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fouten.length > 0) plek.current?.focus();
  }, [fouten]);
  if (fouten.length === 0) return null;
  return (
    <div className="fouten" role="alert" tabIndex={-1} ref={plek}>
      <h2>Er gaat iets mis</h2>
      <ul>
        {fouten.map((f) => (
          <li key={f.veld + f.bericht}>
            <a
              href={`#${f.veld}`}
              onClick={(e) => {
                e.preventDefault();
                document.getElementById(f.veld)?.focus();
              }}
            >
              {f.bericht}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface VeldProps {
  readonly naam: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly fouten: readonly Veldfout[];
}

const bijschrift = (naam: string, hint: unknown, fout: unknown): string | undefined =>
  [hint ? `${naam}-hint` : '', fout ? `${naam}-fout` : ''].filter(Boolean).join(' ') || undefined;

function Bijschrift({ naam, hint, fout }: { naam: string; hint?: ReactNode; fout: string | undefined }): ReactNode {
  return (
    <>
      {hint !== undefined && (
        <p className="hint" id={`${naam}-hint`}>
          {hint}
        </p>
      )}
      {fout !== undefined && (
        <p className="fout" id={`${naam}-fout`}>
          <span className="verborgen">Fout: </span>
          {fout}
        </p>
      )}
    </>
  );
}

export const foutBij = (fouten: readonly Veldfout[], naam: string): string | undefined =>
  fouten.find((f) => f.veld === naam)?.bericht;

interface TekstProps extends VeldProps {
  readonly soort?: 'text' | 'tel' | 'email';
  readonly cijfers?: boolean;
  readonly breedte?: 'kort' | 'middel';
  readonly ref?: Ref<HTMLInputElement>;
}

export function Tekst({
  naam,
  label,
  hint,
  waarde,
  zet,
  fouten,
  soort = 'text',
  cijfers,
  breedte,
  ref,
}: TekstProps): ReactNode {
  const fout = foutBij(fouten, naam);
  return (
    <div className="veld">
      <label htmlFor={naam}>{label}</label>
      <Bijschrift naam={naam} hint={hint} fout={fout} />
      <input
        id={naam}
        ref={ref}
        type={soort}
        value={waarde}
        className={breedte}
        autoComplete="off"
        inputMode={cijfers ? 'numeric' : undefined}
        aria-describedby={bijschrift(naam, hint, fout)}
        aria-invalid={fout === undefined ? undefined : true}
        onChange={(e) => zet(e.target.value)}
      />
    </div>
  );
}

export function Tekstvak({
  naam,
  label,
  hint,
  waarde,
  zet,
  fouten,
  onder,
}: VeldProps & { readonly onder?: ReactNode }): ReactNode {
  const fout = foutBij(fouten, naam);
  return (
    <div className="veld">
      <label htmlFor={naam}>{label}</label>
      <Bijschrift naam={naam} hint={hint} fout={fout} />
      <textarea
        id={naam}
        rows={7}
        value={waarde}
        autoComplete="off"
        aria-describedby={bijschrift(naam, hint, fout)}
        aria-invalid={fout === undefined ? undefined : true}
        onChange={(e) => zet(e.target.value)}
      />
      <div aria-live="polite">{onder}</div>
    </div>
  );
}

interface KeusProps<W extends string> {
  readonly naam: string;
  readonly legenda: ReactNode;
  readonly hint?: ReactNode;
  readonly gekozen: W | null;
  readonly kies: (waarde: W) => void;
  readonly opties: readonly (readonly [waarde: W, label: string, uitleg?: string])[];
  readonly fouten: readonly Veldfout[];
}

/** The first choice carries the field's own id, so that an error leads to it. */
export function Keus<W extends string>({
  naam,
  legenda,
  hint,
  gekozen,
  kies,
  opties,
  fouten,
}: KeusProps<W>): ReactNode {
  const fout = foutBij(fouten, naam);
  return (
    <fieldset aria-describedby={bijschrift(naam, hint, fout)}>
      <legend>{legenda}</legend>
      <Bijschrift naam={naam} hint={hint} fout={fout} />
      {opties.map(([waarde, label, uitleg], i) => (
        <label key={waarde} className="keus">
          <input
            id={i === 0 ? naam : `${naam}-${waarde}`}
            type="radio"
            name={naam}
            value={waarde}
            checked={gekozen === waarde}
            onChange={() => kies(waarde)}
          />
          <span>
            {label}
            {uitleg !== undefined && <small>{uitleg}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One visible button that sends the form; while it works it says so and sends nothing twice. */
export function Verder({ bezig = false, children = 'Volgende' }: { bezig?: boolean; children?: ReactNode }): ReactNode {
  return (
    <button type="submit" className="knop" aria-disabled={bezig || undefined}>
      {bezig ? 'Een moment…' : children}
    </button>
  );
}

/** Something did not get through: nothing was lost. */
export function Storing({ telefoon, wat }: { telefoon: string | null; wat: string }): ReactNode {
  return (
    <div className="fouten" role="alert">
      <p>
        <b>{wat} lukte niet.</b> Uw tekst staat er nog. Probeer het nog eens.
        {telefoon !== null && (
          <>
            {' '}
            Lukt het weer niet? Bel <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a>.
          </>
        )}
      </p>
    </div>
  );
}
