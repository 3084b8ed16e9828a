import { dossierVelden, kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** The register of disfunctioneren: one role at the inspectie keeps it, nobody else reads it. */
export const aantekeningToegang: AggregaatToegang = {
  onderwerp: 'Aantekening',
  velden: dossierVelden('a', ['INTAKE']),
  uitleg: {
    vastleggen: 'Laat toe om na een eigen rapport van de IGJ een aantekening in het register te zetten.',
    lezen: 'Laat toe om het register te lezen.',
    corrigeren: 'Laat toe om een onjuiste aantekening te verbeteren.',
    verwijderen: 'Laat toe om een aantekening door een besluit te verwijderen.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'INSPECTIE' || !heeftRol(inzage, 'REGISTERBEHEERDER')) return;
    kan('vastleggen', {});
    const houder = { 'houders.INTAKE': inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } };
    for (const handeling of ['lezen', 'corrigeren', 'verwijderen']) kan(handeling, houder);
  },
};

/** Which organisation asked the register, and why; not about whom. */
export const registervraagToegang: AggregaatToegang = {
  onderwerp: 'Registervraag',
  velden: { organisatieId: kolomVeld('v.organisatie_id') },
  uitleg: { lezen: 'Laat toe om te zien welke organisaties iets aan het register vroegen, en waarom.' },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'INSPECTIE' || !heeftRol(inzage, 'REGISTERBEHEERDER')) return;
    kan('lezen', {});
  },
};

/** The question of a provider about somebody who is going to give care (art. 4 Wkkgz). */
export const vergewisvraagToegang: AggregaatToegang = {
  onderwerp: 'Vergewisvraag',
  velden: dossierVelden('v', ['BEHANDELAAR']),
  uitleg: {
    stellen: 'Laat toe om de inspectie te vragen of er een aantekening is over iemand die zorg gaat geven.',
    lezen: 'Laat toe om de vragen van de organisatie aan de inspectie te lezen, met het antwoord.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER' || !heeftRol(inzage, 'HR')) return;
    kan('stellen', {});
    kan('lezen', { 'houders.BEHANDELAAR': inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } });
  },
};
