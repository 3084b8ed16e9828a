import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Dag, DienstverbandSoort, VergewisWijze } from '@meldbaken/vergewis/contract';
import { dagTekst, plusMaanden } from '../dag.model';

export interface NieuwMoment {
  op: Dag;
  wijzen: readonly VergewisWijze[];
  volgendeOp: Dag | null;
  verslag: string | null;
}

/** `gevraagdOp`: when HR first asked the handlers whether something matters; null is never. */
export function controleerMoment(
  m: NieuwMoment,
  d: { eindeOp: Dag | null; soort?: DienstverbandSoort },
  vandaag: Dag,
  gevraagdOp: Dag | null = null,
): Weigering[] {
  if (d.soort === 'SOLLICITANT')
    return [
      weiger('VERGEWIS_SOLLICITANT', 'Een sollicitant werkt hier nog niet.', {
        watDan: 'Opnieuw kijken doet u bij wie hier al werkt.',
      }),
    ];
  const uit: Weigering[] = [];
  if (m.wijzen.includes('NAVRAAG_BEHANDELAARS') && (gevraagdOp === null || gevraagdOp > m.op))
    uit.push(
      weiger('VERGEWIS_NIET_GEVRAAGD', 'De vraag aan de ontvangers van meldingen is toen nog niet gesteld.', {
        veld: 'wijzen',
        watDan: 'Stel eerst de vraag of er iets van belang is, op deze pagina.',
      }),
    );
  if (m.op > vandaag)
    uit.push(
      weiger('VERGEWIS_TOEKOMST', `${dagTekst(m.op)} is nog niet geweest.`, {
        veld: 'op',
        watDan: `Kies vandaag (${dagTekst(vandaag)}) of eerder.`,
      }),
    );
  if (m.wijzen.length === 0)
    uit.push(
      weiger('VERGEWIS_LEEG', 'Kies hoe er gekeken is.', { veld: 'wijzen', watDan: 'Bijvoorbeeld: een gesprek.' }),
    );
  if (m.volgendeOp !== null && m.volgendeOp <= vandaag)
    uit.push(
      weiger('VERGEWIS_VERLEDEN', 'De volgende keer ligt al in het verleden.', {
        veld: 'volgendeOp',
        watDan: `Kies een dag na ${dagTekst(vandaag)}.`,
      }),
    );
  if (m.volgendeOp !== null && m.volgendeOp > plusMaanden(vandaag, 60))
    uit.push(
      weiger('VERGEWIS_TE_LANG', 'Dat is meer dan 5 jaar weg.', {
        veld: 'volgendeOp',
        watDan: `Kies ${dagTekst(plusMaanden(vandaag, 60))} of eerder.`,
      }),
    );
  if (m.volgendeOp !== null && d.eindeOp !== null && d.eindeOp < m.volgendeOp)
    uit.push(
      weiger('VERGEWIS_NA_EINDE', 'Dan werkt deze persoon hier niet meer.', {
        veld: 'volgendeOp',
        watDan: `De laatste werkdag is ${dagTekst(d.eindeOp)}. Laat de volgende keer leeg.`,
      }),
    );
  if ((m.verslag ?? '').length > 20_000)
    uit.push(
      weiger('VERGEWIS_TE_LANG', 'Dit is langer dan 20.000 tekens.', { veld: 'verslag', watDan: 'Maak het korter.' }),
    );
  return uit;
}
