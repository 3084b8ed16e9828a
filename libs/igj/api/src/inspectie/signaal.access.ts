import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** A signal that the inspectie passed on, at the organisation that got it. */
export const signaalToegang: AggregaatToegang = {
  onderwerp: 'Signaal',
  velden: dossierVelden('s', ['INTAKE']),
  uitleg: {
    lezen: 'Laat toe om een signaal te lezen dat de inspectie aan uw organisatie doorgaf.',
    bevestigen: 'Laat toe om de ontvangst van een signaal te bevestigen.',
  },
  regels(inzage, kan) {
    if (!['RIEC', 'ZORGKANTOOR'].includes(inzage.organisatieSoort)) return;
    if (!heeftRol(inzage, 'CONTACTPERSOON', 'BEHANDELAAR')) return;
    for (const handeling of ['lezen', 'bevestigen'])
      kan(handeling, { 'houders.INTAKE': inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } });
  },
};
