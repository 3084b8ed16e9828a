import * as L from './labels.model';
import { als, alsAantal, code, codes, dag, jaNee, knopen, kort, lang, moment, namen, type Velden } from './veld.model';

const JA = true;
const verplicht = { verplicht: JA } as const;

/** Step 1 to 4: may this be a crime? The answer opens or holds the talks (G1). */
export const STRAFBAAR = {
  antwoord: code('Kan dit strafbaar zijn?', L.STRAFBAAR_LABEL, {
    ...verplicht,
    hint: 'Denk aan seks, slaan, opsluiten, stelen of ernstig verwaarlozen. Twijfelt u? Kies dan: ik twijfel.',
  }),
  waarom: lang('Waarom denkt u dat?', verplicht),
} as const satisfies Velden;

export const POLITIECONTACT = {
  soort: code('Wat voor contact was het?', L.POLITIE_SOORT_LABEL, verplicht),
  gesprokenOp: moment('Wanneer was het contact?', verplicht),
  agent: kort('Met wie sprak u?', { ...verplicht, hint: 'Bijvoorbeeld de wijkagent of de zedenrechercheur.' }),
  bureau: kort('Van welk bureau?'),
  politieDoet: lang('Wat doet de politie?', {
    verplichtAls: [als('soort', 'OVERLEG')],
    hint: 'Bijvoorbeeld: zij praten met de cliënt. Of: wij mogen zelf verder.',
  }),
  wijDoen: lang('Wat doen wij?', {
    verplichtAls: [als('soort', 'OVERLEG')],
    hint: 'Ook: wat doen wij nu nog niet? Mag een gesprek met de cliënt of met de pleger?',
  }),
  bewijsBewaard: jaNee('Is er bewijs bewaard?', { hint: 'Kleding, beddengoed, foto’s, beelden van een camera.' }),
  bewijsWie: kort('Wie bewaart het bewijs?', { alleenAls: [als('bewijsBewaard', JA)], ...verplicht }),
  bewijsWaar: kort('Waar ligt het?', { alleenAls: [als('bewijsBewaard', JA)], ...verplicht }),
  cameraAdvies: lang('Gaf de politie raad over camera’s of sporen?'),
  nummer: kort('Wat is het nummer van de melding of aangifte?', { alleenAls: [als('soort', 'MELDING', 'AANGIFTE')] }),
  volgendContactOp: dag('Wanneer spreekt u de politie weer?', {
    vooruit: true,
    hint: 'Op deze dag komt een termijn. Laat leeg als er geen afspraak is.',
  }),
} as const satisfies Velden;

const GESPREK = [als('aard', 'GEVOERD')] as const;
const VERTELD = [als('aard', 'GEVOERD', 'UIT_ZICHZELF')] as const;

