import { Trans, useLingui } from '@lingui/react/macro';
import { DIEPTE_GRENS, diepte, oorzakenOnder, type Knoop } from '@meldbaken/melding/model';
import { Knop, Onzichtbaar, Rij, Stapel, Tekst, VeldGroep } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { nieuweCode, zonder } from './als-boom';

interface OorzakenVeldProps {
  readonly label: string;
  readonly fout: string | undefined;
  readonly knopen: readonly Knoop[];
  readonly onChange: (knopen: readonly Knoop[]) => void;
}

/** Causes as fields and buttons: all by keyboard, nothing dragged. What hangs on a cause stands under it. */
export default function OorzakenVeld({ label, fout, knopen, onChange }: OorzakenVeldProps): ReactNode {
  const { t } = useLingui();
  return (
    <VeldGroep id="knopen" label={label} fout={fout} hint={t`Vraag bij elke oorzaak: hoe kwam dat? Zet dat erachter.`}>
      <Stapel ruimte="ruim">
        <Tak tak="PERSOON" naam={t`Bij de persoon`} knopen={knopen} onChange={onChange} />
        <Tak tak="ORGANISATIE" naam={t`Bij de organisatie`} knopen={knopen} onChange={onChange} />
      </Stapel>
    </VeldGroep>
  );
}

interface TakProps {
  readonly tak: Knoop['tak'];
  readonly naam: string;
  readonly knopen: readonly Knoop[];
  readonly onChange: (knopen: readonly Knoop[]) => void;
}

function Tak({ tak, naam, knopen, onChange }: TakProps): ReactNode {
  const [nieuwste, zetNieuwste] = useState<string | null>(null);
  const voegToe = (ouder: string | null): void => {
    const id = nieuweCode(knopen);
    zetNieuwste(id);
    onChange([...knopen, { id, ouder, tak, tekst: '' }]);
  };
  return (
    <Stapel>
      <strong>{naam}</strong>
      {oorzakenOnder(knopen, null, tak).map((k, i) => (
        <Oorzaak
          key={k.id}
          knoop={k}
          nummer={`${i + 1}`}
          naam={naam}
          knopen={knopen}
          nieuwste={nieuwste}
          onChange={onChange}
          voegToe={voegToe}
        />
      ))}
      <Rij>
        <Knop variant="twee" onClick={() => voegToe(null)}>
          <Trans>Voeg een oorzaak toe</Trans>
          <Onzichtbaar>: {naam}</Onzichtbaar>
        </Knop>
      </Rij>
    </Stapel>
  );
}

interface OorzaakProps extends Omit<TakProps, 'tak'> {
  readonly knoop: Knoop;
  /** 1, 1.2, 1.2.1 */
  readonly nummer: string;
  /** Takes the focus when it appears. */
  readonly nieuwste: string | null;
  readonly voegToe: (ouder: string) => void;
}

function Oorzaak({ knoop, nummer, ...rest }: OorzaakProps): ReactNode {
  const { t } = useLingui();
  const { knopen, nieuwste, naam, onChange, voegToe } = rest;
  return (
    <>
      <Tekst
        label={
          <>
            {t`Oorzaak ${nummer}`}
            <Onzichtbaar> {naam}</Onzichtbaar>
          </>
        }
        value={knoop.tekst}
        autoFocus={knoop.id === nieuwste}
        onChange={(e) => onChange(knopen.map((k) => (k.id === knoop.id ? { ...k, tekst: e.target.value } : k)))}
        onder={
          <Rij>
            {diepte(knopen, knoop.id) < DIEPTE_GRENS && (
              <Knop variant="klein" onClick={() => voegToe(knoop.id)}>
                <Trans>Wat zit daarachter?</Trans>
                <Onzichtbaar>: {nummer}</Onzichtbaar>
              </Knop>
            )}
            <Knop variant="klein" onClick={() => onChange(zonder(knopen, knoop.id))}>
              <Trans>Haal weg</Trans>
              <Onzichtbaar>: {nummer}</Onzichtbaar>
            </Knop>
          </Rij>
        }
      />
      {oorzakenOnder(knopen, knoop.id).map((k, i) => (
        <Oorzaak key={k.id} knoop={k} nummer={`${nummer}.${i + 1}`} {...rest} />
      ))}
    </>
  );
}
