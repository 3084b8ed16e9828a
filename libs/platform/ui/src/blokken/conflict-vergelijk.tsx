import { useEffect, useRef, type ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { Knop } from '../knoppen/knop';
import { Kaart } from './kaart';

/** One field in both versions, as text. */
export interface ConflictVeld {
  label: string;
  uw: string | null | undefined;
  ander: string | null | undefined;
}

export interface ConflictVergelijkProps {
  velden: readonly ConflictVeld[];
  /** "S. Yıldız, wo 25 nov, 9:15 uur" */
  anderDoor?: ReactNode;
  onHoudUw: () => void;
  onNeemAnder: () => void;
  bezig?: boolean;
}

/** Someone else saved first: both versions stand next to each other, the person chooses, nothing is lost in silence. */
export function ConflictVergelijk(props: ConflictVergelijkProps): ReactNode {
  const { velden, anderDoor, onHoudUw, onNeemAnder, bezig } = props;
  const { conflict: t } = useTeksten();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <div className="mb-conflict mb-stapel">
      <h2 tabIndex={-1} ref={kop}>
        {t.titel}
      </h2>
      <p>{t.uitleg}</p>
      <div className="mb-conflict__rij">
        <Kaart titel={t.uw} niveau={3}>
          <Versie velden={velden} kant="uw" />
          <Knop onClick={onHoudUw} bezig={bezig}>
            {t.bewaarUw}
          </Knop>
        </Kaart>
        <Kaart titel={t.ander} niveau={3} actie={anderDoor && <span className="mb-bij">{anderDoor}</span>}>
          <Versie velden={velden} kant="ander" />
          <Knop variant="twee" onClick={onNeemAnder} bezig={bezig}>
            {t.neemAnder}
          </Knop>
        </Kaart>
      </div>
    </div>
  );
}

function Versie({ velden, kant }: { velden: readonly ConflictVeld[]; kant: 'uw' | 'ander' }): ReactNode {
  const { conflict: t } = useTeksten();
  return (
    <dl>
      {velden.map((veld) => {
        const anders = (veld.uw ?? '') !== (veld.ander ?? '');
        return (
          <div key={veld.label} data-anders={anders || undefined}>
            <dt>
              {veld.label}
              {anders && <> ({t.verschil})</>}
            </dt>
            <dd>{veld[kant] || t.leeg}</dd>
          </div>
        );
      })}
    </dl>
  );
}