/** Step 3: the talk with the client or representative. */
export const CLIENTGESPREK = {
  aard: code('Wat was het?', L.CLIENTGESPREK_LABEL, {
    ...verplicht,
    hint: 'Vertelde de cliënt uit zichzelf iets? Dat mag u altijd opschrijven. Vraag dan niet door.',
  }),
  redenNiet: lang('Waarom komt er geen gesprek?', { alleenAls: [als('aard', 'NIET_GEVOERD')], ...verplicht }),
  gehoudenOp: moment('Wanneer was het?', { alleenAls: VERTELD, ...verplicht }),
  met: code('Met wie was het gesprek?', L.MET_WIE_LABEL, { alleenAls: GESPREK, ...verplicht }),
  vertegenwoordiger: kort('Wie is de vertegenwoordiger?', {
    alleenAls: [als('met', 'VERTEGENWOORDIGER', 'BEIDE')],
    ...verplicht,
  }),
  steun: code('Bood u vooraf een steunpersoon aan?', L.STEUN_LABEL, {
    alleenAls: GESPREK,
    ...verplicht,
    hint: 'De cliënt kiest wie. Kan het strafbaar zijn? Spreek dit dan af met de politie.',
  }),
  steunWie: kort('Wie was de steunpersoon?', { alleenAls: [als('steun', 'ERBIJ')], ...verplicht }),
  steunNiet: lang('Waarom bood u geen steunpersoon aan?', {
    alleenAls: [als('steun', 'NIET_AANGEBODEN')],
    ...verplicht,
  }),
  steunPolitie: jaNee('Is de steunpersoon afgesproken met de politie?', { alleenAls: [als('steun', 'ERBIJ')] }),
  voerders: namen('Wie voerden het gesprek?', {
    alleenAls: GESPREK,
    ...verplicht,
    hint: 'Zet elke naam op een eigen regel. Liefst twee mensen, van wie de cliënt er één vertrouwt.',
  }),
  alleenWaarom: lang('Waarom voerde één persoon het gesprek?', {
    alleenAls: [alsAantal('voerders', 1)],
    ...verplicht,
    hint: 'Liever twee: zo hoort u meer, en staat niemand alleen.',
  }),
  taxatie: jaNee('Was het een taxatiegesprek?', {
    alleenAls: GESPREK,
    hint: 'Dat is een gesprek met iemand die moeilijk kan vertellen wat er gebeurde.',
  }),
  gedragsdeskundige: kort('Welke gedragsdeskundige voerde het?', { alleenAls: [als('taxatie', JA)], ...verplicht }),
  doelen: codes('Waarover ging het gesprek?', L.CLIENT_DOEL_LABEL, { alleenAls: GESPREK }),
  verteld: lang('Wat vertelde de cliënt?', {
    alleenAls: VERTELD,
    ...verplicht,
    hint: 'Schrijf de eigen woorden van de cliënt op. Zet er geen mening bij.',
  }),
  wens: lang('Wat wil de cliënt?', { alleenAls: GESPREK }),
  toestemming: code('Vindt de cliënt het goed dat de melding doorgaat?', L.JA_NEE_ONBEKEND, {
    alleenAls: GESPREK,
    ...verplicht,
  }),
  gewezenOp: codes('Waarover hebt u de cliënt verteld?', L.GEWEZEN_LABEL, { alleenAls: GESPREK }),
} as const satisfies Velden;

/** Step 3: the client does not agree. What weighs, and what is decided. */
export const TOESTEMMINGSWEGING = {
  afhankelijkheid: lang('Hoe afhankelijk is de cliënt van deze persoon?', verplicht),
  ernst: lang('Hoe ernstig is wat er gebeurde?', verplicht),
  herhaling: lang('Hoe groot is de kans dat het weer gebeurt?', verplicht),
  anderen: lang('Welk gevaar is er voor andere cliënten?', verplicht),
  besluit: code('Wat besluit u?', L.WEGING_BESLUIT_LABEL, verplicht),
  waarom: lang('Waarom?', verplicht),
  verteldAanClient: lang('Hoe vertelt u dit aan de cliënt?', verplicht),
} as const satisfies Velden;

/** Step 4: the talk with the (suspected) pleger. */
export const PLEGERGESPREK = {
  aard: code('Wat was het?', L.PLEGERGESPREK_LABEL, verplicht),
  redenNiet: lang('Waarom komt er geen gesprek?', {
    alleenAls: [als('aard', 'NIET_GEVOERD')],
    ...verplicht,
    hint: 'Bijvoorbeeld: de politie doet dit gesprek. Of: wij weten niet wie het was.',
  }),
  gehoudenOp: moment('Wanneer was het gesprek?', { alleenAls: GESPREK, ...verplicht }),
  steunGewezen: jaNee('Zei u vooraf dat deze persoon zelf een steunpersoon mag meenemen?', {
    alleenAls: GESPREK,
    ...verplicht,
  }),
  steunWie: kort('Wie kwam er mee?', { alleenAls: [als('steunGewezen', JA)] }),
  voerders: namen('Wie voerden het gesprek?', {
    alleenAls: GESPREK,
    ...verplicht,
    hint: 'Zet elke naam op een eigen regel. Dit gesprek voert u met twee mensen.',
  }),
  doelen: codes('Waarover ging het gesprek?', L.PLEGER_DOEL_LABEL, { alleenAls: GESPREK }),
  reactie: lang('Wat zei deze persoon zelf?', {
    alleenAls: GESPREK,
    ...verplicht,
    hint: 'Schrijf op wat er is gezegd. Wilde deze persoon niets zeggen? Schrijf dat op.',
  }),
  gelezen: jaNee('Las deze persoon het verslag, en mocht die erop reageren?', { alleenAls: GESPREK }),
} as const satisfies Velden;

