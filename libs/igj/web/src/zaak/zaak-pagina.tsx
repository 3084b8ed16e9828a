import { Trans, useLingui } from '@lingui/react/macro';
import { CATEGORIE_LABEL } from '@meldbaken/igj/model';
import { Pagina, StoringBericht, type Storing, type ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Gegevens, Kaart, Kolommen, Moment } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { perGroep } from '../delen/groepen';
import { OpTijd } from '../delen/op-tijd';
import { Vingerafdruk } from '../delen/vingerafdruk';
import { ZaakStand } from '../delen/zaak-stand';
import { AlleenDeIgj } from './alleen-de-igj';
import { VoorDeAanbieder } from './voor-de-aanbieder';

interface ZaakPaginaProps {
  readonly zaak: ZaakDelenFragment;
  readonly storing: Storing | null;
  readonly opnieuw: () => void;
}

/** Left what the provider sent; right, with a clear border, what the provider sees and what only the inspectie sees. */
export function ZaakPagina({ zaak, storing, opnieuw }: ZaakPaginaProps): ReactNode {
  const { t } = useLingui();
  const { nummer, categorie, aanbieder, status, opTijd, velden } = zaak;
  const [fout, zetFout] = useState(false);
  return (
    <Pagina
      titel={nummer}
      fout={fout}
      zin={`${CATEGORIE_LABEL[categorie]} · ${aanbieder}`}
      kruimels={[{ label: t`Postvak`, href: '/postvak' }, { label: nummer }]}
      onder={
        <>
          <ZaakStand status={status} />
          <OpTijd opTijd={opTijd} />
        </>
      }
    >
      <StoringBericht storing={storing} onOpnieuw={opnieuw} />
      <Kolommen
        zij={
          <>
            <VoorDeAanbieder zaak={zaak} opnieuw={opnieuw} onFout={zetFout} />
            <AlleenDeIgj zaak={zaak} opnieuw={opnieuw} onFout={zetFout} />
          </>
        }
      >
        <Bericht titel={t`Dit stuurde de aanbieder`}>
          <Trans>U leest een vaste kopie. Niemand kan er nog iets aan veranderen.</Trans>
        </Bericht>
        {perGroep(velden).map(({ naam, velden: antwoorden }) => (
          <Kaart key={naam} titel={naam}>
            <Gegevens rijen={antwoorden.map(({ label, waarde }) => ({ naam: label, waarde }))} />
          </Kaart>
        ))}
        <Bewijs zaak={zaak} />
      </Kolommen>
    </Pagina>
  );
}

/** When it came, under which rule, and the proof that the copy is whole. */
function Bewijs({ zaak }: { zaak: ZaakDelenFragment }): ReactNode {
  const { t } = useLingui();
  const { verzondenOp, ontvangenOp, grondslag, doel, sha256 } = zaak;
  return (
    <Kaart titel={t`Over deze kopie`}>
      <Gegevens
        rijen={[
          { naam: t`Verstuurd op`, waarde: <Moment moment={verzondenOp} stijl="lang" /> },
          { naam: t`Ontvangen op`, waarde: <Moment moment={ontvangenOp} stijl="lang" /> },
          { naam: t`Grondslag`, waarde: grondslag },
          { naam: t`Doel`, waarde: doel },
          { naam: t`Vingerafdruk`, waarde: <Vingerafdruk sha256={sha256} /> },
        ]}
      />
    </Kaart>
  );
}
