import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { IcoonWaarschuwing } from '../iconen/iconen';
import { Knop } from '../knoppen/knop';
import { KnopLink } from '../knoppen/knop-link';

export interface DitKanNogNietProps {
  /** Why, in the words of the server (`Geweigerd.bericht`). */
  bericht: string;
  /** What must happen first (`Geweigerd.watDan`). */
  watDan?: string | null;
  /** Things that still miss. */
  mist?: readonly string[];
  /** Leads to what must happen. */
  actie?: { label: string; href: string } | { label: string; onClick: () => void };
  onSluit?: () => void;
}

/** A refused act: why, what must happen, the way there. Takes the focus when it appears. */
export function DitKanNogNiet({ bericht, watDan, mist = [], actie, onSluit }: DitKanNogNietProps): ReactNode {
  const teksten = useTeksten();
  const id = useId();
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => vak.current?.focus(), [bericht]);
  return (
    <div className="mb-weigering" role="group" aria-labelledby={id} tabIndex={-1} ref={vak}>
      <h2 id={id} className="mb-weigering__titel">
        <IcoonWaarschuwing maat={20} />
        {teksten.weigering.titel}
      </h2>
      <p>{bericht}</p>
      {watDan && <p>{watDan}</p>}
      {mist.length > 0 && (
        <div>
          <p>{teksten.weigering.mist}</p>
          <ul>
            {mist.map((ding) => (
              <li key={ding}>{ding}</li>
            ))}
          </ul>
        </div>
      )}
      {(actie || onSluit) && (
        <div className="mb-rij">
          {actie &&
            ('href' in actie ? (
              <KnopLink href={actie.href}>{actie.label}</KnopLink>
            ) : (
              <Knop onClick={actie.onClick}>{actie.label}</Knop>
            ))}
          {onSluit && (
            <Knop variant="twee" onClick={onSluit}>
              {teksten.sluit}
            </Knop>
          )}
        </div>
      )}
    </div>
  );
}
