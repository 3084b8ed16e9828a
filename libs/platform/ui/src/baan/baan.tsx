import { useId, type ReactNode } from 'react';
import { dagVan } from '../datum/amsterdam';
import { toonDatum } from '../datum/tonen';
import { useNu } from '../haken/use-nu';
import { useTeksten } from '../haken/ui-context';
import { baanDagen, isWeekend, telling, type BaanRij } from './baan-data';
import { BaanLijst } from './baan-lijst';
import { BaanTekening } from './baan-tekening';

export interface BaanProps {
  titel?: ReactNode;
  rijen: readonly BaanRij[];
  /** Current instant (ISO); the server's clock when absent. */
  nu?: string;
  /** Days (jjjj-mm-dd) that are shaded; Saturday and Sunday when absent. */
  isVrij?: (datum: string) => boolean;
  terug?: number;
  vooruit?: number;
}

/** Two weeks as lanes: a bar for what runs, a mark where it ends. A picture with a sentence; on a phone a list per day. */
export function Baan({ titel, rijen, nu, isVrij = isWeekend, terug = 2, vooruit = 14 }: BaanProps): ReactNode {
  const { baan, ernst } = useTeksten();
  const klok = useNu();
  const id = useId();
  const moment = nu ?? klok;
  const dagen = baanDagen(dagVan(moment), terug, vooruit);
  const [eerste = '', laatste = eerste] = [dagen[0], dagen.at(-1)];
  const zin = baan.zin(
    toonDatum(eerste, 'lang'),
    toonDatum(laatste, 'lang'),
    telling(rijen, dagen, ernst) || baan.niets,
  );
  return (
    <figure className="mb-baan" aria-labelledby={id}>
      <figcaption className="mb-baan__titel" id={id}>
        {titel ?? baan.titel}
      </figcaption>
      <BaanTekening rijen={rijen} dagen={dagen} nu={moment} isVrij={isVrij} zin={zin} />
      <BaanLijst rijen={rijen} dagen={dagen} />
    </figure>
  );
}
