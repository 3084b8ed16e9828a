import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { Anker } from '../knoppen/anker';

export interface Antwoord {
  vraag: string;
  /** Empty shows `leeg`. */
  antwoord: ReactNode;
  /** Leads back to the question. */
  wijzigHref?: string;
  onWijzig?: () => void;
}

export interface NakijklijstProps {
  antwoorden: readonly Antwoord[];
  /** Words for an empty answer. */
  leeg?: string;
}

/** All answers before sending, each with its own "Wijzig". */
export function Nakijklijst({ antwoorden, leeg }: NakijklijstProps): ReactNode {
  const teksten = useTeksten();
  return (
    <dl className="mb-nakijk">
      {antwoorden.map((a) => (
        <div key={a.vraag}>
          <dt>{a.vraag}</dt>
          <dd>{a.antwoord || <span className="mb-nakijk__leeg">{leeg ?? teksten.conflict.leeg}</span>}</dd>
          <Wijzig {...a} woord={teksten.wijzig} />
        </div>
      ))}
    </dl>
  );
}

function Wijzig({ vraag, wijzigHref, onWijzig, woord }: Antwoord & { woord: string }): ReactNode {
  const inhoud = (
    <>
      {woord}
      <span className="mb-onzichtbaar">: {vraag}</span>
    </>
  );
  if (wijzigHref) {
    return (
      <dd className="mb-nakijk__wijzig">
        <Anker href={wijzigHref}>{inhoud}</Anker>
      </dd>
    );
  }
  if (!onWijzig) return null;
  return (
    <dd className="mb-nakijk__wijzig">
      <button type="button" className="mb-knop-als-link" onClick={onWijzig}>
        {inhoud}
      </button>
    </dd>
  );
}
