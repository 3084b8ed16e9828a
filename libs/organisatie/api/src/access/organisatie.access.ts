import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** Units of the own organisation: names only. */
export const eenheidToegang: AggregaatToegang = {
  onderwerp: 'Eenheid',
  velden: { organisatieId: kolomVeld('e.organisatie_id') },
  uitleg: { lezen: 'Laat toe om de namen van locaties en teams te zien.' },
  regels: (_inzage, kan) => kan('lezen', {}),
};

/** The units from a member's own team up to the top. */
const eigenEenheidEnHoger = (p: string): string => `p.eenheid_id in (
  with recursive omhoog as (
    select e.id, e.ouder_id from organisatie.eenheid e where e.organisatie_id = p.organisatie_id and e.id = (select q.eenheid_id from organisatie.persoon q join organisatie.lidmaatschap l on l.organisatie_id = q.organisatie_id and l.persoon_id = q.id where l.organisatie_id = p.organisatie_id and l.id = ${p})
    union all select e.id, e.ouder_id from organisatie.eenheid e join omhoog o on e.id = o.ouder_id where e.organisatie_id = p.organisatie_id)
  select id from omhoog)`;

/** People to choose from when somebody is named. A reporter picks from the own team and above; a receiver from all. */
export const persoonToegang: AggregaatToegang = {
  onderwerp: 'Persoon',
  velden: { organisatieId: kolomVeld('p.organisatie_id'), eigenEenheidVan: { eq: eigenEenheidEnHoger } },
  uitleg: { kiezen: 'Laat toe om bij een melding een medewerker te kiezen.' },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    if (heeftRol(inzage, 'AANDACHTSFUNCTIONARIS', 'MELDTEAMLID')) kan('kiezen', {});
    else kan('kiezen', { eigenEenheidVan: inzage.lidmaatschapId });
  },
};

/** Accounts and roles of the own organisation. */
export const mensToegang: AggregaatToegang = {
  onderwerp: 'Mens',
  velden: { organisatieId: kolomVeld('l.organisatie_id') },
  uitleg: { lezen: 'Laat toe om te zien wie een account en welke rollen heeft.' },
  regels(inzage, kan) {
    if (heeftRol(inzage, 'BEHEERDER')) kan('lezen', {});
  },
};

/** The matrix of rights, generated from the rules. */
export const rechtToegang: AggregaatToegang = {
  onderwerp: 'Recht',
  velden: { organisatieId: { eq: () => 'true' } },
  uitleg: { lezen: 'Laat toe om te lezen welke rol wat mag.' },
  regels(inzage, kan) {
    if (heeftRol(inzage, 'FG', 'BEHEERDER')) kan('lezen', {});
  },
};

/** A member: how one is reached is one's own; who fell ill is reported by the beheerder. */
export const lidmaatschapToegang: AggregaatToegang = {
  onderwerp: 'Lidmaatschap',
  velden: { organisatieId: kolomVeld('l.organisatie_id'), zelf: kolomVeld('l.id') },
  uitleg: {
    kiezen: 'Laat toe om een collega als vervanger te kiezen. U ziet alleen naam en functie.',
    'telefoon-zien': 'Laat toe om het eigen telefoonnummer te zien.',
    'telefoon-opslaan': 'Laat toe om het eigen telefoonnummer te wijzigen.',
    'afwezig-melden': 'Laat toe om iemand afwezig te melden, met een vervanger.',
  },
  regels(inzage, kan) {
    const zelf = { zelf: inzage.lidmaatschapId };
    kan('kiezen', {});
    kan('telefoon-zien', zelf);
    kan('telefoon-opslaan', zelf);
    kan('afwezig-melden', heeftRol(inzage, 'BEHEERDER') ? {} : zelf);
  },
};

/** Days away. Why somebody is away stands nowhere. */
export const afwezigheidToegang: AggregaatToegang = {
  onderwerp: 'Afwezigheid',
  velden: {
    organisatieId: kolomVeld('f.organisatie_id'),
    zelf: kolomVeld('f.lidmaatschap_id'),
    vervanger: kolomVeld('f.vervanger_id'),
  },
  uitleg: {
    lezen: 'Laat toe om te zien wie wanneer afwezig is, en wie vervangt.',
    intrekken: 'Laat toe om een afwezigheid in te trekken.',
  },
  regels(inzage, kan) {
    const zelf = { zelf: inzage.lidmaatschapId };
    if (heeftRol(inzage, 'BEHEERDER')) {
      kan('lezen', {});
      kan('intrekken', {});
      return;
    }
    kan('lezen', zelf);
    kan('lezen', { vervanger: inzage.lidmaatschapId });
    kan('intrekken', zelf);
  },
};
