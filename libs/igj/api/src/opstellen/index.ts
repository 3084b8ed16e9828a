import { FormulierHandler } from './formulier.handler';
import { HandResolver } from './hand.resolver';
import { Handzendingen } from './handzending.repository';
import { IgjInstellingHandler } from './instelling.handler';
import { LosBeginnenHandler } from './los-beginnen.handler';
import { LosLezer } from './los.lezer';
import { LosResolver } from './los.resolver';
import { LosVaststellenHandler } from './los-vaststellen.handler';
import { LosseTermijnen } from './losse-termijnen';
import { Onderlegger } from './onderlegger';
import { OpstelInstelling } from './opstel-instelling';
import { OpstellenTeksten } from './opstellen.teksten';
import { OpstellingLezer } from './opstelling.lezer';
import { PlichtHandler } from './plicht.handler';
import { RondAf } from './rond-af';
import { RouteTermijn } from './route-termijn';
import { LosseVaststellingen } from './vaststelling.repository';
import { VerzendbevestigingHandler } from './verzendbevestiging.handler';
import { VrijgevenHandler } from './vrijgeven.handler';
import { ZelfVerstuurdHandler } from './zelf-verstuurd.handler';

export { FormulierHandler, type FormulierBestand, type FormulierVorm } from './formulier.handler';
export { Onderlegger, type Onderlaag } from './onderlegger';
export { VerzendbevestigingHandler } from './verzendbevestiging.handler';

/** Preparing a report, with and without an internal one, and sending it by hand. */
export const OPSTELLEN_PROVIDERS = [
  FormulierHandler,
  HandResolver,
  Handzendingen,
  IgjInstellingHandler,
  LosBeginnenHandler,
  LosLezer,
  LosResolver,
  LosVaststellenHandler,
  LosseTermijnen,
  Onderlegger,
  OpstelInstelling,
  OpstellenTeksten,
  OpstellingLezer,
  PlichtHandler,
  RondAf,
  RouteTermijn,
  LosseVaststellingen,
  VerzendbevestigingHandler,
  VrijgevenHandler,
  ZelfVerstuurdHandler,
] as const;
