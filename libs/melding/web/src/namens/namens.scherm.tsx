import { Trans, useLingui } from '@lingui/react/macro';
import {
  Pagina,
  Weigering,
  foutenVan,
  isGeweigerd,
  useConcept,
  useHandeling,
  type MeldingNamensIndienenMutation,
} from '@meldbaken/platform/graphql-client';
import { Formulier, Foutsamenvatting, Kaart, Knop, Kolommen, Stapel, useNu, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { v4 } from 'uuid';
import type { VraagProps } from '../melden/vraag-props';
import { Client } from '../melden/vragen/client';
import { Feiten } from '../melden/vragen/feiten';
import { Mening } from '../melden/vragen/mening';
import { OverWie } from '../melden/vragen/over-wie';
import { Signalen } from '../melden/vragen/signalen';
import { Veilig } from '../melden/vragen/veilig';
import { Vormen } from '../melden/vragen/vormen';
import { Waar } from '../melden/vragen/waar';
import { Wanneer } from '../melden/vragen/wanneer';
import { Ingevoerd } from './ingevoerd';
import { IncidentVelden, MelderVelden } from './melder-velden';
import { alsNamensInvoer, foutenVanNamens, isNamensConcept, maakNamens, type NamensVelden } from './namens-concept';
import { MeldingNamensIndienenDocument } from './namens.graphql';
import { AlleenMetMenu } from '../delen/alleen-met-menu';

type Ingediend = Extract<MeldingNamensIndienenMutation['uitkomst'], { __typename: 'MeldingNamensIngediend' }>;

/** A report that somebody told by phone, mail or face to face: the same questions, on one page. */
export default function NamensScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/consultaties']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const [concept, zetConcept, wisConcept] = useConcept('namens', () => maakNamens(v4(), nu), isNamensConcept);
  const [poging, zetPoging] = useState(0);
  const [leesfouten, zetLeesfouten] = useState<Readonly<Record<string, string>>>({});
  const [ingediend, zetIngediend] = useState<Ingediend | null>(null);
  const indienen = useHandeling(MeldingNamensIndienenDocument);
  const eigen: Fout[] = [
    ...Object.entries(leesfouten).map(([veld, bericht]) => ({ veld, bericht })),
    ...foutenVanNamens(concept, new Date(nu)).filter((f) => leesfouten[f.veld ?? ''] === undefined),
  ];
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    const invoer = alsNamensInvoer(concept);
    if (eigen.length > 0 || invoer === null) return;
    const uitkomst = await indienen.voer({ sleutel: concept.sleutel, ...invoer });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename !== 'MeldingNamensIngediend') return;
    wisConcept();
    zetIngediend(uitkomst);
  };
  if (ingediend !== null) return <Ingevoerd melding={ingediend} />;
  const vanServer = foutenVan(isGeweigerd(indienen.uitkomst) ? indienen.uitkomst : null);
  const fouten = poging === 0 ? [] : eigen.length > 0 ? eigen : vanServer;
  const vraag: VraagProps = {
    antwoorden: concept.antwoorden,
    fouten,
    zet: (deel) => zetConcept((oud) => ({ ...oud, antwoorden: { ...oud.antwoorden, ...deel } })),
    onLeesfout: (veld, bericht) =>
      zetLeesfouten((oud) => {
        const rest = Object.fromEntries(Object.entries(oud).filter(([naam]) => naam !== veld));
        return bericht === null ? rest : { ...rest, [veld]: bericht };
      }),
  };
  const zet = (deel: Partial<NamensVelden>): void =>
    zetConcept((oud) => ({ ...oud, namens: { ...oud.namens, ...deel } }));
  const namens = { namens: concept.namens, zet, fouten };
  return (
    <Pagina
      titel={t`Melding invoeren`}
      zin={t`Voor iemand die belde, mailde of het u vertelde.`}
      kruimels={[{ label: t`Meldingen`, href: '/meldingen' }, { label: t`Melding invoeren` }]}
      fout={fouten.length > 0}
    >
      <Formulier
        breed
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" bezig={indienen.bezig}>
            <Trans>Verstuur de melding</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={indienen} />
        <Kolommen
          zij={
            <Kaart titel={t`Over wie gaat het?`}>
              <OverWie {...vraag} />
              <Client {...vraag} />
            </Kaart>
          }
        >
          <Stapel ruimte="ruim">
            <Kaart titel={t`Namens wie`}>
              <MelderVelden {...namens} />
              <IncidentVelden {...namens} />
            </Kaart>
            <Vragen {...vraag} />
          </Stapel>
        </Kolommen>
      </Formulier>
    </Pagina>
  );
}

/** The questions of a report, in their order, each group on its own card. */
function Vragen(vraag: VraagProps): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel ruimte="ruim">
      <Kaart titel={t`Is de cliënt veilig?`}>
        <Veilig {...vraag} />
      </Kaart>
      <Kaart titel={t`Wat gebeurde er?`}>
        <Feiten {...vraag} />
        <Mening {...vraag} />
        <Vormen {...vraag} />
        {vraag.antwoorden.vormen.length > 0 && <Signalen {...vraag} />}
      </Kaart>
      <Kaart titel={t`Wanneer en waar?`}>
        <Wanneer {...vraag} />
        <Waar {...vraag} />
      </Kaart>
    </Stapel>
  );
}
