import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  type PersonenImportActie,
  type PersonenImportDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  IcoonGelukt,
  IcoonMelden,
  IcoonPlus,
  IcoonWaarschuwing,
  Kaart,
  Knop,
  Rij,
  Stapel,
  Tegel,
  Tegels,
  Vinkje,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { PersonenImportAnnulerenDocument, PersonenImportBevestigenDocument } from './importeren.graphql';
import { Regels } from './regels';

type Lijst = PersonenImportDelenFragment;

interface NakijkenProps {
  readonly lijst: Lijst;
  readonly opnieuw: () => void;
}

/** What the list would do, row by row, and the button that does it. */
export function Nakijken({ lijst, opnieuw }: NakijkenProps): ReactNode {
  const { t } = useLingui();
  const [actie, zetActie] = useState<PersonenImportActie | undefined>(lijst.fout > 0 ? 'FOUT' : undefined);
  const tegels: readonly [PersonenImportActie, number, string, ReactNode][] = [
    ['NIEUW', lijst.nieuw, t`nieuw`, <IcoonPlus key="i" />],
    ['WIJZIGT', lijst.wijzigt, t`wijzigt iets`, <IcoonMelden key="i" />],
    ['GELIJK', lijst.gelijk, t`hetzelfde`, <IcoonGelukt key="i" />],
    ['FOUT', lijst.fout, t`met een fout`, <IcoonWaarschuwing key="i" />],
  ];
  return (
    <Stapel ruimte="ruim">
      <Gelezen lijst={lijst} />
      <Tegels label={t`Wat de lijst zou doen`}>
        {tegels.map(([code, aantal, label, icoon]) => (
          <Tegel
            key={code}
            aantal={aantal.toLocaleString('nl-NL')}
            label={label}
            icoon={icoon}
            gekozen={actie === code}
            onKies={() => zetActie(actie === code ? undefined : code)}
          />
        ))}
      </Tegels>
      <Besluit lijst={lijst} opnieuw={opnieuw} />
      <Regels key={actie ?? ''} importId={lijst.id} actie={actie} />
    </Stapel>
  );
}

function Gelezen({ lijst }: { lijst: Lijst }): ReactNode {
  if (!lijst.overgeslagen.length) return null;
  const kolommen = lijst.overgeslagen.join(', ');
  return (
    <Bericht titel={<Trans>Deze kolommen slaan we over</Trans>}>
      <Trans>{kolommen}. Daar bewaren we niets van.</Trans>
    </Bericht>
  );
}

function Besluit({ lijst, opnieuw }: NakijkenProps): ReactNode {
  const { t } = useLingui();
  const [zonderFouten, zetZonderFouten] = useState(false);
  const bevestigen = useHandeling(PersonenImportBevestigenDocument);
  const annuleren = useHandeling(PersonenImportAnnulerenDocument);
  const bij = { importId: lijst.id, versie: lijst.versie };
  const doe = async (handeling: Promise<unknown>): Promise<void> => {
    await handeling;
    opnieuw();
  };
  const ouder = [bevestigen, annuleren].some((h) => h.uitkomst?.__typename === 'PersonenImportVerouderd');
  const werk = lijst.nieuw + lijst.wijzigt;
  return (
    <Kaart titel={<Trans>Klopt dit?</Trans>}>
      <Stapel>
        <p>
          {werk > 0
            ? t`${plural(werk, { one: 'Na uw bevestiging verandert er 1 persoon.', other: 'Na uw bevestiging veranderen er # personen.' })}`
            : t`Deze lijst verandert niets.`}
        </p>
        {lijst.fout > 0 && (
          <Vinkje
            checked={zonderFouten}
            onChange={(e) => zetZonderFouten(e.target.checked)}
            fout={foutBij(isGeweigerd(bevestigen.uitkomst) ? foutenVan(bevestigen.uitkomst) : [], 'zonderFouten')}
            label={t`${plural(lijst.fout, { one: 'Sla de regel met een fout over', other: 'Sla de # regels met een fout over' })}`}
          />
        )}
        {ouder && (
          <Bericht soort="waarschuwing" meld>
            <Trans>Iemand anders deed intussen iets met deze lijst. U ziet nu hoe het is.</Trans>
          </Bericht>
        )}
        <Weigering handeling={bevestigen} />
        <Weigering handeling={annuleren} />
        <Rij>
          {werk > 0 && (
            <Knop bezig={bevestigen.bezig} onClick={() => void doe(bevestigen.voer({ ...bij, zonderFouten }))}>
              <Trans>Bevestig de lijst</Trans>
            </Knop>
          )}
          <Knop variant="twee" bezig={annuleren.bezig} onClick={() => void doe(annuleren.voer(bij))}>
            <Trans>Haal de lijst weg</Trans>
          </Knop>
        </Rij>
      </Stapel>
    </Kaart>
  );
}
