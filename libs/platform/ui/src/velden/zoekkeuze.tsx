import { useId, useState, type ReactNode, type Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { klassen } from '../haken/klassen';
import { useTeksten } from '../haken/ui-context';
import { IcoonOmlaag } from '../iconen/iconen';
import { FoutTekst } from './fout-tekst';
import { useZoeken, type ZoekOptie, type ZoekStand } from './use-zoeken';
import { VeldLabel, type VeldTekst } from './veld';

/** What was chosen. `id` is null for a name that was typed by hand. */
export interface ZoekWaarde {
  id: string | null;
  label: string;
}

export interface ZoekkeuzeProps extends VeldTekst {
  value: ZoekWaarde | null | undefined;
  onChange: (waarde: ZoekWaarde | null) => void;
  /** Asks the server; must honour `signaal`. */
  zoek: (tekst: string, signaal: AbortSignal) => Promise<readonly ZoekOptie[]>;
  onBlur?: () => void;
  name?: string;
  id?: string;
  ref?: Ref<HTMLInputElement>;
  /** Letters before the search starts; 0 for a short list that opens by its button. */
  vanaf?: number;
  /** Lets a text stand that is not in the list. */
  eigenTekst?: boolean;
}

const EIGEN = 'eigen-tekst';

/** Picks one out of many by typing, for instance a person. The server searches, with the same rights as its lists. */
export function Zoekkeuze(props: ZoekkeuzeProps): ReactNode {
  const { label, hint, fout, optioneel, value, onChange, zoek, vanaf = 2, eigenTekst = false } = props;
  const eigen = useId();
  const id = props.id ?? eigen;
  const teksten = useTeksten();
  const [tekst, zetTekst] = useState(value?.label ?? '');
  const [gezien, zetGezien] = useState(value);
  if (value !== gezien) {
    zetGezien(value);
    if (value?.label !== gezien?.label) zetTekst(value?.label ?? '');
  }
  const { opties, stand, zoekNu } = useZoeken(zoek, vanaf);
  const schrijf = (nieuw: string): void => {
    zetTekst(nieuw);
    if (nieuw !== value?.label) {
      if (value) onChange(null);
      zoekNu(nieuw);
    }
  };
  const kies = (sleutel: string | number | null): void => {
    const optie = opties.find((o) => o.id === sleutel);
    const waarde = sleutel === EIGEN ? { id: null, label: tekst.trim() } : optie && { id: optie.id, label: optie.label };
    if (!waarde) return;
    zetTekst(waarde.label);
    onChange(waarde);
  };
  const delen = [hint && `${id}-hint`, fout && `${id}-fout`].filter((deel) => deel).join(' ');
  const toonEigen = eigenTekst && stand !== 'zoekt' && tekst.trim().length >= vanaf;
  const regels = toonEigen ? [...opties, { id: EIGEN, label: teksten.zoek.eigen(tekst.trim()) }] : opties;
  return (
    <ComboBox
      className="mb-veld"
      aria-label={undefined}
      inputValue={tekst}
      onInputChange={schrijf}
      value={value?.id ?? null}
      onChange={kies}
      items={regels}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger={vanaf === 0 ? 'focus' : 'input'}
      defaultFilter={() => true}
      isInvalid={fout !== undefined}
      validationBehavior="aria"
    >
      <label className="mb-veld__label" htmlFor={id}>
        <VeldLabel label={label} optioneel={optioneel} />
      </label>
      {hint && (
        <div className="mb-veld__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {fout && <FoutTekst id={`${id}-fout`}>{fout}</FoutTekst>}
      <Input
        id={id}
        ref={props.ref}
        name={props.name}
        className="mb-invoer"
        autoComplete="off"
        aria-describedby={delen || undefined}
        onBlur={props.onBlur}
      />
      <Popover className="mb-laag mb-laag--lijst">
        <ListBox className="mb-lijst" renderEmptyState={() => <Leegte stand={stand} vanaf={vanaf} />}>
          {(optie: ZoekOptie) => <Regel optie={optie} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
