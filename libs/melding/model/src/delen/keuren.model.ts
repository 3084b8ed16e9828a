import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type * as B from './beschrijvingen.model';
import { knopenFouten } from './knopen.model';
import { poortOordeel, poortPolitie, verdenking } from './poorten.model';
import type { Delen } from './stand.model';
import type { Velden, Waarden } from './veld.model';

/** What a check of a part looks at. */
export interface KeurContext {
  /** The parts as they stand, without what is being recorded. */
  readonly delen: Delen;
  /** A standing finding of calamiteit. */
  readonly calamiteit: boolean;
}

/** What else must hold for a part. `was` is the version that is corrected, if any. */
export type Keuring<D> = (w: D, was: D | null, c: KeurContext) => readonly Weigering[];

type Van<D extends Velden> = Waarden<D>;

const nee = (veld: string, code: string, bericht: string, watDan?: string): Weigering =>
  weiger(`MELDING_${code}`, bericht, { veld, watDan });
const lijst = (...w: (Weigering | null | false)[]): Weigering[] => w.filter((x) => x !== null && x !== false);

const gehouden = (w: { readonly aard: string | null } | null): boolean => w?.aard === 'GEVOERD';

export const keurClientgesprek: Keuring<Van<typeof B.CLIENTGESPREK>> = (w, was, { delen }) => {
  // A correction of a talk that was held is no new talk.
  const poort = gehouden(w) && !gehouden(was) ? poortPolitie(delen, 'Een gesprek met de cliënt') : null;
  if (poort) return [poort];
  if (!gehouden(w)) return [];
  const verdacht = ['JA', 'TWIJFEL'].includes(verdenking(delen) ?? '');
  return lijst(
    verdacht &&
      w.steun === 'ERBIJ' &&
      w.steunPolitie === null &&
      nee('steunPolitie', 'STEUN_POLITIE', 'Zeg of de steunpersoon is afgesproken met de politie.'),
  );
};

export const keurPlegergesprek: Keuring<Van<typeof B.PLEGERGESPREK>> = (w, was, { delen }) => {
  const poort = gehouden(w) && !gehouden(was) ? poortPolitie(delen, 'Een gesprek met de pleger') : null;
  if (poort) return [poort];
  if (!gehouden(w)) return [];
  return lijst(
    w.steunGewezen === false &&
      nee(
        'steunGewezen',
        'STEUN_NIET_GEWEZEN',
        'Zonder dit telt het gesprek niet. Deze persoon heeft recht op een steunpersoon.',
        'Zeg het alsnog, en voer het gesprek dan opnieuw.',
      ),
    w.voerders.length === 1 &&
      nee(
        'voerders',
        'TWEE_NODIG',
        'Dit gesprek voert u met twee mensen.',
        'Voer het gesprek nog eens, met z’n tweeën.',
      ),
  );
};

const begonnen = (w: Van<typeof B.ONDERZOEK> | null): boolean =>
  w !== null &&
  w.besluit === 'NODIG' &&
  (w.begonnenOp !== null || w.afgerond === true || w.stappen.length > 0 || w.bevindingen !== null);

export const keurOnderzoek: Keuring<Van<typeof B.ONDERZOEK>> = (w, was, { delen, calamiteit }) => {
  const poort = begonnen(w) && !begonnen(was) ? poortPolitie(delen, 'Een eigen onderzoek') : null;
  if (poort) return [poort];
  // Calamity with death in elderly or disability care: an external, independent chair (Leidraad, part 2).
  const buiten = w.overleden === true;
  return lijst(
    buiten &&
      w.besluit === 'NIET_NODIG' &&
      nee('besluit', 'ONDERZOEK_VERPLICHT', 'Er overleed een cliënt. Dan is onderzoek verplicht.'),
    buiten &&
      w.besluit === 'NODIG' &&
      w.voorzitter === 'INTERN' &&
      nee(
        'voorzitter',
        'VOORZITTER_BUITEN',
        calamiteit
          ? 'Bij een calamiteit waarbij iemand overleed, leidt iemand van buiten het onderzoek.'
          : 'Er overleed een cliënt. Dan leidt iemand van buiten het onderzoek.',
        'Kies iemand van buiten, die onafhankelijk is.',
      ),
    w.begonnenOp !== null &&
      w.afgerondOp !== null &&
      w.afgerondOp < w.begonnenOp &&
      nee('afgerondOp', 'ONDERZOEK_EINDE', 'Het einde ligt voor het begin.'),
  );
};

export const keurOorzaken: Keuring<Van<typeof B.OORZAKEN>> = (w) => knopenFouten('knopen', w.knopen);

export const keurOordeel: Keuring<Van<typeof B.OORDEEL>> = (w, was, { delen }) => {
  const poort = was === null ? poortOordeel(delen) : null;
  if (poort) return [poort];
  return w.uitkomst === 'GEEN' ? geenGrens(w) : w.uitkomst === 'MISHANDELING' ? mishandeling(w) : [];
};

/** "The client does not mind" never decides alone: norm and law are answered too, and both say no. */
function geenGrens(w: Van<typeof B.OORDEEL>): Weigering[] {
  const open = w.norm === 'WEET_NIET' || w.wet === 'WEET_NIET';
  const tegen = w.norm === 'JA' || w.wet === 'JA';
  return lijst(
    tegen &&
      nee(
        'uitkomst',
        'OORDEEL_PAST_NIET',
        'U zegt dat het niet past bij de norm of de wet. Dan is het wel grensoverschrijdend.',
        'Kies een ander oordeel, of kijk die antwoorden na.',
      ),
    !tegen &&
      open &&
      nee(
        'uitkomst',
        'OORDEEL_TOETS_OPEN',
        'U weet nog niet of het past bij de norm of de wet. Dan kunt u dit nog niet zeggen.',
        'Zoek dat eerst uit.',
      ),
  );
}

/** The definition (Leidraad par. 2.2): dependence, act or omission, harm or likely harm; with or without intent. */
function mishandeling(w: Van<typeof B.OORDEEL>): Weigering[] {
  return lijst(
    w.afhankelijk === 'NEE' &&
      nee(
        'uitkomst',
        'OORDEEL_PAST_NIET',
        'Bij mishandeling is de cliënt afhankelijk van deze persoon. U antwoordde nee.',
        'Kies grensoverschrijdend gedrag, of kijk dat antwoord na.',
      ),
    w.schade === 'NEE' &&
      nee(
        'uitkomst',
        'OORDEEL_PAST_NIET',
        'Bij mishandeling is er schade, of waarschijnlijk schade. U antwoordde nee.',
        'Kies grensoverschrijdend gedrag, of kijk dat antwoord na.',
      ),
  );
}
