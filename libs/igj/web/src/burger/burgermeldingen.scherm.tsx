import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BURGERMELDING_STATUSSEN } from '@meldbaken/igj/contract';
import { BURGERMELDING_STATUS_LABEL } from '@meldbaken/igj/model';
import { Ophalen, Pagina, alsCode, useIk, useVraag, useZoek, type Zoekdelen } from '@meldbaken/platform/graphql-client';
import { Filterbalk, Keuze, KnopLink, Leeg, Tabel } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { useBurgerKolommen } from './burger-kolommen';
import { BurgermeldingenDocument } from './burger.graphql';

const lees = ({ status }: Zoekdelen): { status: (typeof BURGERMELDING_STATUSSEN)[number] | undefined } => ({
  status: alsCode(status, BURGERMELDING_STATUSSEN),
});

/** Complaints and signals of citizens: what waits for a decision stands on top. */
export default function BurgermeldingenScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/burgermeldingen']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const [{ status }, zet] = useZoek(lees);
  const magInvoeren = useMagInvoeren();
  const vraag = useVraag(
    BurgermeldingenDocument,
    useMemo(() => ({ status }), [status]),
  );
  const kolommen = useBurgerKolommen();
  return (
    <Pagina
      titel={t`Burgers`}
      zin={t`Klachten en signalen van burgers. De IGJ besluit binnen 4 weken of zij iets onderzoekt.`}
      actie={
        magInvoeren && (
          <KnopLink href="/burgermeldingen/nieuw">
            <Trans>Voer een melding in</Trans>
          </KnopLink>
        )
      }
    >
      <Filterbalk gekozen={status !== undefined} onWis={() => zet({ status: undefined })}>
        <Keuze
          label={t`Status`}
          leeg={t`Alle`}
          value={status ?? ''}
          onChange={(e) => zet({ status: e.target.value })}
          opties={BURGERMELDING_STATUSSEN.map((code) => ({ waarde: code, label: BURGERMELDING_STATUS_LABEL[code] }))}
        />
      </Filterbalk>
      <Ophalen vraag={vraag} regels={6}>
        {({ burgermeldingen }) => (
          <Tabel
            bijschrift={t`${plural(burgermeldingen.length, { one: '# melding', other: '# meldingen, wat op een besluit wacht bovenaan' })}`}
            kolommen={kolommen}
            rijen={burgermeldingen}
            sleutelVan={({ id }) => id}
            leeg={
              <Leeg
                titel={
                  status === undefined ? t`Er zijn nog geen meldingen van burgers.` : t`Geen meldingen met deze keuze.`
                }
              />
            }
          />
        )}
      </Ophalen>
    </Pagina>
  );
}

/** The server decides; this only leaves out a button that would lead nowhere. */
export function useMagInvoeren(): boolean {
  const rollen = useIk().gekozen?.rollen ?? [];
  return rollen.some((rol) => rol === 'MELDPUNT' || rol === 'COORDINEREND_INSPECTEUR');
}
