import type { ReactNode } from 'react';
import { Uitklap } from '../blokken/uitklap';
import { toonDatum, toonEindmoment } from '../datum/tonen';
import { ErnstChip } from '../ernst/ernst-chip';
import { useTeksten } from '../haken/ui-context';
import { Anker } from '../knoppen/anker';
import { perDag, type BaanItem, type BaanRij } from './baan-data';

/** Days in sight; more of them fold away, as the full list stands on the page. */
const DAGEN = 4;

const alleenTijd = (moment: string): string => toonEindmoment(moment).split(', ').at(-1) ?? '';

/** The lanes as a list per day, for narrow screens, where a picture of two weeks cannot be read. */
export function BaanLijst({ rijen, dagen }: { rijen: readonly BaanRij[]; dagen: readonly string[] }): ReactNode {
  const { baan } = useTeksten();
  const groepen = perDag(rijen, dagen);
  const verder = groepen.slice(DAGEN);
  return (
    <div className="mb-baan__lijst">
      {groepen.length === 0 && <p>{baan.niets}</p>}
      <Dagen groepen={groepen.slice(0, DAGEN)} />
      {verder.length > 0 && (
        <Uitklap titel={baan.meerDagen(verder.length)}>
          <Dagen groepen={verder} />
        </Uitklap>
      )}
    </div>
  );
}

function Dagen({ groepen }: { groepen: readonly { dag: string; items: readonly BaanItem[] }[] }): ReactNode {
  return groepen.map(({ dag, items }) => (
    <div key={dag}>
      <p className="mb-baan__dagnaam">{toonDatum(dag, 'kort')}</p>
      <ul>
        {items.map(({ id, ernst, label, eind, href }) => (
          <li key={id}>
            <ErnstChip ernst={ernst} />
            <span>
              {href ? <Anker href={href}>{label}</Anker> : label}
              <span className="mb-bij">{alleenTijd(eind)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
