import { useId, type ReactNode, type Ref } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTeksten } from '../haken/ui-context';
import { FoutTekst } from './fout-tekst';
import { EIGEN, useZoekkeuze, type ZoekWaarde } from './use-zoekkeuze';
import type { ZoekOptie, ZoekStand } from './use-zoeken';
import { VeldLabel, type VeldTekst } from './veld';

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
 * Works with `Controller`.
 */
export function Zoekkeuze(props: ZoekkeuzeProps): ReactNode {
  const { label, hint, fout, optioneel, vanaf = 2 } = props;
  const eigen = useId();
  const id = props.id ?? eigen;
  const k = useZoekkeuze(props);
  const teksten = useTeksten();
  const delen = [hint && `${id}-hint`, (fout || k.open) && `${id}-fout`].filter((deel) => deel);
  return (
    <ComboBox
      id={id}
      className="mb-veld"
      aria-describedby={delen.join(' ') || undefined}
      inputValue={k.tekst}
      onInputChange={k.schrijf}
      value={props.value ? (props.value.id ?? EIGEN) : null}
      onChange={k.kies}
      onFocusChange={k.focus}
      items={k.regels}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger={vanaf === 0 ? 'focus' : 'input'}
      isInvalid={fout !== undefined || k.open}
      validationBehavior="aria"
    >
      <Label className="mb-veld__label">
        <VeldLabel label={label} optioneel={optioneel} />
      </Label>
      {hint && (
        <div className="mb-veld__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {fout && <FoutTekst id={`${id}-fout`}>{fout}</FoutTekst>}
      <Input ref={props.ref} data-veld={props.name} className="mb-invoer" autoComplete="off" />
      {k.open && !fout && <FoutTekst id={`${id}-fout`}>{teksten.zoek.kiesUitLijst}</FoutTekst>}
      <Popover className="mb-laag mb-laag--lijst">
        <ListBox className="mb-lijst" renderEmptyState={() => <Leegte stand={k.stand} vanaf={vanaf} />}>
          {(optie: ZoekOptie) => (
            <ListBoxItem id={optie.id} textValue={optie.id === EIGEN ? k.tekst : optie.label}>
              {optie.label}
              {optie.bij && <span className="mb-bij">{optie.bij}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function Leegte({ stand, vanaf }: { stand: ZoekStand; vanaf: number }): ReactNode {
  const { zoek } = useTeksten();
  const zin = { kort: zoek.typ(vanaf), zoekt: zoek.zoeken, klaar: zoek.niets, mis: zoek.mis }[stand];
  return <div className="mb-lijst__leeg">{zin}</div>;
}
