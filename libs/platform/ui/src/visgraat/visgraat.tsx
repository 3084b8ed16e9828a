import type { ReactNode } from 'react';
import { kort, regels, rijenVan, type Oorzaak } from './visgraat-data';

export interface VisgraatTak {
  label: string;
  oorzaken: readonly Oorzaak[];
}

export interface VisgraatProps {
  /** What happened: the head of the fish. */
  gebeurtenis: string;
  /** The first branch stands above the spine, the second under it. */
  takken: readonly [VisgraatTak, VisgraatTak];
}

const KOLOM = 230;
const KOP = 200;
const RIJ = 26;
const MARGE = 50;
const REGEL = 18;
/** How far a bone leans back over its height. */
const HELLING = 60;

/** Causes as a fishbone, and the same as a list: the list is the real thing, the drawing is for who looks. */
export function Visgraat({ gebeurtenis, takken }: VisgraatProps): ReactNode {
  const leeg = takken.every(({ oorzaken }) => oorzaken.length === 0);
  return (
    <div className="mb-visgraat">
      {!leeg && <Tekening gebeurtenis={gebeurtenis} takken={takken} />}
      <div className="mb-visgraat__lijsten">
        {takken.map(({ label, oorzaken }) => (
          <div key={label}>
            <h3>{label}</h3>
            {oorzaken.length === 0 ? <p className="mb-bij">-</p> : <Lijst oorzaken={oorzaken} />}
          </div>
        ))}
      </div>
    </div>
  );
}

function Lijst({ oorzaken }: { oorzaken: readonly Oorzaak[] }): ReactNode {
  return (
    <ul>
      {oorzaken.map((o) => (
        <li key={o.id}>
          {o.tekst}
          {o.achter.length > 0 && <Lijst oorzaken={o.achter} />}
        </li>
      ))}
    </ul>
  );
}

const hoogteVan = ({ oorzaken }: VisgraatTak): number =>
  oorzaken.length === 0 ? 40 : MARGE + 20 + RIJ * Math.max(...oorzaken.map((o) => rijenVan(o.achter).length + 1));

function Tekening({ gebeurtenis, takken }: VisgraatProps): ReactNode {
  const kolommen = Math.max(...takken.map(({ oorzaken }) => oorzaken.length), 1);
  const [boven, onder] = takken;
  const rug = hoogteVan(boven);
  const breed = kolommen * KOLOM + KOP + 20;
  const hoog = rug + hoogteVan(onder);
  const einde = kolommen * KOLOM + 20;
  const kop = regels(gebeurtenis, 24, 3);
  return (
    <div className="mb-visgraat__tekening" tabIndex={0} role="region" aria-label={gebeurtenis}>
      <svg viewBox={`0 0 ${breed} ${hoog}`} width={breed} height={hoog} aria-hidden="true">
        <line className="mb-visgraat__rug" x1={8} y1={rug} x2={einde} y2={rug} />
        <rect className="mb-visgraat__kop" x={einde} y={rug - 38} width={KOP - 8} height={76} rx={8} />
        <Woorden
          klasse="mb-visgraat__kopwoord"
          regels={kop}
          x={einde + (KOP - 8) / 2}
          y={rug + 5 - ((kop.length - 1) * REGEL) / 2}
        />
        {boven.oorzaken.map((o, i) => (
          <Graat key={o.id} oorzaak={o} x={(i + 1) * KOLOM} rug={rug} hoogte={rug - MARGE} omhoog />
        ))}
        {onder.oorzaken.map((o, i) => (
          <Graat key={o.id} oorzaak={o} x={(i + 1) * KOLOM} rug={rug} hoogte={hoog - rug - MARGE} />
        ))}
      </svg>
    </div>
  );
}

interface GraatProps {
  oorzaak: Oorzaak;
  /** Where it meets the spine. */
  x: number;
  rug: number;
  hoogte: number;
  omhoog?: boolean;
}

function Graat({ oorzaak, x, rug, hoogte, omhoog }: GraatProps): ReactNode {
  const kant = omhoog ? -1 : 1;
  const eind = rug + kant * hoogte;
  const woorden = regels(oorzaak.tekst, 24, 2);
  const opGraat = (afstand: number): number => x - (HELLING * afstand) / hoogte;
  return (
    <g>
      <line className="mb-visgraat__graat" x1={x} y1={rug} x2={x - HELLING} y2={eind} />
      <Woorden
        klasse="mb-visgraat__oorzaak"
        regels={woorden}
        x={x - HELLING}
        y={eind + (omhoog ? -10 - (woorden.length - 1) * REGEL : 20)}
      />
      {rijenVan(oorzaak.achter).map((r, j) => {
        const afstand = hoogte - RIJ * (j + 1) + 4;
        const y = rug + kant * afstand;
        const tot = opGraat(afstand);
        return (
          // Two causes may have the same words; their place tells them apart.
          <g key={`${j}-${r.tekst}`}>
            <line className="mb-visgraat__achter" x1={tot - 140 + r.diepte * 12} y1={y} x2={tot} y2={y} />
            <text className="mb-visgraat__woord" x={tot - 138 + r.diepte * 12} y={y - 5}>
              {kort(r.tekst, 20 - r.diepte * 2)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Woorden({
  klasse,
  regels: alle,
  x,
  y,
}: {
  klasse: string;
  regels: readonly string[];
  x: number;
  y: number;
}): ReactNode {
  return (
    <text className={klasse} textAnchor="middle">
      {alle.map((regel, i) => (
        <tspan key={`${i}-${regel}`} x={x} y={y + i * REGEL}>
          {regel}
        </tspan>
      ))}
    </text>
  );
}
