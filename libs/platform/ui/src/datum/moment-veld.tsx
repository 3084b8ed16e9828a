import { useId, useRef, type FocusEvent, type ReactNode, type Ref } from 'react';
import { useNu } from '../haken/use-nu';
import { useTeksten } from '../haken/ui-context';
import type { VeldTekst } from '../velden/veld';
import { VeldGroep } from '../velden/veld-groep';
import { dagVan } from './amsterdam';
import { KalenderKnop } from './kalender-knop';
import type { MomentLezing } from './lees-moment';
import { LeesRegel } from './lees-regel';
import { toonDatum } from './tonen';
import { useMoment, type MomentInvoer } from './use-moment';
import { Vraag } from './vraag';

export interface MomentVeldProps extends Omit<VeldTekst, 'label'> {
  label: string;
  /** ISO instant with offset, or null while there is no certain moment. */
  value: string | null | undefined;
  /** Called at each change; `lezing` tells why there is no moment. */
  onChange: (moment: string | null, lezing: MomentLezing) => void;
  onBlur?: () => void;
  name?: string;
  id?: string;
  /** The day field; an error summary leads here. */
  ref?: Ref<HTMLInputElement>;
  /** Refuses a moment after now. */
  nietNaNu?: boolean;
}

/**
 * A moment: a day and a time of the clock in the Netherlands, read back in full. Works with `Controller`.
 * A time that the clock skipped or had twice is not guessed: both readings are offered.
 */
export function MomentVeld(props: MomentVeldProps): ReactNode {
  const { label, hint, fout, optioneel, id: vastId, value, onChange, onBlur, name, ref, nietNaNu = false } = props;
  const eigen = useId();
  const id = vastId ?? eigen;
  const nu = useNu();
  const moment = useMoment(value ?? null, nu, nietNaNu, onChange);
  const vak = useRef<HTMLDivElement>(null);
  const verlaat = (e: FocusEvent): void => {
    // Between the two fields nothing is complained about yet.
    if (vak.current?.contains(e.relatedTarget)) return;
    moment.verlaat();
    onBlur?.();
  };
  const slot = {
    'aria-invalid': fout ? (true as const) : undefined,
    'aria-describedby': `${id}-lees`,
    autoComplete: 'off',
    className: 'mb-invoer',
  };
  return (
    <VeldGroep
      {...{ label, hint, fout, optioneel, id }}
      onder={<Terug id={`${id}-lees`} moment={moment} fout={fout} />}
    >
      <div className="mb-moment" ref={vak} onBlur={verlaat}>
        <DagDeel {...{ id, slot, moment, nu, nietNaNu, label }} name={name} invoerRef={ref} />
        <TijdDeel {...{ id, slot, moment }} />
      </div>
    </VeldGroep>
  );
}

interface DeelProps {
  id: string;
  slot: { 'aria-invalid': true | undefined; 'aria-describedby': string; autoComplete: string; className: string };
  moment: MomentInvoer;
}

interface DagDeelProps extends DeelProps {
  nu: string;
  nietNaNu: boolean;
  label: string;
  name: string | undefined;
  invoerRef: Ref<HTMLInputElement> | undefined;
}

function DagDeel({ id, slot, moment, nu, nietNaNu, label, name, invoerRef }: DagDeelProps): ReactNode {
  const t = useTeksten().tijd;
  const { invoer, typ } = moment;
  const vandaag = dagVan(nu);
  return (
    <div className="mb-moment__deel">
      <label htmlFor={`${id}-dag`}>{t.dagLabel}</label>
      <div className="mb-datum">
        <input
          {...slot}
          id={`${id}-dag`}
          ref={invoerRef}
          name={name}
          type="text"
          value={invoer.tekst.dag}
          onChange={(e) => typ({ dag: e.target.value })}
        />
        <KalenderKnop
          label={label}
          vandaag={vandaag}
          laatst={nietNaNu ? vandaag : undefined}
          value={invoer.gemeld ? dagVan(invoer.gemeld) : null}
          onKies={(datum) => typ({ dag: toonDatum(datum, 'cijfers') }, true)}
        />
      </div>
    </div>
  );
}

function TijdDeel({ id, slot, moment }: DeelProps): ReactNode {
  const t = useTeksten().tijd;
  return (
    <div className="mb-moment__deel">
      <label htmlFor={`${id}-tijd`}>{t.label}</label>
      <input
        {...slot}
        id={`${id}-tijd`}
        type="text"
        value={moment.invoer.tekst.tijd}
        onChange={(e) => moment.typ({ tijd: e.target.value })}
      />
    </div>
  );
}

function Terug({ id, moment, fout }: { id: string; moment: MomentInvoer; fout: string | undefined }): ReactNode {
  const { lezing, invoer, kies } = moment;
  const bericht = invoer.klaar && lezing.soort === 'fout' && lezing.bericht !== fout ? lezing.bericht : undefined;
  return (
    <>
      <LeesRegel id={id} voluit={lezing.soort === 'goed' ? lezing.voluit : undefined} bericht={bericht} />
      {invoer.klaar && lezing.soort === 'vraag' && (
        <Vraag
          bericht={lezing.bericht}
          opties={lezing.opties.map((optie) => ({ label: optie.label, kies: () => kies(optie) }))}
        />
      )}
    </>
  );
}
