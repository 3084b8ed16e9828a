import { Fragment, type ReactNode } from 'react';
import { dagVan } from '../datum/amsterdam';
import { delenVan, maandKort, weekdagNaam } from '../datum/kalender';
import { toonDatum } from '../datum/tonen';
import { ErnstVorm } from '../ernst/ernst-vorm';
import { klassen } from '../haken/klassen';
import { useTeksten } from '../haken/ui-context';
import { loop, inBeeld, merken, plekVan, type BaanMerk, type BaanRij } from './baan-data';

interface BaanTekeningProps {
  rijen: readonly BaanRij[];
  dagen: readonly string[];
  nu: string;
  isVrij: (datum: string) => boolean;
  zin: string;
}

/* Heights in rem, so that larger text makes a larger picture; widths in per cent. They match baan.css. */
const KOP = 2.5;
const RIJ = 2.25;
const procent = (deel: number): string => `${(deel * 100).toFixed(3)}%`;
const rem = (hoogte: number): string => `${hoogte}rem`;

/** The lanes as one picture. */
export function BaanTekening({ rijen, dagen, nu, isVrij, zin }: BaanTekeningProps): ReactNode {
  const onder = KOP + rijen.length * RIJ;
  return (
    <div className="mb-baan__vlak" role="img" aria-label={zin}>
      <div className="mb-baan__labels">
        {rijen.map((rij) => (
          <span key={rij.id}>
            <span>{rij.label}</span>
          </span>
        ))}
      </div>
      <svg height={rem(onder + 1.5)} focusable="false">
        <Dagen dagen={dagen} onder={onder} vandaag={dagVan(nu)} isVrij={isVrij} />
        {rijen.map((rij, i) => (
          <Lijn key={rij.id} rij={rij} dagen={dagen} y={KOP + i * RIJ + RIJ / 2} />
        ))}
        <Nu plek={plekVan(nu, dagen)} onder={onder} />
      </svg>
    </div>
  );
}

interface DagenProps {
  dagen: readonly string[];
  onder: number;
  vandaag: string;
  isVrij: (datum: string) => boolean;
}

function Dagen({ dagen, onder, vandaag, isVrij }: DagenProps): ReactNode {
  return dagen.map((datum, i) => {
    const { dag, maand } = delenVan(datum);
    const x = procent(i / dagen.length);
    const midden = procent((i + 0.5) / dagen.length);
    const klasse = klassen('mb-baan__dag', datum === vandaag && 'mb-baan__dag--nu');
    return (
      <Fragment key={datum}>
        {isVrij(datum) && (
          <rect
            className="mb-baan__vrij"
            x={x}
            y={rem(KOP)}
            width={procent(1 / dagen.length)}
            height={rem(onder - KOP)}
          />
        )}
        <text className={klasse} x={midden} y="0.8rem" textAnchor="middle">
          {dag === 1 ? maandKort(maand) : weekdagNaam(datum).slice(0, 2)}
        </text>
        <text className={klasse} x={midden} y="1.9rem" textAnchor="middle">
          {dag}
        </text>
        <line className="mb-baan__lijn" x1={x} x2={x} y1={rem(KOP)} y2={rem(onder)} />
      </Fragment>
    );
  });
}

function Lijn({ rij, dagen, y }: { rij: BaanRij; dagen: readonly string[]; y: number }): ReactNode {
  const lopend = rij.items.filter((item) => inBeeld(item, dagen));
  return (
    <g>
      <line className="mb-baan__lijn" x1="0" x2="100%" y1={rem(y)} y2={rem(y)} />
      {lopend.map((item) => {
        const deel = loop(item, dagen);
        const klasse = `mb-baan__loop mb-ernst--${item.ernst}`;
        return (
          deel && (
            <line
              key={item.id}
              className={klasse}
              x1={procent(deel.van)}
              x2={procent(deel.tot)}
              y1={rem(y)}
              y2={rem(y)}
            />
          )
        );
      })}
      {merken(rij.items, dagen).map((merk) => (
        <Merk key={merk.id} merk={merk} y={y} />
      ))}
    </g>
  );
}

function Merk({ merk, y }: { merk: BaanMerk; y: number }): ReactNode {
  const { baan } = useTeksten();
  return (
    <svg x={procent(merk.plek)} y={rem(y)} className={`mb-baan__plek mb-ernst--${merk.ernst}`}>
      <circle className="mb-baan__achter" r="0.625rem" />
      <ErnstVorm ernst={merk.ernst} x="-0.5625rem" y="-0.5625rem" maat={18} className="mb-baan__merk" />
      {merk.aantal > 1 && (
        <text className="mb-baan__tel" x="0.75rem" y="0.28rem">
          {merk.aantal}
          <title>{baan.groep(merk.aantal, toonDatum(merk.dag, 'kort'))}</title>
        </text>
      )}
    </svg>
  );
}

function Nu({ plek, onder }: { plek: number; onder: number }): ReactNode {
  const { baan } = useTeksten();
  return (
    <g>
      <line className="mb-baan__nu" x1={procent(plek)} x2={procent(plek)} y1={rem(KOP - 0.25)} y2={rem(onder + 0.25)} />
      <svg x={procent(plek)} y={rem(onder + 0.25)}>
        <rect className="mb-baan__nu-vlak" x="-1.1rem" y="0" width="2.2rem" height="1.25rem" rx="4" />
        <text className="mb-baan__nu-tekst" x="0" y="0.95rem" textAnchor="middle">
          {baan.nu}
        </text>
      </svg>
    </g>
  );
}
