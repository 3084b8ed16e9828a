import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import type { Fout } from './als-fouten';

export interface FoutsamenvattingProps {
  fouten: readonly Fout[];
  /** Number of the attempt (`formState.submitCount`): each new one takes the focus again. */
  poging?: number;
  titel?: string;
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