const NODIG = [als('besluit', 'NODIG')] as const;
const KLAAR = [als('besluit', 'NODIG'), als('afgerond', JA)] as const;

/** Step 4: further investigation. */
export const ONDERZOEK = {
  overleden: jaNee('Overleed er een cliënt door wat er gebeurde, in de ouderenzorg of gehandicaptenzorg?', {
    ...verplicht,
    hint: 'Dan is een onafhankelijke voorzitter van buiten verplicht.',
  }),
  besluit: code('Is verder onderzoek nodig?', L.ONDERZOEK_BESLUIT_LABEL, verplicht),
  waarom: lang('Waarom?', verplicht),
  uitvoering: code('Wie doen het onderzoek?', L.UITVOERING_LABEL, { alleenAls: NODIG, ...verplicht }),
  weging: lang('Waarom kiest u daarvoor?', {
    alleenAls: NODIG,
    ...verplicht,
    hint: 'Denk aan de ernst, wie erbij betrokken zijn, onrust, kennis en onafhankelijkheid.',
  }),
  voorzitter: code('Wie leidt het onderzoek?', L.VOORZITTER_LABEL, { alleenAls: NODIG, ...verplicht }),
  voorzitterNaam: kort('Hoe heet die persoon?', {
    alleenAls: NODIG,
    verplichtAls: [als('voorzitter', 'EXTERN')],
  }),
  onderzoekers: namen('Wie doen mee?', { alleenAls: NODIG, hint: 'Zet elke naam op een eigen regel.' }),
  methode: code('Hoe zoekt u het uit?', L.METHODE_LABEL, { alleenAls: NODIG, ...verplicht }),
  begonnenOp: dag('Wanneer begon het onderzoek?', {
    alleenAls: NODIG,
    verplichtAls: [als('afgerond', JA)],
    hint: 'Laat leeg als het nog niet begon.',
  }),
  stappen: codes('Wat is er gedaan?', L.ONDERZOEK_STAP_LABEL, { alleenAls: NODIG }),
  bevindingen: lang('Wat vond u?', { alleenAls: NODIG }),
  afgerond: jaNee('Is het onderzoek klaar?', { alleenAls: NODIG }),
  afgerondOp: dag('Wanneer was het klaar?', { alleenAls: KLAAR, ...verplicht }),
  andereSlachtoffers: code('Zocht u naar andere slachtoffers?', L.ANDERE_SLACHTOFFERS_LABEL, {
    alleenAls: KLAAR,
    ...verplicht,
  }),
  andereWaarom: lang('Waarom zocht u niet?', {
    alleenAls: [als('andereSlachtoffers', 'NIET_GEZOCHT')],
    ...verplicht,
  }),
  andereWat: lang('Wat doet u voor hen?', { alleenAls: [als('andereSlachtoffers', 'GEVONDEN')], ...verplicht }),
  conclusieClient: lang('Wat betekent dit voor de cliënt?', { alleenAls: KLAAR, ...verplicht }),
  conclusiePleger: lang('Wat betekent dit voor de pleger?', { alleenAls: KLAAR, ...verplicht }),
  conclusieOrganisatie: lang('Wat betekent dit voor de organisatie?', { alleenAls: KLAAR, ...verplicht }),
} as const satisfies Velden;

/** Step 4: causes in the person and in the organisation, and what lies behind them. */
export const OORZAKEN = {
  gebeurtenis: kort('Wat gebeurde er, in één zin?', verplicht),
  knopen: knopen('Welke oorzaken ziet u?'),
} as const satisfies Velden;

