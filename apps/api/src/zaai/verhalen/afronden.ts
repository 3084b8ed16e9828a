import { EXTERNE_BESLUITEN, type ExternBesluit } from '@meldbaken/melding/contract';
import type { Daad, Tijd } from '../verhaal';
import type { VervolgDeel } from '../vervolg';
import { beslisser } from './bouw';

const BESLISSER = 'bestuurder';

/** Why not outside, in the words of the handler. */
const NIET_BUITEN: Readonly<Record<ExternBesluit, string>> = {
  IGJ_CALAMITEIT: 'Er was geen ernstige schade.',
  IGJ_GEWELD: 'Er was geen geweld in de zorgrelatie.',
  IGJ_ONTSLAG: 'Er is niemand ontslagen.',
  POLITIE: 'Er is geen vermoeden van een strafbaar feit.',
  WMO_JEUGD: 'De zorg valt niet onder de Wmo of de Jeugdwet.',
  WAARSCHUWINGSREGISTER: 'Wij doen niet mee aan een register.',
};

export interface Afronding {
  /** Steps 5 and 6 are written down on this day. */
  readonly op: Tijd;
  /** The decider confirms then. */
  readonly bevestigd: Tijd;
  /** Not when a decider had joined before. */
  readonly haalErbij?: boolean;
  readonly hoe: string;
  readonly client: string;
  readonly team: string;
  /** What is done for the one who did it; left out when there is nobody. */
  readonly medewerker?: string;
  readonly verteld: string;
  readonly lessen: string;
  readonly actie: string;
}

/** Steps 5 and 6 as closing asks them: every decision, every group, every feedback (G5). */
export function rondAf(a: Afronding): Daad[] {
  const erbij = beslisser(a.op, 'Beslist over melden buiten de organisatie.', BESLISSER);
  return [
    ...(a.haalErbij === false ? [] : [erbij]),
    { doe: 'LEG_VERVOLG_VAST', op: a.op, delen: [...stapVijf(a), ...stapZes(a)] },
    { doe: 'BEVESTIG_BESLUITEN', op: a.bevestigd, wie: BESLISSER },
  ];
}

function stapVijf({ op: [van], hoe }: Afronding): VervolgDeel[] {
  return [
    { soort: 'STOPPEN', code: 'GEDRAG', van, teksten: { hoe, wie: 'De teamleider' } },
    ...EXTERNE_BESLUITEN.map((code): VervolgDeel => ({
      soort: 'BESLUIT',
      code,
      stand: 'NEE',
      beslisser: BESLISSER,
      van,
      teksten: { reden: NIET_BUITEN[code] },
    })),
  ];
}

function stapZes(a: Afronding): VervolgDeel[] {
  const [van] = a.op;
  const nazorg = (code: string, wat: string | undefined, waarom = ''): VervolgDeel =>
    wat === undefined
      ? { soort: 'NAZORG', code, stand: 'NIET_NODIG', teksten: { reden: waarom } }
      : { soort: 'NAZORG', code, stand: 'NODIG', van, teksten: { wat, wie: 'De teamleider' } };
  const terug = (code: string, niet?: string): VervolgDeel =>
    niet === undefined
      ? { soort: 'TERUGKOPPELING', code, stand: 'GEDAAN', van, teksten: { wie: 'De behandelaar', wat: a.verteld } }
      : { soort: 'TERUGKOPPELING', code, stand: 'NIET', teksten: { reden: niet } };
  const geenMedewerker = 'Het ging niet om één medewerker.';
  return [
    { soort: 'COMMUNICATIE', code: 'TEAM', stand: 'GEDAAN', van, teksten: { wie: 'De teamleider', wat: a.team } },
    nazorg('CLIENT_FAMILIE', a.client),
    nazorg('TEAM', a.team),
    nazorg('PLEGER', a.medewerker, geenMedewerker),
    nazorg('ONTERECHT_AANGEWEZEN', undefined, 'Er is niemand onterecht aangewezen.'),
    terug('MELDER'),
    terug('CLIENT'),
    terug('PLEGER', a.medewerker === undefined ? geenMedewerker : undefined),
    {
      soort: 'EVALUATIE',
      code: 'MELDING',
      van,
      kenmerken: ['EV_1', 'EV_2', 'EV_4'],
      teksten: { wie: 'De teamleider en de behandelaar', lessen: a.lessen },
    },
    {
      soort: 'VERBETERACTIE',
      code: 'ACTIE',
      stand: 'KLAAR',
      tot: van,
      teksten: { wat: a.actie, wie: 'De teamleider' },
    },
  ];
}
