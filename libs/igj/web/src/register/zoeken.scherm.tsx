import { Trans, useLingui } from '@lingui/react/macro';
import { controleerIdentiteit, schoneIdentiteit } from '@meldbaken/igj/model';
import type { Identiteit } from '@meldbaken/igj/contract';
import { Ophalen, Pagina, useVraag } from '@meldbaken/platform/graphql-client';
import {
  Bij,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  Leeg,
  Lopend,
  Stapel,
  Tabel,
  useNu,
} from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { alsIdentiteit } from './identiteit-invoer';
import { IdentiteitVelden, LEGE_IDENTITEIT } from './identiteit-velden';
import { AantekeningenZoekenDocument } from './register.graphql';
import { useRegelKolommen } from './regel-kolommen';

/** Is there an entry about exactly this person? Half a name finds nobody, and each search stands in the log. */
export default function ZoekenScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/register']}>
      <Zoeken />
    </AlleenMetMenu>
  );
}

function Zoeken(): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const [staat, zetStaat] = useState(LEGE_IDENTITEIT);
  const [gezocht, zetGezocht] = useState<Identiteit | null>(null);
  const [poging, zetPoging] = useState(0);
  const wie = schoneIdentiteit(alsIdentiteit(staat));
  const eigen = controleerIdentiteit(wie, new Date(nu)).map(({ veld, bericht }) => ({ veld, bericht }));
  const fouten = poging === 0 ? [] : eigen;
  const zoek = (e: SubmitEvent): void => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    zetGezocht(eigen.length > 0 ? null : wie);
  };
  return (
    <Pagina
      titel={t`Zoek in het register`}
      zin={t`Zoek precies één persoon. Elke zoekvraag komt in het logboek.`}
      fout={fouten.length > 0}
      kruimels={[{ label: t`Register`, href: '/register' }, { label: t`Zoeken` }]}
    >
      <Stapel ruimte="ruim">
        <Kaart titel={t`Wie zoekt u?`}>
          <Formulier
            onSubmit={zoek}
            acties={
              <Knop type="submit">
                <Trans>Zoek</Trans>
              </Knop>
            }
          >
            <Foutsamenvatting fouten={fouten} poging={poging} />
            <IdentiteitVelden
              staat={staat}
              fouten={fouten}
              onChange={(deel) => {
                zetStaat((oud) => ({ ...oud, ...deel }));
                // What stands below is the answer to another question.
                zetGezocht(null);
              }}
            />
          </Formulier>
        </Kaart>
        {gezocht && <Uitslag wie={gezocht} />}
      </Stapel>
    </Pagina>
  );
}

function Uitslag({ wie }: { wie: Identiteit }): ReactNode {
  const { t } = useLingui();
  const kolommen = useRegelKolommen();
  const vraag = useVraag(
    AantekeningenZoekenDocument,
    useMemo(() => ({ wie }), [wie]),
  );
  return (
    <Ophalen vraag={vraag} regels={2}>
      {({ aantekeningenZoeken: gevonden }) => (
        <Lopend>
          <Tabel
            bijschrift={t`Aantekeningen van precies deze persoon`}
            kolommen={kolommen}
            rijen={gevonden}
            sleutelVan={({ id }) => id}
            leeg={
              <Leeg
                titel={t`Er is geen aantekening van deze persoon.`}
                wat={t`Kijk de naam en de geboortedatum na: alleen een exacte zoekvraag vindt iemand.`}
              />
            }
          />
          <Bij>
            <Trans>Een aantekening openen komt ook in het logboek.</Trans>
          </Bij>
        </Lopend>
      )}
    </Ophalen>
  );
}
