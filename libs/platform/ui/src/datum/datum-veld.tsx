import { useId, type ReactNode, type Ref } from 'react';
import { useInvoer } from '../haken/use-invoer';
import { useNu } from '../haken/use-nu';
import { useTeksten } from '../haken/ui-context';
import { Veld, type VeldTekst } from '../velden/veld';
import { dagVan } from './amsterdam';
import { binnenDagen, type DagGrenzen } from './grenzen';
import { KalenderKnop } from './kalender-knop';
import { leesDatum, type DatumLezing } from './lees-datum';
import { LeesRegel } from './lees-regel';
import { toonDatum } from './tonen';
import { Vraag } from './vraag';

export interface DatumVeldProps extends Omit<VeldTekst, 'label'>, DagGrenzen {
  label: string;
  /** jjjj-mm-dd, or null while there is no certain date. */
  value: string | null | undefined;
  /** Called at each change; `lezing` tells why there is no date (`leeg`, `vraag`, `fout` with words for the summary). */
  onChange: (datum: string | null, lezing: DatumLezing) => void;
  onBlur?: () => void;
  name?: string;
  id?: string;
  ref?: Ref<HTMLInputElement>;
  /** Refuses a day after today. */
  nietNaVandaag?: boolean;
}

const alsTekst = (datum: string | null): string => (datum ? toonDatum(datum, 'cijfers') : '');

/**
 * A day, typed the Dutch way or picked in the calendar, and read back in full. Works with `Controller`:
 * `<DatumVeld label="Op welke dag?" {...field} fout={fieldState.error?.message} />`.
 */
export function DatumVeld(props: DatumVeldProps): ReactNode {
  const { label, hint, fout, optioneel, id, name, ref, vroegst, onChange, onBlur } = props;
  const t = useTeksten().datum;
  const leesId = useId();
  const vandaag = dagVan(useNu());
  const laatst = props.laatst ?? (props.nietNaVandaag ? vandaag : undefined);
  const lees = (tekst: string): DatumLezing => binnenDagen(leesDatum(tekst, vandaag), { vroegst, laatst }, vandaag);
  const invoer = useInvoer(props.value ?? null, alsTekst);
  const meld = (tekst: string, klaar: boolean): void => {
    const lezing = lees(tekst);
    const datum = lezing.soort === 'goed' ? lezing.datum : null;
    invoer.typ(tekst, datum, klaar);
    onChange(datum, lezing);
  };
  const kies = (datum: string): void => meld(alsTekst(datum), true);
  const verlaat = (): void => {
    const lezing = lees(invoer.tekst);
    invoer.verlaat(lezing.soort === 'goed' ? alsTekst(lezing.datum) : invoer.tekst);
    onBlur?.();
  };
  const onder = <Terug id={leesId} lezing={lees(invoer.rust)} klaar={invoer.klaar} fout={fout} kies={kies} />;

  return (
    <Veld {...{ label, fout, optioneel, id, onder }} hint={hint ?? t.hint} beschrijving={leesId}>
      {(slot) => (
        <div className="mb-datum">
          <input
            {...slot}
            ref={ref}
            name={name}
            type="text"
            className="mb-invoer"
            autoComplete="off"
            value={invoer.tekst}
            onChange={(e) => meld(e.target.value, false)}
            onBlur={verlaat}
          />
          <KalenderKnop {...{ label, vandaag, vroegst, laatst }} value={invoer.gemeld} onKies={kies} />
        </div>
      )}
    </Veld>
  );
}

interface TerugProps {
  id: string;
  lezing: DatumLezing;
  klaar: boolean;
  fout: string | undefined;
  kies: (datum: string) => void;
}

function Terug({ id, lezing, klaar, fout, kies }: TerugProps): ReactNode {
  const voluit = lezing.soort === 'goed' ? toonDatum(lezing.datum, 'lang') : undefined;
  const bericht = klaar && lezing.soort === 'fout' && lezing.bericht !== fout ? lezing.bericht : undefined;
  return (
    <>
      <LeesRegel id={id} voluit={voluit} bericht={bericht} />
      {klaar && lezing.soort === 'vraag' && (
        <Vraag
          bericht={lezing.bericht}
          opties={lezing.opties.map((d) => ({ label: toonDatum(d, 'lang'), kies: () => kies(d) }))}
        />
      )}
    </>
  );
}
