import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';

/** One line of the summary; without `veld` it is no link. */
export interface Fout {
  /** `name` (or id) of the field. */
  veld?: string;
  /** The same words as at the field. */
  bericht: string;
}

export interface FoutsamenvattingProps {
  fouten: readonly Fout[];
  /** Number of the attempt (`formState.submitCount`): each new one takes the focus again. */
  poging?: number;
  titel?: string;
}

interface MetBericht {
  message?: string;
}

/** Errors of react-hook-form as lines, in the order of `volgorde` (names of the fields as they stand on the page). */
export function alsFouten(errors: Readonly<Record<string, MetBericht | undefined>>, volgorde: readonly string[] = []): Fout[] {
  const plek = (veld: string): number => (volgorde.includes(veld) ? volgorde.indexOf(veld) : volgorde.length);
  return Object.entries(errors)
    .flatMap(([veld, e]) => (e?.message ? [{ veld: veld === 'root' ? undefined : veld, bericht: e.message }] : []))
    .sort((a, b) => plek(a.veld ?? '') - plek(b.veld ?? ''));
}

function zoekVeld(binnen: ParentNode, veld: string): HTMLElement | null {
  const naam = CSS.escape(veld);
  const opNaam = `[name="${naam}"], [data-veld="${naam}"], #${naam}`;
  const gevonden = binnen.querySelector<HTMLElement>(opNaam);
  const invoer = 'input, select, textarea, button, [tabindex]';
  return gevonden?.matches(invoer) ? gevonden : (gevonden?.querySelector<HTMLElement>(invoer) ?? null);
}

/** All errors on top of the form. Takes the focus when it appears; each line leads to its field. */
export function Foutsamenvatting({ fouten, poging = 0, titel }: FoutsamenvattingProps): ReactNode {
  const teksten = useTeksten();
  const id = useId();
  const vak = useRef<HTMLDivElement>(null);
  const zichtbaar = fouten.length > 0;
  useEffect(() => {
    if (zichtbaar) vak.current?.focus();
  }, [zichtbaar, poging]);
  if (!zichtbaar) return null;
  const naarVeld = (e: MouseEvent<HTMLAnchorElement>, veld: string): void => {
    e.preventDefault();
    const doel = zoekVeld(e.currentTarget.closest('form') ?? document, veld) ?? zoekVeld(document, veld);
    doel?.focus();
    doel?.scrollIntoView({ block: 'center' });
  };
  return (
    <div className="mb-samenvatting" role="group" aria-labelledby={id} tabIndex={-1} ref={vak}>
      <h2 id={id}>{titel ?? teksten.foutTitel}</h2>
      <ul>
        {fouten.map(({ veld, bericht }) => (
          <li key={`${veld ?? ''} ${bericht}`}>
            {veld ? (
              <a href={`#${veld}`} onClick={(e) => naarVeld(e, veld)}>
                {bericht}
              </a>
            ) : (
              bericht
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
