import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import type { KoppelingRecht } from '@meldbaken/organisatie/contract';

/** The unit of this placeholder with all below it; asked once per statement. */
const onderEenheid = (p: string): string => `d.eenheid_id in (with recursive onder as (
    select e.organisatie_id, e.id from organisatie.eenheid e where e.id = ${p}
    union select e.organisatie_id, e.id from organisatie.eenheid e join onder o on e.organisatie_id = o.organisatie_id and e.ouder_id = o.id)
  select id from onder)`;

const RECHT: Readonly<Record<string, KoppelingRecht>> = {
  'standen-lezen': 'STANDEN_LEZEN',
  'eisen-lezen': 'EISEN_LEZEN',
  bijwerken: 'DIENSTVERBANDEN_BIJWERKEN',
};

/** What another system may do with its key. No role has these rights: people have their own pages. */
export const koppelingGegevensToegang: AggregaatToegang = {
  onderwerp: 'KoppelingGegevens',
  voorKoppeling: true,
  velden: { organisatieId: kolomVeld('d.organisatie_id'), onderEenheid: { eq: onderEenheid } },
  uitleg: {
    'standen-lezen': 'Laat een ander systeem met een sleutel lezen wie inzetbaar is: nummer en uitkomst.',
    'eisen-lezen': 'Laat een ander systeem met een sleutel lezen welke controles missen, per nummer.',
    bijwerken: 'Laat een ander systeem met een sleutel dienstverbanden toevoegen, wijzigen en beëindigen.',
  },
  regels(inzage, kan) {
    const { koppeling } = inzage;
    if (!koppeling || inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    const bereik = koppeling.eenheidId === null ? {} : { onderEenheid: koppeling.eenheidId };
    for (const [handeling, recht] of Object.entries(RECHT))
      if (koppeling.rechten.includes(recht)) kan(handeling, bereik);
  },
};
