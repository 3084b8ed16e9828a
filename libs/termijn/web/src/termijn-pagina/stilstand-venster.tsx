import { useLingui } from '@lingui/react/macro';
import {
  useHandeling,
  type TermijnHervattenMutationVariables,
  type TermijnOpschortenMutationVariables,
} from '@meldbaken/platform/graphql-client';
import { toonEindmoment } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { HandelVenster, type Basis, type VensterProps } from './handel-venster';
import { TermijnHervattenDocument, TermijnOpschortenDocument } from './termijn-pagina.graphql';
import { useSpoorVelden } from './use-spoor-velden';

type Variabelen = TermijnOpschortenMutationVariables & TermijnHervattenMutationVariables;

const variabelen = (basis: Basis, tekst: (naam: string) => string): Variabelen => ({
  ...basis,
  invoer: {
    vanaf: tekst('vanaf'),
    reden: tekst('reden'),
    toegekendDoor: tekst('toegekendDoor'),
    kenmerk: tekst('kenmerk') || null,
  },
});

/** The clock stops. */
export function OpschortVenster(props: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(TermijnOpschortenDocument);
  const spoor = useSpoorVelden();
  const { opschortenDoor, opschortenGrond } = props.termijn.regel ?? {};
  const grond = opschortenGrond ?? '';
  return (
    <HandelVenster
      {...props}
      titel={t`Zet de termijn stil`}
      uitleg={
        grond === ''
          ? t`De klok staat dan stil. De dagen komen er later bij.`
          : t`Dit kan als ${grond}. De klok staat dan stil. De dagen komen er later bij.`
      }
      knop={t`Zet stil`}
      handeling={handeling}
      begin={{ toegekendDoor: opschortenDoor ?? '' }}
      velden={[
        {
          naam: 'vanaf',
          soort: 'moment',
          label: t`Sinds wanneer staat de termijn stil?`,
          mist: t`Vul de dag en de tijd in.`,
        },
        ...spoor,
      ]}
      stuur={(basis, tekst) => handeling.voer(variabelen(basis, tekst))}
      gelukt={() => t`De termijn staat stil.`}
    />
  );
}

/** The clock runs again. */
export function HervatVenster(props: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(TermijnHervattenDocument);
  const spoor = useSpoorVelden();
  return (
    <HandelVenster
      {...props}
      titel={t`Laat de termijn weer lopen`}
      uitleg={t`De dagen dat de termijn stilstond, komen erbij.`}
      knop={t`Laat weer lopen`}
      handeling={handeling}
      begin={{ toegekendDoor: props.termijn.regel?.opschortenDoor ?? '' }}
      velden={[
        {
          naam: 'vanaf',
          soort: 'moment',
          label: t`Vanaf wanneer loopt de termijn weer?`,
          mist: t`Vul de dag en de tijd in.`,
        },
        ...spoor,
      ]}
      stuur={(basis, tekst) => handeling.voer(variabelen(basis, tekst))}
      gelukt={(vervaltOp) => {
        const nieuw = toonEindmoment(vervaltOp, 'lang');
        return t`De termijn loopt weer, tot ${nieuw}.`;
      }}
    />
  );
}
