import { Trans, useLingui } from '@lingui/react/macro';
import { MELDING_STATUSSEN } from '@meldbaken/melding/contract';
import {
  Ophalen,
  Pagina,
  alsCode,
  useBladeren,
  useVraag,
  useZoek,
  type Zoekdelen,
} from '@meldbaken/platform/graphql-client';
import { KnopLink, Kaart, Leeg, Link, Moment, Pagineren, Stapel } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { NaarOpenbaar } from '../anoniem-melden/naar-openbaar';
import { EigenBijlagen } from '../bijlagen/eigen-bijlagen';
import { MeldingStatusChip } from '../delen/melding-status';
import { EigenAfspraken } from '../mensen/eigen-afspraken';
import { NietGehoord } from '../niet-gehoord/niet-gehoord';
import { MijnMeldingenDocument } from './mijn-meldingen.graphql';

const PER_PAGINA = 50;
const lees = ({ na }: Zoekdelen): { na: string | undefined } => ({ na });

/** The reporter's own reports: where they stand in plain words, and nothing else of the handling. */
export default function MijnMeldingenScherm(): ReactNode {
  const { t } = useLingui();
  const [{ na }, zet] = useZoek(lees);
  const vraag = useVraag(
    MijnMeldingenDocument,
    useMemo(() => ({ first: PER_PAGINA, after: na }), [na]),
  );
  const bladeren = useBladeren({ na, zet: (n) => zet({ na: n }), pageInfo: vraag.data?.mijnMeldingen.pageInfo });
  const knop = (
    <KnopLink href="/melden">
      <Trans>Doe een melding</Trans>
    </KnopLink>
  );
  return (
    <Pagina titel={t`Mijn meldingen`} zin={t`Hier ziet u wat er met uw meldingen gebeurt.`} actie={knop}>
      <NaarOpenbaar />
      <p>
        <Trans>
          Vroeg u om raad? Dat staat bij <Link href="/consultaties">uw consultaties</Link>. Schreef u iets voor uzelf
          op? Dat staat bij <Link href="/melden/notities">uw notities</Link>.
        </Trans>
      </p>
      <Ophalen vraag={vraag}>
        {({ mijnMeldingen: { edges } }) =>
          edges.length === 0 ? (
            <Leeg titel={t`U hebt nog niets gemeld.`} wat={t`Ziet of hoort u iets? U hoeft het niet zeker te weten.`} />
          ) : (
            <Stapel>
              {edges.map(({ node }) => (
                <Kaart key={node.id} titel={node.nummer} actie={<Stand stand={node.stand} />}>
                  <p>{node.standTekst}</p>
                  <p>
                    <Link href={`/mijn-meldingen/${node.nummer}`}>
                      <Trans>Open uw melding en de berichten</Trans>
                    </Link>
                  </p>
                  <p className="mb-bij">
                    <Trans>
                      Gemeld op <Moment moment={node.ingediendOp} />
                    </Trans>
                  </p>
                  <EigenAfspraken meldingId={node.id} />
                  <EigenBijlagen meldingId={node.id} />
                  <NietGehoord meldingId={node.id} />
                </Kaart>
              ))}
              <Pagineren {...bladeren} aantal={PER_PAGINA} bezig={vraag.vernieuwt} />
            </Stapel>
          )
        }
      </Ophalen>
    </Pagina>
  );
}

function Stand({ stand }: { stand: string }): ReactNode {
  const status = alsCode(stand, MELDING_STATUSSEN);
  return status && <MeldingStatusChip status={status} />;
}
