import { useLingui } from '@lingui/react/macro';
import { CATEGORIE_LABEL, MELD_TERMIJNEN } from '@meldbaken/igj/model';
import {
  EXTERNE_MELDING_CATEGORIEEN,
  MELDROUTES,
  ZORGSOORTEN,
  type ExterneMeldingCategorie,
} from '@meldbaken/igj/contract';
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
import { voorIgj } from '../wmo/instantie';
import { MeldingGeheel } from './melding-geheel';
import { MeldingStand } from './melding-stand';
import { Opstellen } from './opstellen';
import {
  andereKijkers,
  besluitPad,
  gevraagd,
  gevraagdErnaast,
  perCategorie,
  termijnenBij,
  type BesluitMelding,
} from './besluit-delen';

interface BesluitPaginaProps {
  readonly melding: BesluitMelding;
  readonly vraag: Vraag<BesluitStukkenQuery>;
  readonly storing: Storing | null;
}

const MELDEN: readonly string[] = MELDROUTES.map((route) => MELD_TERMIJNEN[route].melden);

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
  // Proposed to who gives Wmo support or youth care, and to who asks for it by the address.
  const ernaast = [
    ...gevraagdErnaast(melding.vaststellingen, vraag.data?.igjInstelling?.zorgsoorten ?? []),
    ...gevraagdErnaast(melding.vaststellingen, ZORGSOORTEN).filter((c) => c === soort),
  ];
  const soorten = EXTERNE_MELDING_CATEGORIEEN.filter(
    (c) => meldingen.has(c) || gevraagd(melding.vaststellingen).includes(c) || ernaast.includes(c),
  );
  const categorie = soort !== undefined && soorten.includes(soort) ? soort : soorten[0];
  const gekozen = categorie === undefined ? undefined : meldingen.get(categorie);
  const titel = categorie === undefined || voorIgj({ categorie }) ? t`Melding aan de IGJ` : t`Melding aan de gemeente`;
  const [fout, zetFout] = useState(false);
  const termijnen = vraag.data?.termijnen.edges.map(({ node }) => node) ?? [];
  const bij =
    categorie === undefined
      ? []
      : termijnenBij(categorie, { termijnen, vaststellingen: melding.vaststellingen, melding: gekozen ?? null });
  return (
    <Pagina
      titel={titel}
      fout={fout}
      zin={categorie === undefined ? undefined : `${CATEGORIE_LABEL[categorie]} · ${melding.nummer}`}
      kruimels={[
        { label: t`Meldingen`, href: '/meldingen' },
        { label: melding.nummer, href: `/meldingen/${melding.nummer}` },
        { label: titel },
      ]}
      onder={
        <>
          {gekozen && <MeldingStand status={gekozen.status} categorie={gekozen.categorie} />}
          <EersteTermijn termijnen={bij} />
          <Kijkers aantal={andereKijkers(melding, eigenId)} href={`/meldingen/${melding.nummer}`} />
        </>
      }
    >
      <StoringBericht storing={storing} />
      {soorten.length > 1 && (
        <Tabnav
          label={t`Externe meldingen bij deze zaak`}
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
            <TeLaat termijnen={bij.filter(({ code }) => MELDEN.includes(code))} />
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
