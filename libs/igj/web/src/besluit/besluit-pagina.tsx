import { useLingui } from '@lingui/react/macro';
import { CATEGORIE_LABEL, EXTERNE_MELDING_STATUS_LABEL } from '@meldbaken/igj/model';
import { EXTERNE_MELDING_CATEGORIEEN, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import {
  alsCode,
  Ophalen,
  Pagina,
  StoringBericht,
  useIk,
  useZoek,
  type BesluitStukkenQuery,
  type ExterneMeldingDelenFragment,
  type Storing,
  type Vraag,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { Kijkers, Kolommen, StatusChip, Tabnav, type StatusSoort } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { ConceptFormulier } from '../concept/concept-formulier';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { EersteTermijn, TeLaat, TermijnKaart } from '../delen/termijn-kaart';
import { NogNietAangeboden } from './nog-niet-aangeboden';
import { Ontvangstbewijs } from './ontvangstbewijs';
import { Opstellen } from './opstellen';
import { RegelsKaart } from './regels-kaart';
import { TerBekrachtiging } from './ter-bekrachtiging';
import { andereKijkers, besluitPad, gevraagd, perCategorie, termijnenBij, type BesluitMelding } from './besluit-delen';

interface BesluitPaginaProps {
  readonly melding: BesluitMelding;
  readonly vraag: Vraag<BesluitStukkenQuery>;
  readonly storing: Storing | null;
}

const leesSoort = (ruw: Zoekdelen): { soort: ExterneMeldingCategorie | undefined } => ({
  soort: alsCode(ruw['soort'], EXTERNE_MELDING_CATEGORIEEN),
});

/** Frame of the page; which report it is about stands in the address when there are more. */
export function BesluitPagina({ melding, vraag, storing }: BesluitPaginaProps): ReactNode {
  const { t } = useLingui();
  const eigenId = useIk().gekozen?.id;
  const [{ soort }] = useZoek(leesSoort);
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
          {gekozen && <Stand status={gekozen.status} />}
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
            <Kolommen zijBlijft zij={<Zij termijnen={bij} melding={gekozen} />}>
              {gekozen ? (
                <Inhoud key={gekozen.id} melding={gekozen} termijnen={bij} opnieuw={vraag.opnieuw} onFout={zetFout} />
              ) : (
                <Opstellen melding={melding} categorie={categorie} opnieuw={vraag.opnieuw} />
              )}
            </Kolommen>
          </>
        )}
      </Ophalen>
    </Pagina>
  );
}

const CHIP: Readonly<Record<ExterneMeldingDelenFragment['status'], StatusSoort>> = {
  CONCEPT: 'rand',
  TER_BEKRACHTIGING: 'waarschuwing',
  VERZONDEN: 'info',
  ONTVANGST_BEVESTIGD: 'gelukt',
  INGETROKKEN: 'rust',
};

function Stand({ status }: Pick<ExterneMeldingDelenFragment, 'status'>): ReactNode {
  return <StatusChip soort={CHIP[status]}>{EXTERNE_MELDING_STATUS_LABEL[status]}</StatusChip>;
}

type Termijnen = Parameters<typeof TermijnKaart>[0]['termijnen'];

/** Beside the form: the clock, and the rules behind the questions. */
function Zij({
  termijnen,
  melding,
}: {
  termijnen: Termijnen;
  melding: ExterneMeldingDelenFragment | undefined;
}): ReactNode {
  return (
    <>
      <TermijnKaart termijnen={termijnen} />
      {melding && <RegelsKaart velden={melding.velden} />}
    </>
  );
}

interface InhoudProps extends MetFoutInTitel {
  readonly melding: ExterneMeldingDelenFragment;
  readonly termijnen: Termijnen;
  readonly opnieuw: () => void;
}

/** What the page is about, by the state of the report and what this viewer may do. */
function Inhoud({ melding, termijnen, opnieuw, onFout }: InhoudProps): ReactNode {
  const { status, magHandelingen } = melding;
  if (status === 'CONCEPT' && magHandelingen.includes('bewaren')) {
    return <ConceptFormulier melding={melding} opnieuw={opnieuw} onFout={onFout} />;
  }
  if (status === 'CONCEPT' || status === 'INGETROKKEN') return <NogNietAangeboden melding={melding} />;
  if (status === 'TER_BEKRACHTIGING') {
    return <TerBekrachtiging melding={melding} opnieuw={opnieuw} onFout={onFout} />;
  }
  return <Ontvangstbewijs melding={melding} termijnen={termijnen} />;
}
