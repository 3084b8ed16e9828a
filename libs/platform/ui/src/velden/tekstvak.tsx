import { useId, useState, type ChangeEvent, type ComponentProps, type ReactNode } from 'react';
import { klassen } from '../haken/klassen';
import { useTeksten } from '../haken/ui-context';
import { useRust } from '../haken/use-rust';
import { Veld, type VeldTekst } from './veld';

export interface TekstvakProps extends Omit<ComponentProps<'textarea'>, 'maxLength' | 'children'>, VeldTekst {
  /** Most characters. More can be typed, but is told; the form refuses it. */
  max?: number;
  /** Shows the count from this share of `max` on; a short field counts at once, a long one near its end. */
  telVanaf?: number;
  /** Room for a long story. */
  hoog?: boolean;
}

const lengte = (waarde: unknown): number => (typeof waarde === 'string' ? waarde.length : 0);

/** More lines of text, growing as one types, with a count. Takes `{...register('x')}`. */
export function Tekstvak(props: TekstvakProps): ReactNode {
  const { label, hint, fout, optioneel, id, max, hoog, className, onChange, ref, ...invoer } = props;
  const telId = useId();
  const [getypt, zet] = useState(() => lengte(invoer.value ?? invoer.defaultValue));
  const aantal = invoer.value === undefined ? getypt : lengte(invoer.value);
  const koppel = (vak: HTMLTextAreaElement | null): void => {
    if (typeof ref === 'function') ref(vak);
    else if (ref) ref.current = vak;
    // A form library may have filled the field through the ref.
    if (vak) zet(vak.value.length);
  };
  const wijzig = (e: ChangeEvent<HTMLTextAreaElement>): void => {
    zet(e.target.value.length);
    onChange?.(e);
  };
  const { telVanaf = (max ?? 0) > 1000 ? 0.8 : 0, ...overig } = invoer;
  const tel = max !== undefined && aantal >= max * telVanaf;
  return (
    <Veld
      label={label}
      hint={hint}
      fout={fout}
      optioneel={optioneel}
      id={id}
      beschrijving={tel ? telId : undefined}
      onder={tel && <Telling id={telId} aantal={aantal} max={max} />}
    >
      {(slot) => (
        <textarea
          rows={5}
          autoComplete="off"
          {...overig}
          {...slot}
          ref={koppel}
          onChange={wijzig}
          className={klassen('mb-invoer', hoog && 'mb-invoer--hoog', className)}
        />
      )}
    </Veld>
  );
}

/** The count on screen follows each key; it is only read out near the end, after a pause. */
function Telling({ id, aantal, max }: { id: string; aantal: number; max: number }): ReactNode {
  const { teken } = useTeksten();
  const over = max - aantal;
  const zin = over < 0 ? teken.teveel(-over) : teken.over(over);
  const gezegd = useRust(over <= max / 10 ? zin : '');
  return (
    <div className={klassen('mb-telling', over < 0 && 'mb-telling--teveel')}>
      <span id={id}>{zin}</span>
      <span className="mb-onzichtbaar" aria-live="polite">
        {gezegd}
      </span>
    </div>
  );
}
