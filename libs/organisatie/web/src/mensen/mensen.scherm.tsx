import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useBladeren, useVraag } from '@meldbaken/platform/graphql-client';
import { Filterbalk, Knop, Leeg, Pagineren, Tabel, Tekst } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { MensenDocument } from './mensen.graphql';
import { mensKolommen } from './mens-kolommen';

const PER_PAGINA = 50;

/** Who works here with an account, and with which roles. Search text and cursor carry names: they stay out of the address. */
export default function MensenScherm(): ReactNode {
  const { t, i18n } = useLingui();
  const [getypt, typ] = useState('');
  const [keuze, kies] = useState<{ zoek: string; na: string | undefined }>({ zoek: '', na: undefined });
  const variabelen = useMemo(
    () => ({ first: PER_PAGINA, after: keuze.na, zoek: keuze.zoek === '' ? undefined : keuze.zoek }),
    [keuze],
  );
  const vraag = useVraag(MensenDocument, variabelen);
  const kolommen = useMemo(() => mensKolommen(i18n), [i18n]);
  const bladeren = useBladeren({
    na: keuze.na,
    zet: (na) => kies({ ...keuze, na }),
    pageInfo: vraag.data?.mensen.pageInfo,
  });
  const wis = (): void => {
    typ('');
    kies({ zoek: '', na: undefined });
  };
  return (
    <Pagina titel={t`Mensen en rollen`} zin={t`Dit zijn de mensen met een account. U leest hier geen meldingen.`}>
      <Filterbalk
        label={t`Zoek in de mensen`}
        onZoek={() => kies({ zoek: getypt.trim(), na: undefined })}
        gekozen={keuze.zoek !== ''}
        onWis={wis}
      >
        <Tekst
          label={t`Zoek op naam of e-mail`}
          type="search"
          value={getypt}
          maxLength={100}
          onChange={(e) => typ(e.target.value)}
        />
        <Knop type="submit" variant="twee">
          <Trans>Zoek</Trans>
        </Knop>
      </Filterbalk>
      <Ophalen vraag={vraag} regels={8}>
        {({ mensen }) => (
          <>
            <Tabel
              bijschrift={t`${plural(mensen.edges.length, { one: '# mens', other: '# mensen' })} op deze pagina, op naam`}
              kolommen={kolommen}
              rijen={mensen.edges.map((rand) => rand.node)}
              sleutelVan={(mens) => mens.id}
              bezig={vraag.vernieuwt}
              leeg={<Leeg titel={t`Niemand gevonden.`} wat={t`Probeer een deel van de naam.`} />}
            />
            <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
          </>
        )}
      </Ophalen>
    </Pagina>
  );
}
