import { useLingui } from '@lingui/react/macro';
import { CATEGORIE_LABEL } from '@meldbaken/igj/model';
import { EXTERNE_MELDING_CATEGORIEEN, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import {
  alsCode,
  Ophalen,
  Pagina,
  StoringBericht,
  useIk,
  useZoek,
  type BesluitStukkenQuery,
  type Storing,
  type Vraag,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { Kijkers, Kolommen, Tabnav } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { EersteTermijn, TeLaat, TermijnKaart } from '../delen/termijn-kaart';
import { BESLUIT_TABS, type BesluitTab } from './delen';
import { MeldingGeheel } from './melding-geheel';
import { MeldingStand } from './melding-stand';
import { Opstellen } from './opstellen';
import { andereKijkers, besluitPad, gevraagd, perCategorie, termijnenBij, type BesluitMelding } from './besluit-delen';

interface BesluitPaginaProps {
  readonly melding: BesluitMelding;
  readonly vraag: Vraag<BesluitStukkenQuery>;
  readonly storing: Storing | null;
}

const leesSoort = (ruw: Zoekdelen): { soort: ExterneMeldingCategorie | undefined; deel: BesluitTab } => ({
  soort: alsCode(ruw['soort'], EXTERNE_MELDING_CATEGORIEEN),
  deel: alsCode(ruw['deel']?.toUpperCase(), BESLUIT_TABS) ?? 'MELDING',
});

/** Frame of the page; which report it is about stands in the address when there are more. */
export function BesluitPagina({ melding, vraag, storing }: BesluitPaginaProps): ReactNode {
  const { t } = useLingui();
  const eigenId = useIk().gekozen?.id;
  const [{ soort, deel }] = useZoek(leesSoort);
  const meldingen = perCategorie(vraag.data?.externeMeldingen.edges.map(({ node }) => node) ?? []);
  const soorten = EXTERNE_MELDING_CATEGORIEEN.filter(
    (c) => meldingen.has(c) || gevraagd(melding.vaststellingen).includes(c),
  );
  const categorie = soort !== undefined && soorten.includes(soort) ? soort : soorten[0];
  const gekozen = categorie === undefined ? undefined : meldingen.get(categorie);
  const [fout, zetFout] = useState(false);
  const termijnen = vraag.data?.termijnen.edges.map(({ node }) => node) ?? [];
  const bij =
    categorie === undefined ? [] : termijnenBij(categorie, { termijnen, vaststellingen: melding.vaststellingen });
  return (
    <Pagina
      titel={t`Melding aan de IGJ`}
      fout={fout}
      zin={categorie === undefined ? undefined : `${CATEGORIE_LABEL[categorie]} · ${melding.nummer}`}
      kruimels={[
        { label: t`Meldingen`, href: '/meldingen' },
        { label: melding.nummer, href: `/meldingen/${melding.nummer}` },
        { label: t`Melding aan de IGJ` },
      ]}
      onder={
        <>
          {gekozen && <MeldingStand status={gekozen.status} />}
          <EersteTermijn termijnen={bij} />
          <Kijkers aantal={andereKijkers(melding, eigenId)} href={`/meldingen/${melding.nummer}`} />
        </>
      }
    >
      <StoringBericht storing={storing} />
      {soorten.length > 1 && (
        <Tabnav
          label={t`Meldingen aan de IGJ bij deze zaak`}
          items={soorten.map((c) => ({
            label: CATEGORIE_LABEL[c],
            href: besluitPad(melding.nummer, c),
            actief: c === categorie,
          }))}
        />
      )}
      <Ophalen vraag={vraag} regels={8}>
        {() => (
          <>
            <TeLaat termijnen={bij.filter(({ code }) => code === 'IGJ_MELDING')} />
            {gekozen ? (
              <MeldingGeheel melding={gekozen} termijnen={bij} deel={deel} opnieuw={vraag.opnieuw} onFout={zetFout} />
            ) : (
              <Kolommen zijBlijft zij={<TermijnKaart termijnen={bij} />}>
                <Opstellen melding={melding} categorie={categorie} opnieuw={vraag.opnieuw} />
              </Kolommen>
            )}
          </>
        )}
      </Ophalen>
    </Pagina>
  );
}
