import { Trans, useLingui } from '@lingui/react/macro';
import { Pagina } from '@meldbaken/platform/graphql-client';
import { Formulier, Foutsamenvatting, IcoonLinks, Knop, Stapel, type Fout } from '@meldbaken/platform/ui';
import type { SubmitEvent, ReactNode } from 'react';
import { deelVan, nummerVanKort, type VraagCode } from './stappen';

interface VraagPaginaProps {
  readonly vraag: VraagCode;
  readonly kort: boolean;
  readonly titel: string;
  readonly fouten: readonly Fout[];
  readonly poging: number;
  readonly onTerug: (() => void) | null;
  readonly onVerder: () => void;
  /** Words on the button; the last page sends. */
  readonly knop: string;
  readonly bezig?: boolean;
  readonly children: ReactNode;
}

/** Frame of one question: back, where one is, errors, fields, go on. */
export function VraagPagina(props: VraagPaginaProps): ReactNode {
  const { vraag, kort, titel, fouten, poging, onTerug, onVerder, knop, bezig, children } = props;
  const { t } = useLingui();
  const deel = deelVan(vraag);
  const plek = kort ? nummerVanKort(vraag) : null;
  const waar = plek === null ? t`Deel ${deel} van 3` : t`Vraag ${plek.nummer} van ${plek.van}`;
  const verstuur = (e: SubmitEvent): void => {
    e.preventDefault();
    onVerder();
  };
  return (
    <Stapel ruimte="ruim">
      {onTerug && (
        <nav aria-label={t`Vorige vraag`}>
          <button type="button" className="mb-knop-als-link" onClick={onTerug}>
            <IcoonLinks maat={16} />
            <Trans>Terug</Trans>
          </button>
        </nav>
      )}
      <Pagina titel={titel} zin={kort && plek === null ? undefined : waar} fout={fouten.length > 0} />
      <Formulier
        onSubmit={verstuur}
        acties={
          <Knop type="submit" bezig={bezig}>
            {knop}
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        {children}
      </Formulier>
    </Stapel>
  );
}
