import { useLingui } from '@lingui/react/macro';
import { useHandeling } from '@meldbaken/platform/graphql-client';
import { toonEindmoment } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { HandelVenster, type VensterProps } from './handel-venster';
import { TermijnInkortenDocument, TermijnVerlengenDocument } from './termijn-pagina.graphql';
import { useSpoorVelden } from './use-spoor-velden';

/** A later last day, asked or told in time. */
export function VerlengVenster(props: VensterProps): ReactNode {
  const { t } = useLingui();
  const { verlengenDoor, verlengenMet, verlengenVragen } = props.termijn.regel ?? {};
  const handeling = useHandeling(TermijnVerlengenDocument);
  const spoor = useSpoorVelden();
  const einde = toonEindmoment(props.termijn.vervaltOp, 'lang');
  const lengte = verlengenMet ?? '';
  return (
    <HandelVenster
      {...props}
      titel={t`Verleng de termijn`}
      uitleg={t`De termijn loopt nu tot ${einde}. Het oude einde blijft bewaard.`}
      knop={t`Verleng`}
      handeling={handeling}
      begin={{ toegekendDoor: verlengenDoor ?? '' }}
      velden={[
        {
          naam: 'gevraagdOp',
          soort: 'moment',
          label: verlengenVragen === false ? t`Wanneer hebt u dit meegedeeld?` : t`Wanneer vroeg u om meer tijd?`,
          hint: t`Dat moet voor het einde zijn geweest.`,
          mist: t`Vul de dag en de tijd in.`,
        },
        {
          naam: 'totEnMet',
          soort: 'dag',
          label: t`Nieuwe laatste dag`,
          hint:
            lengte === ''
              ? t`De dag die u is genoemd.`
              : t`Er komt hooguit ${lengte} bij. Vult u niets in, dan rekenen wij de dag voor u uit.`,
          mist: lengte === '' ? t`Vul de nieuwe laatste dag in.` : undefined,
        },
        ...spoor,
      ]}
      stuur={(basis, tekst) =>
        handeling.voer({
          ...basis,
          invoer: {
            gevraagdOp: tekst('gevraagdOp'),
            totEnMet: tekst('totEnMet') || null,
            reden: tekst('reden'),
            toegekendDoor: tekst('toegekendDoor'),
            kenmerk: tekst('kenmerk') || null,
          },
        })
      }
      gelukt={(vervaltOp) => {
        const nieuw = toonEindmoment(vervaltOp, 'lang');
        return t`De termijn is verlengd. Die loopt nu tot ${nieuw}.`;
      }}
    />
  );
}

/** An earlier last day. */
export function InkortVenster(props: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(TermijnInkortenDocument);
  const spoor = useSpoorVelden();
  const einde = toonEindmoment(props.termijn.vervaltOp, 'lang');
  return (
    <HandelVenster
      {...props}
      titel={t`Kort de termijn in`}
      uitleg={t`De termijn loopt nu tot ${einde}. U kiest een eerdere dag. Het oude einde blijft bewaard.`}
      knop={t`Kort in`}
      handeling={handeling}
      begin={{ toegekendDoor: props.termijn.regel?.inkortenDoor ?? '' }}
      velden={[
        { naam: 'totEnMet', soort: 'dag', label: t`Nieuwe laatste dag`, mist: t`Vul de nieuwe laatste dag in.` },
        ...spoor,
      ]}
      stuur={(basis, tekst) =>
        handeling.voer({
          ...basis,
          invoer: {
            totEnMet: tekst('totEnMet'),
            reden: tekst('reden'),
            toegekendDoor: tekst('toegekendDoor'),
            kenmerk: tekst('kenmerk') || null,
          },
        })
      }
      gelukt={(vervaltOp) => {
        const nieuw = toonEindmoment(vervaltOp, 'lang');
        return t`De termijn is korter geworden. Die loopt nu tot ${nieuw}.`;
      }}
    />
  );
}
