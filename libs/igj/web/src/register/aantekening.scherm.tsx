import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ophalen,
  Pagina,
  usePadDeel,
  useVraag,
  type AantekeningDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Datum, Gegevens, Kaart, Knop, Link, Rij, Stapel, StatusChip } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar } from '../delen/toegang';
import { Corrigeren } from './corrigeren';
import { AantekeningDocument } from './register.graphql';
import { Verwijderen } from './verwijderen';

/** One entry: opening it is a line in the log. */
export default function AantekeningScherm(): ReactNode {
  const { t } = useLingui();
  const id = usePadDeel('id');
  const vraag = useVraag(
    AantekeningDocument,
    useMemo(() => ({ id }), [id]),
  );
  const aantekening = vraag.data?.aantekening;
  const [weg, zetWeg] = useState<string | null>(null);
  if (weg !== null) return <Weg nummer={weg} />;
  if (aantekening === null) return <Onvindbaar />;
  if (aantekening) return <Inhoud aantekening={aantekening} ververs={vraag.opnieuw} onWeg={zetWeg} />;
  return (
    <Pagina titel={t`Aantekening`}>
      <Ophalen vraag={vraag} regels={6}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

interface InhoudProps {
  readonly aantekening: AantekeningDelenFragment;
  readonly ververs: () => void;
  readonly onWeg: (nummer: string) => void;
}

function Inhoud({ aantekening: a, ververs, onWeg }: InhoudProps): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState<'CORRIGEREN' | 'VERWIJDEREN' | null>(null);
  const [fout, zetFout] = useState(false);
  const dicht = (): void => zetOpen(null);
  return (
    <Pagina
      titel={t`Aantekening ${a.nummer}`}
      kruimels={[{ label: t`Register`, href: '/register' }, { label: a.nummer }]}
      fout={fout}
      onder={
        <StatusChip soort="notitie">
          <Trans>Dit ziet alleen de registerbeheerder</Trans>
        </StatusChip>
      }
    >
      <Stapel ruimte="ruim">
        <Kaart titel={<Trans>Wie het is</Trans>}>
          <Gegevens
            rijen={[
              { naam: t`Voornamen`, waarde: a.wie.voornamen },
              { naam: t`Achternaam`, waarde: a.wie.achternaam },
              { naam: t`Geboortedatum`, waarde: <Datum datum={a.wie.geboortedatum} /> },
              { naam: t`BIG-nummer`, waarde: a.wie.bigNummer ?? t`Geen` },
              { naam: t`Rapport van`, waarde: <Datum datum={a.rapportOp} /> },
              { naam: t`Gaat weg op`, waarde: <Datum datum={a.verwijderOp} /> },
            ]}
          />
          {open === null && (
            <Rij>
              <Knop variant="twee" onClick={() => zetOpen('CORRIGEREN')}>
                <Trans>Verbeter deze aantekening</Trans>
              </Knop>
              <Knop variant="twee" onClick={() => zetOpen('VERWIJDEREN')}>
                <Trans>Verwijder deze aantekening</Trans>
              </Knop>
            </Rij>
          )}
        </Kaart>
        {open === 'CORRIGEREN' && (
          <Corrigeren aantekening={a} ververs={ververs} onDicht={dicht} onFout={zetFout} key={a.versie} />
        )}
        {open === 'VERWIJDEREN' && (
          <Verwijderen aantekening={a} ververs={ververs} onDicht={dicht} onWeg={onWeg} onFout={zetFout} />
        )}
      </Stapel>
    </Pagina>
  );
}

function Weg({ nummer }: { nummer: string }): ReactNode {
  const { t } = useLingui();
  return (
    <Pagina titel={t`Aantekening verwijderd`} kruimels={[{ label: t`Register`, href: '/register' }, { label: nummer }]}>
      <Bericht
        soort="gelukt"
        titel={t`Aantekening ${nummer} is weg.`}
        actie={
          <Link href="/register">
            <Trans>Naar het register</Trans>
          </Link>
        }
      >
        <Trans>Er is niets meer van te lezen. Alleen het nummer en de reden blijven staan.</Trans>
      </Bericht>
    </Pagina>
  );
}
