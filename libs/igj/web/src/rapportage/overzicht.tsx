import { Trans, useLingui } from '@lingui/react/macro';
import { instantieVan } from '@meldbaken/igj/contract';
import { HOOFDSTUK_TITEL, RICHTLIJN_AANNAME, zinVoor } from '@meldbaken/igj/model';
import {
  Bericht,
  Bij,
  Datum,
  Kaart,
  KnopLink,
  Kolommen,
  Moment,
  Stapel,
  Takenlijst,
  Tijdlijn,
} from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { Aanbieden } from './aanbieden';
import { Begin } from './begin';
import { Bestanden } from './bestanden';
import { magBesluiten, rapportagePad, taken, type Rapport, type RapportStand } from './rapportage-delen';
import { ZelfVersturen } from './zelf-versturen';

interface OverzichtProps extends MetFoutInTitel {
  readonly stand: RapportStand;
  readonly rapport: Rapport;
  readonly onRapport: (rapport: Rapport) => void;
  readonly opnieuw: () => void;
}

/** The whole report at a glance: what is done, what misses, and the next act. */
export function Overzicht({ stand, rapport, onRapport, opnieuw, onFout }: OverzichtProps): ReactNode {
  const { t } = useLingui();
  const { klaar, totaal } = rapport;
  const href = (deel: Parameters<typeof rapportagePad>[2]): string =>
    rapportagePad(stand.pad, stand.externeMeldingId, deel);
  const terug = rapport.verloop.find((v) => v.reden !== null);
  const besluit = magBesluiten(rapport);
  return (
    <Kolommen zij={<Zij stand={stand} rapport={rapport} onRapport={onRapport} />}>
      {rapport.status === 'IN_BEWERKING' && terug && (
        <Bericht soort="waarschuwing" titel={t`De bestuurder stuurde het rapport terug.`}>
          {terug.door}: {terug.reden}
        </Bericht>
      )}
      {rapport.status === 'VERZONDEN' && <Verstuurd stand={stand} rapport={rapport} />}
      {rapport.status === 'TER_GOEDKEURING' && !besluit && (
        <Bericht soort="info">
          <Trans>Het rapport ligt bij de bestuurder. U kunt het nu niet veranderen.</Trans>
        </Bericht>
      )}
      <ZelfVersturen stand={stand} rapport={rapport} onRapport={onRapport} opnieuw={opnieuw} onFout={onFout} />
      <Namen rapport={rapport} />
      {rapport.status !== 'VERZONDEN' && rapport.voorzitter !== null && (
        <Bericht soort="waarschuwing">{rapport.voorzitter}</Bericht>
      )}
      <Kaart titel={t`Hoofdstukken`} actie={<Bij>{t`${klaar} van ${totaal} onderdelen klaar`}</Bij>}>
        <Stapel>
          <Takenlijst
            label={t`Hoofdstukken van het rapport`}
            taken={taken(rapport, href, (open) =>
              open === 1 ? t`1 onderdeel nog te doen` : t`${open} onderdelen nog te doen`,
            )}
          />
          <Bij>{RICHTLIJN_AANNAME}</Bij>
        </Stapel>
      </Kaart>
      {besluit && (
        <Kaart titel={t`Uw besluit`}>
          <Stapel>
            <p>
              <Trans>
                Schrijf op wat het bestuur vindt. Lees daarna het hele rapport, en verstuur het of stuur het terug.
              </Trans>
            </p>
            <div>
              <KnopLink href={href('ALLES')}>
                <Trans>Lees en besluit</Trans>
              </KnopLink>
            </div>
          </Stapel>
        </Kaart>
      )}
      {rapport.magHandelingen.includes('aanbieden') && (
        <Aanbieden rapport={rapport} onRapport={onRapport} href={href} />
      )}
    </Kolommen>
  );
}

function Verstuurd({ stand, rapport }: { stand: RapportStand; rapport: Rapport }): ReactNode {
  const { t } = useLingui();
  const { kenmerk, verzondenDoor, verzondenOp } = rapport;
  return (
    <Bericht
      soort="gelukt"
      titel={zinVoor(instantieVan(stand.categorie), t`Het rapport is verstuurd naar de inspectie.`)}
    >
      {verzondenDoor}, {verzondenOp && <Moment moment={verzondenOp} />}. {kenmerk && <Trans>Kenmerk {kenmerk}.</Trans>}
    </Bericht>
  );
}

/** Codes are safer than names: where a name was seen. */
function Namen({ rapport: { namen } }: { rapport: Rapport }): ReactNode {
  const { t } = useLingui();
  if (namen.length === 0) return null;
  return (
    <Bericht soort="waarschuwing" titel={t`Er staan misschien namen in het rapport.`}>
      <p>
        <Trans>Schrijf liever een code, zoals cliënt A of medewerker 1.</Trans>
      </p>
      <ul>
        {namen.map(({ naam, hoofdstukken }) => (
          <li key={naam}>
            {naam}: {hoofdstukken.map((h) => HOOFDSTUK_TITEL[h]).join(', ')}
          </li>
        ))}
      </ul>
    </Bericht>
  );
}

function Zij({ stand, rapport, onRapport }: Omit<OverzichtProps, 'onFout' | 'opnieuw'>): ReactNode {
  const { t } = useLingui();
  const naar: Readonly<Record<Rapport['status'], string>> = {
    IN_BEWERKING: t`In bewerking`,
    TER_GOEDKEURING: t`Aangeboden aan de bestuurder`,
    GOEDGEKEURD: t`Goedgekeurd`,
    VERZONDEN: t`Verstuurd`,
  };
  return (
    <>
      {stand.uiterlijk !== null && rapport.status !== 'VERZONDEN' && (
        <Kaart titel={t`De laatste dag`}>
          <p>
            <Datum datum={stand.uiterlijk} />
          </p>
          {stand.teLaat && (
            <Bericht soort="waarschuwing">
              <Trans>Deze dag is voorbij. Verstuur het rapport zo snel mogelijk, met uitleg.</Trans>
            </Bericht>
          )}
        </Kaart>
      )}
      <Bestanden rapporten={stand.rapportages} />
      <Begin stand={stand} onRapport={onRapport} />
      <Kaart titel={t`Wat er gebeurde`}>
        <Tijdlijn
          items={rapport.verloop.map((v) => ({
            id: `${v.op} ${v.naar}`,
            moment: v.op,
            wat: naar[v.naar],
            wie: v.door,
            meer: v.reden,
          }))}
        />
      </Kaart>
    </>
  );
}
