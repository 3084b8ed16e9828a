import { Trans } from '@lingui/react/macro';
import { TEKST_GRENS, controleerBericht } from '@meldbaken/melding/model';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useSleutel,
  type Handeling,
} from '@meldbaken/platform/graphql-client';
import { Formulier, Foutsamenvatting, Knop, Tekstvak, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';

interface BerichtFormulierProps<U> {
  readonly meldingId: string;
  readonly handeling: Handeling<
    U & { readonly __typename: string },
    { sleutel: string; meldingId: string; tekst: string }
  >;
  readonly label: string;
  readonly hint?: string;
  /** Shows the text as the other one will read it, and asks once more. */
  readonly voorbeeld?: (tekst: string) => ReactNode;
  /** On a page with another filled button. */
  readonly rustig?: boolean;
  readonly onVerstuurd: () => void;
}

/** Writes one message. With a preview it goes out only after it was seen as the reader will see it. */
export function BerichtFormulier<U>({
  meldingId,
  handeling,
  label,
  hint,
  voorbeeld,
  rustig,
  onVerstuurd,
}: BerichtFormulierProps<U>): ReactNode {
  const [tekst, schrijf] = useState('');
  const [bekijkt, zetBekijkt] = useState(false);
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const [sleutel, nieuw] = useSleutel();
  const geweigerd = isGeweigerd(handeling.uitkomst) ? handeling.uitkomst : null;
  const fouten = eigen.length > 0 ? eigen : foutenVan(geweigerd);

  const verstuur = async (): Promise<void> => {
    const uit = await handeling.voer({ sleutel, meldingId, tekst });
    zetPoging((n) => n + 1);
    if (uit === null || isGeweigerd(uit)) return;
    nieuw();
    schrijf('');
    zetBekijkt(false);
    onVerstuurd();
  };
  const verder = (e: SubmitEvent): void => {
    e.preventDefault();
    const fout = controleerBericht(tekst);
    zetEigen(fout ? [{ veld: 'tekst', bericht: fout.bericht }] : []);
    zetPoging((n) => n + 1);
    if (fout) return;
    if (voorbeeld && !bekijkt) zetBekijkt(true);
    else void verstuur();
  };
  return (
    <Formulier
      onSubmit={verder}
      acties={
        <>
          <Knop type="submit" variant={rustig ? 'twee' : 'hoofd'} bezig={handeling.bezig}>
            {voorbeeld && !bekijkt ? <Trans>Bekijk het bericht</Trans> : <Trans>Verstuur het bericht</Trans>}
          </Knop>
          {bekijkt && (
            <Knop variant="twee" onClick={() => zetBekijkt(false)}>
              <Trans>Pas het aan</Trans>
            </Knop>
          )}
        </>
      }
    >
      <Foutsamenvatting fouten={[...fouten]} poging={poging} />
      <Weigering handeling={handeling} />
      {bekijkt && voorbeeld ? (
        voorbeeld(tekst)
      ) : (
        <Tekstvak
          label={label}
          hint={hint}
          name="tekst"
          max={TEKST_GRENS}
          value={tekst}
          fout={foutBij([...fouten], 'tekst')}
          onChange={(e) => {
            handeling.wis();
            schrijf(e.target.value);
          }}
        />
      )}
    </Formulier>
  );
}
