import { useLingui } from '@lingui/react/macro';
import { alsCode, useHandeling } from '@meldbaken/platform/graphql-client';
import { TE_LAAT_REDENEN } from '@meldbaken/termijn/contract';
import { TE_LAAT_REDEN_LABEL } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';
import { HandelVenster, type VensterProps } from './handel-venster';
import { TermijnLatenVervallenDocument, TermijnTeLaatToelichtenDocument } from './termijn-pagina.graphql';

/** The duty is gone. */
export function VervalVenster(props: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(TermijnLatenVervallenDocument);
  return (
    <HandelVenster
      {...props}
      titel={t`Laat de termijn vervallen`}
      uitleg={t`Doe dit als de termijn niet meer nodig is. De termijn blijft te zien. U kunt dit niet terugdraaien.`}
      knop={t`Laat vervallen`}
      handeling={handeling}
      velden={[
        { naam: 'reden', soort: 'vak', label: t`Waarom is de termijn niet meer nodig?`, mist: t`Schrijf op waarom.` },
      ]}
      stuur={(basis, tekst) => handeling.voer({ ...basis, reden: tekst('reden') })}
      gelukt={() => t`De termijn is vervallen.`}
    />
  );
}

/** Why it was late; it stays late. */
export function ToelichtVenster(props: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(TermijnTeLaatToelichtenDocument);
  return (
    <HandelVenster
      {...props}
      titel={t`Leg uit waarom het te laat was`}
      uitleg={t`De termijn blijft te laat. Wat nog open staat, moet u nog doen.`}
      knop={t`Bewaar de uitleg`}
      handeling={handeling}
      begin={{ code: props.termijn.teLaatReden, toelichting: props.termijn.teLaatToelichting }}
      velden={[
        {
          naam: 'code',
          soort: 'keuze',
          label: t`Wat was de reden?`,
          mist: t`Kies een reden.`,
          opties: TE_LAAT_REDENEN.map((code) => ({ waarde: code, label: TE_LAAT_REDEN_LABEL[code] })),
        },
        { naam: 'toelichting', soort: 'vak', label: t`Wat gebeurde er?`, mist: t`Schrijf op wat er gebeurde.` },
      ]}
      stuur={async (basis, tekst) => {
        const code = alsCode(tekst('code'), TE_LAAT_REDENEN);
        return code === undefined
          ? null
          : handeling.voer({ ...basis, invoer: { code, toelichting: tekst('toelichting') } });
      }}
      gelukt={() => t`Uw uitleg is bewaard.`}
    />
  );
}
