import { BerichtBehandelaarsWanneerGeschreven, BerichtMelderWanneerGeschreven } from './bericht-geschreven.handler';
import { BerichtSturenHandler } from './bericht-sturen.handler';
import { BerichtenLezer } from './berichten.lezer';
import { BerichtenRepository } from './berichten.repository';
import { BerichtenResolver } from './berichten.resolver';
import { Codepogingen } from './codepogingen';
import { EigenMeldingHandler } from './eigen-melding.handler';
import { InzendingOpenen } from './inzending-openen';
import { InzendingenOpenen } from './inzendingen-openen';
import { Ontvangstcodes } from './ontvangstcodes';
import { OpenbaarBerichtHandler } from './openbaar-bericht.handler';
import { OpenbaarIndienenHandler } from './openbaar-indienen.handler';
import { OpenbaarTerugkomenHandler } from './openbaar-terugkomen.handler';
import { OpenbareDoorgang } from './openbare-doorgang';
import { Terugkaarten } from './terugkaarten';
import { Werkbewijzen } from './werkbewijzen';

/** What the API does for the public form and for messages. */
export const OPENBAAR_API = [
  OpenbareDoorgang,
  Ontvangstcodes,
  Codepogingen,
  Werkbewijzen,
  Terugkaarten,
  OpenbaarIndienenHandler,
  OpenbaarTerugkomenHandler,
  OpenbaarBerichtHandler,
  BerichtenRepository,
  BerichtenLezer,
  BerichtSturenHandler,
  EigenMeldingHandler,
  BerichtenResolver,
];

export const OPENBAAR_VERWERKERS = [BerichtMelderWanneerGeschreven, BerichtBehandelaarsWanneerGeschreven] as const;

/** What the worker needs to open what came in. */
export const OPENBAAR_WERK = [BerichtenRepository, InzendingOpenen, InzendingenOpenen];

export { Codepogingen } from './codepogingen';
export { InzendingenOpenen } from './inzendingen-openen';
export { OpenbaarBerichtHandler } from './openbaar-bericht.handler';
export { OpenbaarIndienenHandler, type Ontvangen } from './openbaar-indienen.handler';
export { OpenbaarTerugkomenHandler, type UwMelding } from './openbaar-terugkomen.handler';
export { OpenbareDoorgang } from './openbare-doorgang';
export { berichtVorm, meldingVorm, opnieuwVorm, terugVorm } from './openbaar-vorm';
export { Ontvangstcodes } from './ontvangstcodes';
export { Werkbewijzen } from './werkbewijzen';
