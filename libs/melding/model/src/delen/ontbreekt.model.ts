import type { StapNummer } from '@meldbaken/melding/contract';
import { heeftPolitieAfspraak, ontbreektVoorOordeel, verdenking } from './poorten.model';
import type { Delen } from './stand.model';

const mits = (mist: boolean, wat: string): string[] => (mist ? [wat] : []);

/** What still misses in step 1 to 4, in words; the handler may finish a step without it, with a reason. */
export function ontbreektInStap(stap: StapNummer, delen: Delen): string[] {
  switch (stap) {
    case 1:
      return [
        ...mits(delen.strafbaar.length === 0, 'of dit strafbaar kan zijn'),
        ...mits(delen.signalering.length === 0, 'of de persoon meteen is aangesproken'),
      ];
    case 2:
      return [
        ...mits(delen.bespreking.length === 0, 'met wie u dit besprak'),
        ...mits(delen.geheimhouding.length === 0, 'waarom u dit mag delen (beroepsgeheim)'),
      ];
    case 3:
      return [...politie(delen), ...clientgesprek(delen)];
    case 4:
      return [
        ...politie(delen),
        ...onderzoek(delen),
        ...ontbreektVoorOordeel(delen),
        ...mits(delen.oordeel.length === 0, 'het oordeel'),
      ];
    case 5:
    case 6:
      return [];
  }
}

function politie(delen: Delen): string[] {
  const stand = verdenking(delen);
  if (stand === null) return ['of dit strafbaar kan zijn'];
  return mits(stand !== 'NEE' && !heeftPolitieAfspraak(delen), 'het overleg met de politie');
}

function clientgesprek({ clientgesprek: alle, toestemmingsweging }: Delen): string[] {
  const gevoerd = alle.filter(({ inhoud }) => inhoud.aard === 'GEVOERD').map(({ inhoud }) => inhoud);
  const laatste = gevoerd.at(-1);
  return [
    ...mits(
      !alle.some(({ inhoud }) => inhoud.aard !== 'UIT_ZICHZELF'),
      'het gesprek met de cliënt, of waarom dat er niet komt',
    ),
    ...mits(
      gevoerd.length > 0 && !gevoerd.some((g) => g.gewezenOp.includes('IGJ')),
      'vertellen dat de cliënt zelf bij de IGJ mag melden',
    ),
    ...mits(
      gevoerd.length > 0 && !gevoerd.some((g) => g.gewezenOp.includes('KLACHT')),
      'vertellen over de klachtencommissie',
    ),
    ...mits(laatste?.toestemming === 'NEE' && toestemmingsweging.length === 0, 'uw besluit, nu de cliënt het niet wil'),
  ];
}

function onderzoek({ onderzoek: [een] }: Delen): string[] {
  const o = een?.inhoud;
  return mits(o?.besluit === 'NODIG' && o.afgerond !== true, 'het einde van het onderzoek');
}
