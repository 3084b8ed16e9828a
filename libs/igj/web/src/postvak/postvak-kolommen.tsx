import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { CATEGORIE_LABEL } from '@meldbaken/igj/model';
import type { PostvakRijFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, ErnstChip, Link, StatusChip, toonTijd, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { OpTijd } from '../delen/op-tijd';
import { useInstantie } from '../wmo/instantie';
import { ZaakStand } from '../delen/zaak-stand';

/** Columns of the Postvak: what came in, from whom, when, in time or not, and who has it. */
export function usePostvakKolommen(): readonly Kolom<PostvakRijFragment>[] {
  const { t } = useLingui();
  const igj = useInstantie() === 'IGJ';
  return useMemo(
    () => [
      {
        sleutel: 'soort',
        kop: t`Soort`,
        rijkop: true,
        cel: ({ id, categorie, nummer, spoed }) => (
          <>
            <Link href={`/postvak/${id}`}>{CATEGORIE_LABEL[categorie]}</Link>
            <Bij>{nummer}</Bij>
            {spoed && <StatusChip soort="fout">{t`Spoed`}</StatusChip>}
          </>
        ),
      },
      { sleutel: 'aanbieder', kop: t`Aanbieder`, cel: ({ aanbieder }) => aanbieder },
      {
        sleutel: 'ontvangen',
        kop: t`Ontvangen`,
        soort: 'getal',
        cel: ({ ontvangenOp }) => <Ontvangen op={ontvangenOp} />,
      },
      {
        sleutel: 'vastgesteld',
        kop: igj ? t`Vastgesteld` : t`Gezien`,
        soort: 'getal',
        cel: (zaak) => <Vastgesteld zaak={zaak} />,
      },
      { sleutel: 'optijd', kop: t`Op tijd`, cel: ({ opTijd }) => <OpTijd opTijd={opTijd} kort /> },
      { sleutel: 'compleet', kop: t`Compleet?`, cel: (zaak) => <Compleet zaak={zaak} /> },
      { sleutel: 'termijn', kop: t`Termijn`, cel: (zaak) => <EersteTermijn zaak={zaak} /> },
      { sleutel: 'wie', kop: t`Wie`, cel: ({ inspecteur }) => inspecteur?.naam ?? t`Nog niemand` },
      { sleutel: 'status', kop: t`Status`, cel: ({ status }) => <ZaakStand status={status} kort /> },
    ],
    [t, igj],
  );
}

function Ontvangen({ op }: { op: string }): ReactNode {
  const { t } = useLingui();
  const tijd = toonTijd(op);
  return (
    <>
      <Datum datum={op} stijl="kort" />
      <Bij>{t`${tijd} uur`}</Bij>
    </>
  );
}

function Vastgesteld({ zaak }: { zaak: PostvakRijFragment }): ReactNode {
  const { t } = useLingui();
  const { vastgesteldOp, dagenSindsVaststelling: dagen } = zaak;
  if (vastgesteldOp === null) return t`Niet gemeld`;
  return (
    <>
      <Datum datum={vastgesteldOp} stijl="kort" />
      {dagen !== null && (
        <Bij>{dagen === 0 ? t`vandaag` : t`${plural(dagen, { one: '# dag geleden', other: '# dagen geleden' })}`}</Bij>
      )}
    </>
  );
}

function Compleet({ zaak }: { zaak: PostvakRijFragment }): ReactNode {
  const { t } = useLingui();
  const { compleet, wachtOpAanvulling, aanvullenUiterlijk } = zaak;
  if (wachtOpAanvulling)
    return (
      <>
        {t`Wacht op aanvulling`}
        {aanvullenUiterlijk !== null && (
          <Bij>
            {t`uiterlijk`} <Datum datum={aanvullenUiterlijk} stijl="kort" />
          </Bij>
        )}
      </>
    );
  if (compleet === null) return t`Nog niet gewogen`;
  return compleet ? t`Ja` : t`Nee`;
}

/** The term of the inspectie itself that ends first. */
function EersteTermijn({ zaak }: { zaak: PostvakRijFragment }): ReactNode {
  const { t } = useLingui();
  const [eerste] = zaak.termijnen;
  if (!eerste) return t`Geen`;
  return (
    <>
      <ErnstChip ernst={eerste.ernst} />
      <Bij>
        {eerste.naam}: {eerste.restTekst}
      </Bij>
    </>
  );
}