/** Step 4: the verdict. Not the finding for the outside (Vaststelling). */
export const OORDEEL = {
  beleving: code('Ervaart de cliënt het als grensoverschrijdend?', L.JA_NEE_ONBEKEND, {
    ...verplicht,
    hint: 'Vindt de cliënt het niet erg? Dat beslist nooit alleen.',
  }),
  belevingWaarom: lang('Waaruit blijkt dat?', verplicht),
  norm: code('Past het niet bij de gedragscode of beroepsnorm?', L.JA_NEE_ONBEKEND, {
    ...verplicht,
    hint: 'Ja: het past daar niet bij.',
  }),
  normWaarom: lang('Welke regel gaat daarover?', verplicht),
  wet: code('Mag het niet volgens de wet?', L.JA_NEE_ONBEKEND, { ...verplicht, hint: 'Ja: de wet verbiedt het.' }),
  wetWaarom: lang('Welke wet gaat daarover?'),
  afhankelijk: code('Is de cliënt afhankelijk van deze persoon?', L.JA_NEE_ONBEKEND, verplicht),
  handelen: code('Ging het om iets doen, of iets niet doen?', L.HANDELEN_LABEL, verplicht),
  schade: code('Heeft de cliënt schade?', L.SCHADE_LABEL, {
    ...verplicht,
    hint: 'In het lichaam, in het hoofd, of aan geld en spullen.',
  }),
  opzet: code('Was het met opzet?', L.JA_NEE_ONBEKEND, {
    ...verplicht,
    hint: 'Ook zonder opzet kan het mishandeling zijn.',
  }),
  aard: lang('Wat is er gebeurd, volgens u?', verplicht),
  ernst: code('Hoe ernstig is het?', L.ERNST_LABEL, verplicht),
  herhaling: code('Hoe groot is de kans op herhaling?', L.KANS_LABEL, verplicht),
  uitkomst: code('Wat is uw oordeel?', L.UITKOMST_LABEL, verplicht),
  gronden: lang('Waarom is dit uw oordeel?', verplicht),
} as const satisfies Velden;

/** Step 1: was the person spoken to at once, and what may stand in the client's record. */
export const SIGNALERING = {
  aangesproken: jaNee('Is de persoon er meteen op aangesproken?', {
    ...verplicht,
    hint: 'Kan het strafbaar zijn? Spreek de persoon dan niet zelf aan.',
  }),
  aangesprokenWat: lang('Wat is er gezegd, en hoe reageerde de persoon?', {
    alleenAls: [als('aangesproken', JA)],
    ...verplicht,
  }),
  aangesprokenNiet: lang('Waarom niet?', { alleenAls: [als('aangesproken', false)], ...verplicht }),
  clientdossier: lang('Wat komt er in het dossier van de cliënt?', {
    hint: 'Alleen feiten. Noem geen namen van medewerkers.',
  }),
} as const satisfies Velden;

/** Step 1: what was seen or heard later. Facts and opinion apart. */
export const WAARNEMING = {
  gezienOp: moment('Wanneer was dit?', verplicht),
  doorWie: kort('Wie zag of hoorde dit?', verplicht),
  feiten: lang('Wat is er gezien of gehoord?', { ...verplicht, hint: 'Alleen feiten.' }),
  mening: lang('Wat denkt u dat het betekent?', { hint: 'Dit is een mening. Wij houden die apart.' }),
} as const satisfies Velden;

/** Step 2: with whom it was talked over. */
export const BESPREKING = {
  met: code('Met wie besprak u het?', L.BESPROKEN_MET_LABEL, verplicht),
  naam: kort('Hoe heet die persoon?', verplicht),
  gesprokenOp: moment('Wanneer was het?', verplicht),
  besproken: lang('Wat bespraken jullie?', verplicht),
  advies: lang('Welk advies kreeg u?'),
} as const satisfies Velden;

/** Step 2: why the duty of professional secrecy may be broken. */
export const GEHEIMHOUDING = {
  grondslag: code('Waarom mag u dit delen binnen de organisatie?', L.GRONDSLAG_LABEL, {
    ...verplicht,
    hint: 'Beloof de cliënt nooit dat u het geheim houdt.',
  }),
  waarom: lang('Leg dat uit.', verplicht),
} as const satisfies Velden;
