import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Pagina,
  usePadDeel,
  useVraag,
  type PersonenImportDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, KnopLink, Stapel } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { PersonenImportDocument } from './importeren.graphql';
import { AlleenHr, Onvindbaar } from './mag-importeren';
import { Bezig } from './bezig';
import { LijstUitkomst } from './lijst-uitkomst';
import { Nakijken } from './nakijken';

type Lijst = PersonenImportDelenFragment;

/** While rows are written, the page follows how far it is. */
const ELKE_SECONDE = 1_000;
const ELKE_MINUUT = 60_000;

/** One list: looked at, confirmed, being done, done. */
export default function LijstScherm(): ReactNode {
  return (
    <AlleenHr>
      <Inhoud />
    </AlleenHr>
  );
}

function Inhoud(): ReactNode {
  const id = usePadDeel('id');
  const variabelen = useMemo(() => ({ id }), [id]);
  const [loopt, zetLoopt] = useState(false);
  const vraag = useVraag(PersonenImportDocument, variabelen, { elkeMs: loopt ? ELKE_SECONDE : ELKE_MINUUT });
  const nu = vraag.data?.personenImport?.status === 'LOOPT';
  if (nu !== loopt) zetLoopt(nu);
  return (
    <Ophalen vraag={vraag} regels={8}>
      {({ personenImport: lijst }) => (lijst ? <Blad lijst={lijst} opnieuw={vraag.opnieuw} /> : <Onvindbaar />)}
    </Ophalen>
  );
}

function Blad({ lijst, opnieuw }: { lijst: Lijst; opnieuw: () => void }): ReactNode {
  const { t } = useLingui();
  return (
    <Pagina
      titel={t`Lijst met personen`}
      zin={lijst.bestandsnaam}
      kruimels={[{ label: t`Personen importeren`, href: '/personen/importeren' }]}
    >
      <Stapel ruimte="ruim">
        {lijst.status === 'TE_CONTROLEREN' && <Nakijken lijst={lijst} opnieuw={opnieuw} />}
        {lijst.status === 'LOOPT' && <Bezig lijst={lijst} />}
        {lijst.status === 'KLAAR' && <LijstUitkomst lijst={lijst} />}
        {(lijst.status === 'GEANNULEERD' || lijst.status === 'VERLOPEN') && (
          <Weg verlopen={lijst.status === 'VERLOPEN'} />
        )}
      </Stapel>
    </Pagina>
  );
}

function Weg({ verlopen }: { verlopen: boolean }): ReactNode {
  return (
    <Bericht
      titel={verlopen ? <Trans>Deze lijst heeft te lang gewacht</Trans> : <Trans>Deze lijst is weggehaald</Trans>}
      actie={
        <KnopLink variant="twee" href="/personen/importeren">
          <Trans>Laad een lijst</Trans>
        </KnopLink>
      }
    >
      <Trans>Er is niets van bewaard.</Trans>
    </Bericht>
  );
}
