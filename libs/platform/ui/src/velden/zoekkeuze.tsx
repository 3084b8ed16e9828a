import { useId, type ReactNode, type Ref } from 'react';
import { useTeksten } from '../haken/ui-context';
import { FoutTekst } from './fout-tekst';
import { useKeuzelijst, type Keuzelijst } from './use-keuzelijst';
import { useZoekkeuze, type ZoekkeuzeStaat, type ZoekWaarde } from './use-zoekkeuze';
import type { ZoekOptie } from './use-zoeken';
import { Veld, type VeldTekst } from './veld';

export interface ZoekkeuzeProps extends VeldTekst {
  value: ZoekWaarde | null | undefined;
  onChange: (waarde: ZoekWaarde | null) => void;
  /** Asks the server; must honour `signaal`. */
  zoek: (tekst: string, signaal: AbortSignal) => Promise<readonly ZoekOptie[]>;
  onBlur?: () => void;
  name?: string;
  id?: string;
  ref?: Ref<HTMLInputElement>;
  /** Letters before the search starts; 0 for a short list that opens at once. */
  vanaf?: number;
  /** Lets a text stand that is not in the list: the value then has `id: null`. */
  eigenTekst?: boolean;
}

/**
 * Picks one out of many by typing, for instance a person. The server searches, with the same rights as its lists.
 * Works with `Controller`. The ARIA combobox pattern by our own hand: the kit's hides the rest of the page while it
 * is open, which axe refuses.
 */
export function Zoekkeuze({ ref, name, ...props }: ZoekkeuzeProps): ReactNode {
  const { label, hint, fout, optioneel, id, vanaf = 2 } = props;
  const lijstId = useId();
  const foutId = useId();
  const { zoek } = useTeksten();
  const staat = useZoekkeuze(props);
  const lijst = useKeuzelijst(staat, lijstId);
  const eigenFout = staat.open && !fout;
  return (
    <Veld
      {...{ label, hint, fout, optioneel, id }}
      beschrijving={eigenFout ? foutId : undefined}
      onder={eigenFout && <FoutTekst id={foutId}>{zoek.kiesUitLijst}</FoutTekst>}
    >
      {(slot) => (
        <div className="mb-zoek">
          <input
            {...slot}
            {...lijst.invoer}
            aria-invalid={slot['aria-invalid'] ?? (eigenFout || undefined)}
            ref={ref}
            name={name}
            type="text"
            role="combobox"
            className="mb-invoer"
            autoComplete="off"
            spellCheck={false}
            value={staat.tekst}
          />
          <Onder staat={staat} lijst={lijst} id={lijstId} vanaf={vanaf} />
        </div>
      )}
    </Veld>
  );
}

interface OnderProps {
  staat: ZoekkeuzeStaat;
  lijst: Keuzelijst;
  id: string;
  vanaf: number;
}

function Onder({ staat, lijst, id, vanaf }: OnderProps): ReactNode {
  const { zoek } = useTeksten();
  const { regels, stand } = staat;
  const aantal = regels.length;
  const zin = {
    kort: zoek.typ(vanaf),
    zoekt: zoek.zoeken,
    klaar: aantal > 0 ? zoek.gevonden(aantal) : zoek.niets,
    mis: zoek.mis,
  }[stand];
  return (
    <div className={lijst.open ? 'mb-zoek__laag mb-laag' : 'mb-zoek__laag mb-onzichtbaar'}>
      <div className={aantal > 0 ? 'mb-onzichtbaar' : 'mb-lijst__leeg'} role="status">
        {lijst.open ? zin : ''}
      </div>
      {lijst.open && aantal > 0 && (
        <ul className="mb-lijst mb-zoek__lijst" role="listbox" id={id} aria-label={zoek.keuzes}>
          {regels.map((regel, i) => (
            <li key={regel.id} {...lijst.optie(i)}>
              {regel.label}
              {regel.bij && <span className="mb-bij">{regel.bij}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
