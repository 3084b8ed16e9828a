import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  foutBij,
  Ophalen,
  useHandeling,
  useVraag,
  type HerinnerinstellingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Kaart, Knop, Stapel, Tekst, Vinkje } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from '../delen/actie-venster';
import { HerinnerinstellingDocument, HerinnerinstellingZettenDocument } from './herinneren.graphql';

const GEEN = {};

/** When reminders go out by themselves. */
export function InstellingKaart({ mag }: { readonly mag: boolean }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(HerinnerinstellingDocument, GEEN);
  const [open, zetOpen] = useState(false);
  return (
    <Kaart titel={t`Herinneringen die vanzelf uitgaan`}>
      <Ophalen vraag={vraag} regels={2}>
        {({ vergewisHerinnerinstelling: i }) =>
          i !== null && (
            <Stapel>
              <Zin i={i} />
              {mag && (
                <div>
                  <Knop variant="twee" onClick={() => zetOpen(true)}>
                    <Trans>Wijzig wanneer</Trans>
                  </Knop>
                </div>
              )}
              {open && (
                <InstellingVenster
                  i={i}
                  onSluit={() => zetOpen(false)}
                  onKlaar={() => {
                    zetOpen(false);
                    vraag.opnieuw();
                  }}
                />
              )}
            </Stapel>
          )
        }
      </Ophalen>
    </Kaart>
  );
}

function Zin({ i }: { readonly i: HerinnerinstellingDelenFragment }): ReactNode {
  const { t } = useLingui();
  if (!i.aan)
    return (
      <p>
        <Trans>Er gaat niets vanzelf uit. U stuurt herinneringen zelf, vanuit de lijst met personen.</Trans>
      </p>
    );
  const na = t`${plural(i.naDagen, { one: '# dag', other: '# dagen' })}`;
  const voor = t`${plural(i.voorBeginDagen, { one: '# dag', other: '# dagen' })}`;
  return (
    <p>
      <Trans>
        Wie na {na} niet antwoordt, krijgt een mail, hoogstens 3 keer. En wie over {voor} begint en nog iets mist.
      </Trans>{' '}
      {i.leidinggevende ? t`De leidinggevende krijgt dan ook een mail.` : t`De leidinggevende krijgt geen mail.`}
    </p>
  );
}

interface InstellingVensterProps {
  readonly i: HerinnerinstellingDelenFragment;
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

function InstellingVenster({ i, onSluit, onKlaar }: InstellingVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(HerinnerinstellingZettenDocument);
  const [aan, zetAan] = useState(i.aan);
  const [na, zetNa] = useState(String(i.naDagen));
  const [voor, zetVoor] = useState(String(i.voorBeginDagen));
  const [team, zetTeam] = useState(i.leidinggevende);
  const getal = (tekst: string): number => (/^\d{1,3}$/.test(tekst.trim()) ? Number(tekst) : 0);
  return (
    <ActieVenster
      titel={t`Herinneringen die vanzelf uitgaan`}
      uitleg={<p>{t`In de mail staat nooit wat er mist. Na 3 keer stopt het: dan belt u beter.`}</p>}
      knop={t`Leg vast`}
      handeling={handeling}
      maak={() => ({
        versie: i.versie,
        invoer: { aan, naDagen: getal(na), voorBeginDagen: getal(voor), leidinggevende: team },
      })}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Vinkje label={t`Stuur herinneringen vanzelf`} checked={aan} onChange={(e) => zetAan(e.target.checked)} />
          <Tekst
            label={t`Na hoeveel dagen zonder antwoord?`}
            name="naDagen"
            inputMode="numeric"
            breedte="smal"
            value={na}
            fout={foutBij(fouten, 'naDagen')}
            onChange={(e) => zetNa(e.target.value)}
          />
          <Tekst
            label={t`Hoeveel dagen voor de eerste werkdag?`}
            name="voorBeginDagen"
            inputMode="numeric"
            breedte="smal"
            value={voor}
            fout={foutBij(fouten, 'voorBeginDagen')}
            onChange={(e) => zetVoor(e.target.value)}
          />
          <Vinkje
            label={t`Stuur ook een mail naar de leidinggevende`}
            hint={t`Alleen dat iemand in het team iets mist. Niet wie, en niet wat.`}
            checked={team}
            onChange={(e) => zetTeam(e.target.checked)}
          />
        </>
      )}
    </ActieVenster>
  );
}
