import {
  IcoonBerichten,
  IcoonBesluit,
  IcoonInstellingen,
  IcoonKlok,
  IcoonLogboek,
  IcoonMelden,
  IcoonMelding,
  IcoonOrganisatie,
  IcoonOverzicht,
  IcoonPersonen,
  IcoonPostvak,
  IcoonSchild,
  IcoonVandaag,
  IcoonVersturen,
} from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

const ICONEN: Readonly<Record<string, ReactNode>> = {
  vandaag: <IcoonVandaag />,
  termijnen: <IcoonKlok />,
  meldingen: <IcoonMelding />,
  melden: <IcoonMelden />,
  'mijn-meldingen': <IcoonMelding />,
  besluiten: <IcoonBesluit />,
  'externe-meldingen': <IcoonVersturen />,
  postvak: <IcoonPostvak />,
  berichten: <IcoonBerichten />,
  consultaties: <IcoonBerichten />,
  klachten: <IcoonBesluit />,
  notificaties: <IcoonBerichten />,
  logboek: <IcoonLogboek />,
  rechten: <IcoonSchild />,
  register: <IcoonLogboek />,
  'igj-vraag': <IcoonSchild />,
  aanbieders: <IcoonOrganisatie />,
  burgermeldingen: <IcoonPersonen />,
  mensen: <IcoonPersonen />,
  personen: <IcoonPersonen />,
  'mijn-team': <IcoonPersonen />,
  organisatie: <IcoonOrganisatie />,
  instellingen: <IcoonInstellingen />,
};

/** Icon of a place in the rail, by its path; the word beside it carries the meaning. */
export function menuIcoon(pad: string): ReactNode {
  const laatste = pad.split('/').at(-1) ?? '';
  return ICONEN[laatste] ?? <IcoonOverzicht />;
}
