import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Ophalen, useBladeren, useVraag } from '@meldbaken/platform/graphql-client';
import { Leeg, Pagineren, Tabel, dagVan, useNu } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { naasteTermijn } from '../delen/naaste-termijn';
import { meldingKolommen, overzichtKolommen } from './melding-kolommen';
import { MeldingOverzichtDocument, MeldingenDocument } from './meldingen.graphql';
import { PER_PAGINA, alsFilter, isGekozen, type MeldingenZoek } from './meldingen-zoek';

interface LijstProps {
  readonly zoek: MeldingenZoek;
  readonly tekst: string;
  readonly onZet: (deel: { na?: string; sorteer?: string }) => void;
}

const aantal = (n: number): string =>
  plural(n, { one: '# melding op deze pagina', other: '# meldingen op deze pagina' });

const ELKE_MINUUT = { elkeMs: 60_000 };

/** The reports that somebody has a part in. */
export function MeldingenLijst({ zoek, tekst, onZet }: LijstProps): ReactNode {
  const { t, i18n } = useLingui();
  const oudste = zoek.sorteer === 'OUDSTE';
  const vandaag = dagVan(useNu());
  const variabelen = useMemo(
    () => ({
      first: PER_PAGINA,
      after: zoek.na,
      filter: alsFilter(zoek, tekst, vandaag),
      sorteer: oudste ? ('OUDSTE' as const) : ('NIEUWSTE' as const),
    }),
    [zoek, tekst, vandaag, oudste],
  );
  const vraag = useVraag(MeldingenDocument, variabelen, ELKE_MINUUT);
  const kolommen = useMemo(() => meldingKolommen(i18n), [i18n]);
  const bladeren = useBladeren({ na: zoek.na, zet: (na) => onZet({ na }), pageInfo: vraag.data?.meldingen.pageInfo });
  return (
    <Ophalen vraag={vraag} regels={8}>
      {({ meldingen: { edges } }) => (
        <>
          <Tabel
            bijschrift={
              oudste ? t`${aantal(edges.length)}, oudste bovenaan` : t`${aantal(edges.length)}, nieuwste bovenaan`
            }
            kolommen={kolommen}
            rijen={edges.map((rand) => rand.node)}
            sleutelVan={(rij) => rij.id}
            ernstVan={(rij) => naasteTermijn(rij.termijnen)?.ernst}
            ongelezenVan={(rij) => rij.status === 'INGEDIEND'}
            sortering={{ sleutel: 'ingediend', richting: oudste ? 'oplopend' : 'aflopend' }}
            onSorteer={({ richting }) => onZet({ sorteer: richting === 'oplopend' ? 'OUDSTE' : undefined })}
            bezig={vraag.vernieuwt}
            leeg={<Niets gekozen={isGekozen(zoek, tekst)} />}
          />
          <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
        </>
      )}
    </Ophalen>
  );
}

/** Every report of the organisation, without content. */
export function OverzichtLijst({ zoek, tekst, onZet }: LijstProps): ReactNode {
  const { t, i18n } = useLingui();
  const vandaag = dagVan(useNu());
  const variabelen = useMemo(
    () => ({ first: PER_PAGINA, after: zoek.na, filter: alsFilter(zoek, tekst, vandaag) }),
    [zoek, tekst, vandaag],
  );
  const vraag = useVraag(MeldingOverzichtDocument, variabelen, ELKE_MINUUT);
  const kolommen = useMemo(() => overzichtKolommen(i18n), [i18n]);
  const bladeren = useBladeren({
    na: zoek.na,
    zet: (na) => onZet({ na }),
    pageInfo: vraag.data?.meldingOverzicht.pageInfo,
  });
  return (
    <Ophalen vraag={vraag} regels={8}>
      {({ meldingOverzicht: { edges } }) => (
        <>
          <Tabel
            bijschrift={t`${aantal(edges.length)}, nieuwste bovenaan`}
            kolommen={kolommen}
            rijen={edges.map((rand) => rand.node)}
            sleutelVan={(rij) => rij.id}
            ernstVan={(rij) => naasteTermijn(rij.termijnen)?.ernst}
            bezig={vraag.vernieuwt}
            leeg={<Niets gekozen={isGekozen(zoek, tekst)} />}
          />
          <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
        </>
      )}
    </Ophalen>
  );
}

function Niets({ gekozen }: { gekozen: boolean }): ReactNode {
  const { t } = useLingui();
  return gekozen ? (
    <Leeg
      titel={t`Geen meldingen met deze keuze.`}
      wat={t`We zoeken hele woorden, en vaak ook andere vormen: plek vindt ook plekken. Vindt u niets? Probeer het woord in een andere vorm. Wis de keuze om alles te zien.`}
    />
  ) : (
    <Leeg titel={t`Er zijn geen meldingen voor u.`} wat={t`U ziet hier alleen meldingen waar u bij betrokken bent.`} />
  );
}
