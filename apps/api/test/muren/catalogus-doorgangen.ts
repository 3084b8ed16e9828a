/** A SECURITY DEFINER function: the only passages through the tenant wall. */
export interface Doorgang {
  naam: string;
  mag: readonly string[];
  reden: string;
}

export const DOORGANGEN: readonly Doorgang[] = [
  {
    naam: 'doorgang.melding_cijfers()',
    mag: ['mb_app'],
    reden: 'A raad and the monitoring count reports that they may not see; small numbers are hidden before they leave.',
  },
  { naam: 'doorgang.account_bij_email(p_email text)', mag: ['mb_app'], reden: 'Nobody is known yet at the door.' },
  {
    naam: 'doorgang.lidmaatschappen_van_account(p_dag date)',
    mag: ['mb_app'],
    reden: "Choosing a workspace happens before there is one; the caller's own account alone.",
  },
  {
    naam: 'doorgang.sessie(p_token_hash text, p_nu timestamp with time zone, p_stil_sinds timestamp with time zone, p_dag date)',
    mag: ['mb_app'],
    reden: 'The cookie says who calls, before a caller is set.',
  },
  {
    naam: 'doorgang.organisaties_met_uitgaand(p_wat text, p_nu timestamp with time zone)',
    mag: ['mb_worker'],
    reden: 'Relay, mail and sweep must know which tenants have work; ids only.',
  },
  {
    naam: 'doorgang.uitgaand_stand()',
    mag: ['mb_worker'],
    reden: 'Health over all tenants; counts and one moment, no ids.',
  },
  {
    naam: 'doorgang.organisaties_met_zegelwerk()',
    mag: ['mb_worker'],
    reden: 'The sealer must know which tenants have unsealed lines; ids only.',
  },
  {
    naam: 'doorgang.overdracht_afleveren(p_overdracht_id uuid, p_ontvangst_id uuid, p_bericht_id uuid, p_nu timestamp with time zone)',
    mag: ['mb_worker'],
    reden: 'The one deliberate crossing: copies exactly the frozen fields.',
  },
  {
    naam: 'doorgang.instantie_is_hier(p_code text)',
    mag: ['mb_app'],
    reden: 'HR must know whether the inspectie can be asked here or by hand; its code is public, and yes or no is all.',
  },
  {
    naam: 'doorgang.wmo_gemeenten(p_dag date)',
    mag: ['mb_app'],
    reden: 'A provider must know which municipalities take in a Wmo report here; code and name alone, both public.',
  },
  {
    naam: 'doorgang.termijnwerk(p_tot timestamp with time zone)',
    mag: ['mb_worker'],
    reden: 'Planner and sweep must know which tenants have due acts; ids and moments only.',
  },
  {
    naam: 'doorgang.agenda_sleutel(p_geheim_hash text, p_dag date)',
    mag: ['mb_app'],
    reden: 'The address of a calendar feed says who asks, before a caller is set.',
  },
  {
    naam: 'doorgang.organisaties_met_afloop(p_nu timestamp with time zone)',
    mag: ['mb_worker'],
    reden: 'The sweep must know which tenants have access or notes that end; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_herinneringen(p_vandaag date, p_volgende date, p_dagen integer)',
    mag: ['mb_worker'],
    reden: 'The sweep must know which tenants have a promise of an answer or notes that end soon; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_samenvatting(p_nu timestamp with time zone)',
    mag: ['mb_worker'],
    reden: 'The sweep must know which tenants have a digest to decide; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_bijlagen()',
    mag: ['mb_worker'],
    reden: 'The worker must know which tenants have files from outside to open; ids only.',
  },
  {
    naam: 'doorgang.openbaar_formulier(p_slug text, p_dag date)',
    mag: ['mb_app', 'mb_worker'],
    reden: 'Which organisation a public form belongs to; only what the organisation shows to everybody.',
  },
  {
    naam: 'doorgang.openbaar_terug(p_organisatie_id uuid, p_code_hash bytea)',
    mag: ['mb_app'],
    reden: 'The hash of a receipt says whose report this is; nobody without it, and nothing but its state.',
  },
  {
    naam: 'doorgang.openbaar_berichten(p_organisatie_id uuid, p_code_hash bytea)',
    mag: ['mb_app'],
    reden: 'The sealed messages of the report of that receipt.',
  },
  {
    naam: 'doorgang.koppeling_bij(p_kenmerk text, p_adres inet, p_nu timestamp with time zone, p_dag date)',
    mag: ['mb_app'],
    reden: 'The key says which system calls, before a caller is set.',
  },
  {
    naam: 'doorgang.organisaties_met_oude_oproep(p_op timestamp with time zone)',
    mag: ['mb_worker'],
    reden: 'The round that forgets answers to another system must know which tenants keep any; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_oude_import(p_op timestamp with time zone)',
    mag: ['mb_worker'],
    reden: 'The round that takes away lists that nobody confirmed must know which tenants have any; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_big_controle(p_op timestamp with time zone)',
    mag: ['mb_worker'],
    reden: 'The round that looks up BIG numbers must know which tenants have any that are due; ids only.',
  },
  {
    naam: 'doorgang.sollicitant_bij(p_token_hash bytea, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'The hash of a link says which tenant and employment it belongs to, while it works; nothing else.',
  },
  {
    naam: 'doorgang.sollicitant_bezoek(p_token_hash bytea, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'Writes in the log of a link that it was opened.',
  },
  {
    naam: 'doorgang.sollicitant_code(p_token_hash bytea, p_code_hash bytea, p_sessie_hash bytea, p_sessie_tot timestamp with time zone, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'Checks a code; wrong ones are counted under a lock, and the fifth in a row closes the link.',
  },
  {
    naam: 'doorgang.sollicitant_beeld(p_token_hash bytea, p_sessie_hash bytea, p_slot boolean, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'What one link asks and what came in through it, sealed, for who has link and session both.',
  },
  {
    naam: 'doorgang.sollicitant_zend(p_token_hash bytea, p_sessie_hash bytea, p_id uuid, p_soort text, p_eis text, p_bevinding_id uuid, p_inhoud bytea, p_stuk jsonb, p_stuk_inhoud bytea, p_sleutel uuid, p_dag date, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'Writes one thing that an applicant sends, in a part that the link asks; consent becomes a step with it.',
  },
  {
    naam: 'doorgang.sollicitant_sluit(p_token_hash bytea, p_sessie_hash bytea, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'An applicant ends the own visit.',
  },
  {
    naam: 'doorgang.organisaties_met_sollicitantstuk(p_op date)',
    mag: ['mb_worker'],
    reden: 'The round that takes documents away must know which tenants have any that are due; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_vergewis_termijnen()',
    mag: ['mb_worker'],
    reden: 'The round that keeps terms in line with files must know which tenants have work; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_vergewis_mail(p_op timestamp with time zone)',
    mag: ['mb_worker'],
    reden: 'The round that brings mail of files away must know which tenants have any; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_vergewis_herinneringen(p_op date)',
    mag: ['mb_worker'],
    reden: 'The round that reminds must know which tenants switched it on; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_geschiktheidsvraag(p_op date)',
    mag: ['mb_worker'],
    reden: 'The round must know which tenants have a question to the receivers whose day has come; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_vergewis_wissel(p_op date)',
    mag: ['mb_worker'],
    reden: 'The round that makes states of a new day must know which tenants have any; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_te_wissen_dienstverband(p_op date)',
    mag: ['mb_worker'],
    reden: 'The round that erases files must know which tenants have any; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_oude_aantekeningen(p_nu timestamp with time zone)',
    mag: ['mb_worker'],
    reden: 'The round that takes entries out of the register must know which tenants have any; ids only.',
  },
  {
    naam: 'doorgang.organisaties_met_vervanging(p_dag date)',
    mag: ['mb_worker'],
    reden: 'The round that lets a deputy in must know which tenants have one; ids of tenants alone.',
  },
  {
    naam: 'doorgang.gast_bij(p_token_hash bytea, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'The hash of a link says which tenant it belongs to, while it works; nothing else.',
  },
  {
    naam: 'doorgang.gast_bezoek(p_token_hash bytea, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'Writes in the log of a look that its link was opened.',
  },
  {
    naam: 'doorgang.gast_code(p_token_hash bytea, p_code_hash bytea, p_sessie_hash bytea, p_sessie_tot timestamp with time zone, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'A code works once; wrong ones are counted under a lock, and the fifth closes the link.',
  },
  {
    naam: 'doorgang.gast_stukken(p_token_hash bytea, p_sessie_hash bytea, p_stuk integer, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'The copies chosen for one guest, for who has link and session both; reading one is written down.',
  },
  {
    naam: 'doorgang.gast_sluit(p_token_hash bytea, p_sessie_hash bytea, p_nu timestamp with time zone)',
    mag: ['mb_app'],
    reden: 'A guest ends the own look.',
  },
  {
    naam: 'doorgang.organisaties_met_inzendingen()',
    mag: ['mb_worker'],
    reden: 'The round that opens submissions must know which tenants have any; ids only.',
  },
  {
    naam: 'doorgang.klachten_over(p_melding_id uuid)',
    mag: ['mb_app'],
    reden:
      'Who is shut out of a report is shut out of the complaints about it, also by a doer who may not see those; ids only.',
  },
  {
    naam: 'doorgang.klacht_naam_open(p_klacht_id uuid)',
    mag: ['mb_app'],
    reden: 'A typed name hides as long as one is open in the complaint or its report; one yes or no.',
  },
];
