import { dossierVelden, kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { alleenBeheer, heeftRol } from '@meldbaken/platform/tenancy';

/** Who may be asked for advice. */
export const RAADGEVERS = ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'] as const;

export const consultatieToegang: AggregaatToegang = {
  onderwerp: 'Consultatie',
  velden: dossierVelden('c', ['ONTVANGER', 'MELDER']),
  uitleg: {
    vragen: 'Laat toe om raad te vragen voordat er een melding is.',
    lezen: 'Laat toe om een consultatie te lezen: die u zelf vroeg, of waar u raad bij geeft.',
    inbrengen: 'Laat toe om in een consultatie iets te vragen of aan te vullen.',
    adviseren: 'Laat toe om raad te geven in een consultatie.',
    sluiten: 'Laat toe om een consultatie te sluiten, met reden.',
    melden: 'Laat toe om van een consultatie een melding te maken.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER' || alleenBeheer(inzage)) return;
    const als = (functie: string): Record<string, unknown> => ({
      [`houders.${functie}`]: inzage.lidmaatschapId,
      uitgesloten: { $ne: inzage.persoonId },
    });
    kan('vragen', {});
    for (const h of ['lezen', 'inbrengen', 'sluiten', 'melden']) kan(h, als('MELDER'));
    if (!heeftRol(inzage, ...RAADGEVERS)) return;
    for (const h of ['lezen', 'adviseren', 'sluiten', 'melden']) kan(h, als('ONTVANGER'));
  },
};

/** Notes of the guided start: their author's alone. */
export const alertNotitieToegang: AggregaatToegang = {
  onderwerp: 'AlertNotitie',
  velden: { organisatieId: kolomVeld('n.organisatie_id'), lidmaatschapId: kolomVeld('n.lidmaatschap_id') },
  uitleg: {
    bewaren: 'Laat toe om een notitie voor uzelf te bewaren.',
    lezen: 'Laat toe om uw eigen notities te lezen. Niemand anders ziet ze.',
    wissen: 'Laat toe om uw eigen notities te wissen.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER' || alleenBeheer(inzage)) return;
    kan('bewaren', {});
    for (const h of ['lezen', 'wissen']) kan(h, { lidmaatschapId: inzage.lidmaatschapId });
  },
};

/** What an organisation promises to reporters. */
export const intakeInstellingToegang: AggregaatToegang = {
  onderwerp: 'IntakeInstelling',
  velden: { organisatieId: kolomVeld('i.organisatie_id') },
  uitleg: {
    lezen: 'Laat toe om te zien binnen hoeveel werkdagen een melder antwoord krijgt.',
    wijzigen: 'Laat toe om te kiezen binnen hoeveel werkdagen een melder antwoord krijgt.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    kan('lezen', {});
    if (heeftRol(inzage, 'BESTUURDER', 'BELEIDSMAKER')) kan('wijzigen', {});
  },
};
