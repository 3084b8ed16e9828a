import { kolomVeld, type AggregaatToegang, type VeldSql } from '@meldbaken/platform/access';
import { heeftRol, type Inzage } from '@meldbaken/platform/tenancy';

/**
 * The unit of a role with all that lies below it; for a manager without a unit in the role: the own team. Asked once per
 * statement: nothing in it depends on the row.
 */
export const binnenEenheidVan = (rol: string): VeldSql => ({
  eq: (p) => `d.eenheid_id in (with recursive onder as (
      select r.organisatie_id, coalesce(r.eenheid_id, q.eenheid_id) as id from organisatie.lidmaatschap_rol r
        join organisatie.lidmaatschap l on l.organisatie_id = r.organisatie_id and l.id = r.lidmaatschap_id
        left join organisatie.persoon q on q.organisatie_id = l.organisatie_id and q.id = l.persoon_id
        where r.lidmaatschap_id = ${p} and r.rol = '${rol}' and r.tot is null
      union select e.organisatie_id, e.id from organisatie.eenheid e join onder o on e.organisatie_id = o.organisatie_id and e.ouder_id = o.id)
    select id from onder where id is not null)`,
});

/** Nobody keeps or reads their own file. */
export const nietZelf = (inzage: Inzage): Record<string, unknown> =>
  inzage.persoonId === null ? {} : { persoonId: { $ne: inzage.persoonId } };

/** HR of the whole organisation, or of the units of the role. */
export const hrBereik = (inzage: Inzage): Record<string, unknown> =>
  inzage.rollen.some((r) => r.rol === 'HR' && r.eenheidId === null) ? {} : { 'eenheid.HR': inzage.lidmaatschapId };

const VAN_HR = [
  'lezen',
  'toevoegen',
  'wijzigen',
  'beeindigen',
  'vastleggen',
  'voorwaarde-stellen',
  'moment-vastleggen',
  'wissen-stoppen',
  'bewijs-maken',
  'herinneren',
  'onderzoeksvraag-lezen',
  'onderzoeksvraag-beantwoorden',
  'geschiktheid-vragen',
  'ongeschiktheid-vastleggen',
  'referentie-geven',
  'register-raadplegen',
  'igj-navragen',
  'registratie-voorbereiden',
] as const;

/** Employments and what was checked. HR keeps them, the bestuurder reads them and gives waivers, a manager sees the result. */
export const dienstverbandToegang: AggregaatToegang = {
  onderwerp: 'Dienstverband',
  velden: {
    organisatieId: kolomVeld('d.organisatie_id'),
    persoonId: kolomVeld('d.persoon_id'),
    'eenheid.HR': binnenEenheidVan('HR'),
    'eenheid.LEIDINGGEVENDE': binnenEenheidVan('LEIDINGGEVENDE'),
  },
  uitleg: {
    lezen: 'Laat toe om te lezen wie er werkt en welke controles gedaan zijn. Nooit over uzelf.',
    toevoegen: 'Laat toe om iemand met een dienstverband toe te voegen.',
    wijzigen: 'Laat toe om een dienstverband te wijzigen.',
    beeindigen: 'Laat toe om een dienstverband of sollicitatie te beëindigen.',
    vastleggen: 'Laat toe om een controle aan te vragen, vast te leggen en te beoordelen.',
    'voorwaarde-stellen': 'Laat toe om iemand onder voorwaarden te laten werken, met een einddatum.',
    'moment-vastleggen': 'Laat toe om vast te leggen dat iemand opnieuw bekeken is.',
    'wissen-stoppen': 'Laat toe om het wissen te stoppen zolang er een juridische zaak loopt.',
    'bewijs-maken': 'Laat toe om voor een inspecteur een bewijs te maken van wie op een dag inzetbaar was.',
    'onderzoeksvraag-lezen':
      'Laat toe om vragen te lezen die een onderzoek over iemand stelt. Welk onderzoek dat is, blijft verborgen.',
    'onderzoeksvraag-beantwoorden':
      'Laat toe om een vraag uit een onderzoek te beantwoorden, of te zeggen waarom niet.',
    'geschiktheid-vragen':
      'Laat toe om te vragen of er iets van belang is voor de geschiktheid. Het antwoord is ja, nee of niets.',
    'ongeschiktheid-vastleggen':
      'Laat toe om vast te leggen dat iemand niet geschikt is, met de gevolgen. Ontslag besluit de bestuurder.',
    'ontslag-besluiten': 'Laat toe om vast te leggen dat iemand niet geschikt is en ontslag volgt.',
    'referentie-geven': 'Laat toe om vast te leggen wie om een referentie vroeg, en wat er is verteld.',
    'register-raadplegen':
      'Laat toe om vast te leggen dat in een waarschuwingsregister is gekeken. Alleen wie de bestuurder daarvoor aanwees.',
    'igj-navragen': 'Laat toe om vanuit een dossier de IGJ te vragen of er een aantekening is.',
    'registratie-voorbereiden': 'Laat toe om een registratie in een waarschuwingsregister voor te bereiden.',
    'registratie-bekrachtigen':
      'Laat toe om te beslissen over een registratie in een waarschuwingsregister die een ander voorbereidde.',
    herinneren: 'Laat toe om een herinnering te mailen aan wie nog iets moet doen, en aan de leidinggevende.',
    ontheffen: 'Laat toe om een ontheffing van een controle te geven, met reden en einddatum.',
    gaten: 'Laat toe om te zien van wie de controles niet in orde zijn.',
    'stand-zien': 'Laat toe om te zien wie in het eigen team inzetbaar is, zonder te zien waarom.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    const zelf = nietZelf(inzage);
    if (heeftRol(inzage, 'HR')) {
      const bereik = { ...hrBereik(inzage), ...zelf };
      for (const handeling of [...VAN_HR, 'gaten', 'stand-zien']) kan(handeling, bereik);
    }
    if (heeftRol(inzage, 'BESTUURDER'))
      for (const handeling of [
        'lezen',
        'ontheffen',
        'gaten',
        'stand-zien',
        'bewijs-maken',
        'ontslag-besluiten',
        'registratie-bekrachtigen',
      ])
        kan(handeling, zelf);
    if (heeftRol(inzage, 'LEIDINGGEVENDE'))
      kan('stand-zien', { 'eenheid.LEIDINGGEVENDE': inzage.lidmaatschapId, ...zelf });
  },
};

/** Own, stricter rules of the organisation. */
export const profielregelToegang: AggregaatToegang = {
  onderwerp: 'Profielregel',
  velden: { organisatieId: kolomVeld('r.organisatie_id') },
  uitleg: {
    lezen: 'Laat toe om de eigen regels voor controles te lezen.',
    instellen: 'Laat toe om eigen, strengere regels voor controles te maken.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    if (heeftRol(inzage, 'HR', 'BESTUURDER')) kan('lezen', {});
    // A rule is about everybody: not for HR of a part.
    if (inzage.rollen.some((r) => r.rol === 'HR' && r.eenheidId === null)) kan('instellen', {});
  },
};
