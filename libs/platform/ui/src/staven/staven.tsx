import { Fragment, type ReactNode } from 'react';

export interface Staaf {
  /** Short name under the bar. */
  naam: string;
  goed: number;
  fout: number;
}

export interface StavenProps {
  reeks: readonly Staaf[];
  /** What the two parts are. */
  namen: readonly [goed: string, fout: string];
  /** What the picture shows, in words. The same counts belong in a table beside it. */
  zin: string;
}

/* Heights in rem, so that larger text makes a larger picture; widths in per cent. */
const HOOG = 9;
const BOVEN = 1.25;
const procent = (deel: number): string => `${(deel * 100).toFixed(3)}%`;
const rem = (hoogte: number): string => `${hoogte.toFixed(3)}rem`;

/** Bars of two parts, told apart by filling as well as colour. */
export function Staven({ reeks, namen, zin }: StavenProps): ReactNode {
  const hoogste = Math.max(1, ...reeks.map((s) => s.goed + s.fout));
  const onder = BOVEN + HOOG;
  return (
    <div className="mb-staven">
      <svg role="img" aria-label={zin} height={rem(onder + 1.5)} focusable="false">
        {reeks.map((staaf, i) => (
          <StaafTekening
            key={staaf.naam}
            staaf={staaf}
            plek={i / reeks.length}
            breed={1 / reeks.length}
            per={HOOG / hoogste}
          />
        ))}
        <line className="mb-staven__lijn" x1="0" x2="100%" y1={rem(onder)} y2={rem(onder)} />
      </svg>
      <ul className="mb-staven__namen">
        {namen.map((naam, i) => (
          <li key={naam}>
            <svg width="14" height="14" aria-hidden="true" focusable="false">
              <rect className={i === 0 ? 'mb-staven__goed' : 'mb-staven__fout'} x="1" y="1" width="12" height="12" />
            </svg>
            {naam}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface StaafTekeningProps {
  staaf: Staaf;
  plek: number;
  breed: number;
  /** Rem for one. */
  per: number;
}

function StaafTekening({ staaf: { naam, goed, fout }, plek, breed, per }: StaafTekeningProps): ReactNode {
  const onder = BOVEN + HOOG;
  const midden = procent(plek + breed / 2);
  const vak = { x: procent(plek + breed * 0.15), width: procent(breed * 0.7) };
  const top = onder - (goed + fout) * per;
  return (
    <Fragment>
      {goed > 0 && <rect className="mb-staven__goed" {...vak} y={rem(onder - goed * per)} height={rem(goed * per)} />}
      {fout > 0 && <rect className="mb-staven__fout" {...vak} y={rem(top)} height={rem(fout * per)} />}
      {goed + fout > 0 && (
        <text className="mb-staven__tel" x={midden} y={rem(top - 0.3)} textAnchor="middle">
          {goed + fout}
        </text>
      )}
      <text className="mb-staven__naam" x={midden} y={rem(onder + 1.1)} textAnchor="middle">
        {naam}
      </text>
    </Fragment>
  );
}
