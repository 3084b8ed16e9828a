import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, type VergewisEenhedenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, KnopLink, Leeg, Link, Stapel, Tabel, type Kolom } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { AlleenMetMenu } from '../delen/recht';
import { PersonenTabs } from '../delen/personen-tabs';
import { VergewisEenhedenDocument } from './overzicht.graphql';

type Eenheid = VergewisEenhedenQuery['vergewisEenheden'][number];

const GEEN = {};
/** Under this many a share says too much about one person, and too little about the team. */
const MINSTE = 5;

/** Units in numbers: where are the gaps (the list of the bestuurder). */
export default function TeamsScherm(): ReactNode {
  return (
    <AlleenMetMenu pad="/personen">
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(VergewisEenhedenDocument, GEEN);
  const kolommen = useKolommen();
  return (
    <Pagina titel={t`Teams`} zin={useZin(vraag.data)}>
      <Stapel ruimte="ruim">
        <PersonenTabs nu="teams" />
        <Ophalen vraag={vraag} regels={6}>
          {({ vergewisEenheden }) => {
            const rijen = vergewisEenheden.toSorted((a, b) => b.nietInzetbaar - a.nietInzetbaar);
            return (
              <Stapel>
                <Tabel
                  bijschrift={t`${plural(rijen.length, { one: '# team of locatie', other: '# teams en locaties, waar de meeste mensen niet inzetbaar zijn bovenaan' })}`}
                  kolommen={kolommen}
                  rijen={rijen}
                  sleutelVan={({ eenheid }) => eenheid.id}
                  leeg={<Leeg titel={t`Er werkt nog niemand.`} wat={t`HR voegt eerst mensen toe.`} />}
                />
                {rijen.some((r) => r.nietInzetbaar > 0) && (
                  <div>
                    <KnopLink href="/personen?status=NIET_INZETBAAR">
                      <Trans>Bekijk wie niet inzetbaar is</Trans>
                    </KnopLink>
                  </div>
                )}
              </Stapel>
            );
          }}
        </Ophalen>
      </Stapel>
    </Pagina>
  );
}

function useZin(data: VergewisEenhedenQuery | undefined): string | undefined {
  const { t } = useLingui();
  if (!data || data.vergewisEenheden.length === 0) return undefined;
  const som = (kies: (e: Eenheid) => number): number => data.vergewisEenheden.reduce((n, e) => n + kies(e), 0);
  const [totaal, goed, contact, geschoold] = [
    som((e) => e.totaal),
    som((e) => e.inzetbaar),
    som((e) => e.metClientcontact),
    som((e) => e.geschoold),
  ];
  return t`${goed} van ${totaal} mensen zijn inzetbaar. ${geschoold} van ${contact} mensen met cliëntcontact hebben het gesprek en de gedragscode in orde.`;
}

function useKolommen(): readonly Kolom<Eenheid>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'eenheid',
        kop: t`Team of locatie`,
        rijkop: true,
        cel: ({ eenheid }) => <Link href={`/personen?eenheid=${eenheid.id}`}>{eenheid.pad}</Link>,
      },
      { sleutel: 'totaal', kop: t`Werken er`, soort: 'getal', cel: (e) => e.totaal },
      {
        sleutel: 'inzetbaar',
        kop: t`Inzetbaar`,
        soort: 'getal',
        cel: (e) => <Deel deel={e.inzetbaar} van={e.totaal} />,
      },
      { sleutel: 'voorwaarden', kop: t`Onder voorwaarden`, soort: 'getal', cel: (e) => e.onderVoorwaarden },
      {
        sleutel: 'niet',
        kop: t`Niet inzetbaar`,
        soort: 'getal',
        cel: ({ eenheid, nietInzetbaar }) =>
          nietInzetbaar === 0 ? (
            0
          ) : (
            <Link href={`/personen?status=NIET_INZETBAAR&eenheid=${eenheid.id}`}>
              <strong>{nietInzetbaar}</strong>
            </Link>
          ),
      },
      { sleutel: 'straks', kop: t`Verandert binnen 60 dagen`, soort: 'getal', cel: (e) => e.wisseltBinnenkort },
      {
        sleutel: 'geschoold',
        kop: t`Gesprek en gedragscode`,
        soort: 'getal',
        cel: (e) => <Deel deel={e.geschoold} van={e.metClientcontact} />,
      },
    ],
    [t],
  );
}

/** A number, and as a share where the group is large enough. */
function Deel({ deel, van }: { readonly deel: number; readonly van: number }): ReactNode {
  const deelTekst = van >= MINSTE ? `${Math.floor((100 * deel) / van)} %` : '';
  return (
    <>
      {deel}
      {deelTekst !== '' && <Bij>{deelTekst}</Bij>}
    </>
  );
}
