import { SCHADE_LABEL } from '../delen/labels.model';
import { gang, met, vervolgRegels, wanneer, zin } from './bron-tekst.model';
import type { DeelPlan, UitvoerBron } from './bron.model';

const gesprekken = (b: UitvoerBron): NonNullable<UitvoerBron['delen']>['clientgesprek'] => b.delen?.clientgesprek ?? [];

function schade(b: UitvoerBron): string {
  const code = b.delen?.oordeel[0]?.inhoud.schade;
  return zin(
    code && `Schade: ${SCHADE_LABEL[code].toLowerCase()}.`,
    met('Conclusie voor de cliënt', b.delen?.onderzoek[0]?.inhoud.conclusieClient),
  );
}

/** Facts, harm, repair and aftercare, procedure (Leidraad p. 136). */
export const CLIENTDOSSIER: readonly DeelPlan[] = [
  {
    code: 'GEBEURTENIS',
    kop: 'Wat er gebeurde',
    label: 'FEIT',
    hint: 'Alleen wat is gezien of gehoord. Schrijf "een medewerker", en geen naam.',
    vul: (b) => zin(b.delen?.signalering[0]?.inhoud.clientdossier ?? b.feiten, wanneer(b), met('Waar', b.waar)),
  },
  {
    code: 'BELEVING',
    kop: 'Wat de cliënt zelf vertelt',
    label: 'MENING',
    hint: 'De eigen woorden van de cliënt, en wat de cliënt wil.',
    vul: (b) => zin(...gesprekken(b).flatMap(({ inhoud }) => [inhoud.verteld, met('Wens', inhoud.wens)])),
  },
  {
    code: 'SCHADE',
    kop: 'Gevolgen voor de cliënt',
    label: 'FEIT',
    hint: 'Schade aan het lichaam, in het hoofd, of aan geld en spullen.',
    vul: schade,
  },
  {
    code: 'HERSTEL',
    kop: 'Herstel en nazorg',
    label: 'FEIT',
    hint: 'Wat er meteen is gedaan, en welke hulp de cliënt krijgt.',
    vul: (b) =>
      zin(
        met('Meteen gedaan', b.watGedaan),
        vervolgRegels(b, (v) => v.soort === 'NAZORG' && v.code === 'CLIENT_FAMILIE' && v.stand === 'NODIG'),
      ),
  },
  {
    code: 'GANG',
    kop: 'Wat wij deden',
    label: 'FEIT',
    hint: 'De stappen en de dagen. Ook waarover de cliënt is verteld.',
    vul: gang,
  },
];
