export { MELDING_ENTITEITEN, MELDING_VERVOLG, MeldingBasis1763800000011 } from './persistence';
export { BLAD_KOP, bladRegels, type BladCel } from './cijfers/cijfer-blad';
export { MeldingCijfersHandler } from './cijfers/melding-cijfers.handler';
export { UitvoerBestandHandler } from './uitvoer/uitvoer-bestand.handler';
export { meldingToegang } from './access/melding.access';
export { meldingWeergaveToegang } from './access/melding-weergave.access';
export { alertNotitieToegang, consultatieToegang, intakeInstellingToegang } from './access/consultatie.access';
export { geschiktheidsverzoekToegang } from './access/geschiktheid.access';
export { klachtToegang } from './access/klacht.access';
export { MeldingApiModule } from './melding-api.module';
export { MELDING_VERWERKERS, MeldingTakenModule } from './melding-taken.module';
export { verzegelOude } from './persistence/verzegel-oude';
export { NUMMER_RONDE, nummerRonde, type NummerRonde } from './persistence/meldingnummers';
export { BIJLAGE_SLEUTEL, BijlageHandler, BijlageKaartjes, BijlageLezer, OpenbareBijlagen } from './bijlagen';
export {
  InzendingenOpenen,
  OpenbaarBerichtHandler,
  OpenbaarIndienenHandler,
  OpenbaarTerugkomenHandler,
  OpenbareDoorgang,
  Codepogingen,
  Ontvangstcodes,
  Werkbewijzen,
  berichtVorm,
  meldingVorm,
  opnieuwVorm,
  terugVorm,
  type Ontvangen,
  type UwMelding,
} from './openbaar';
export { openbaarToegang } from './access/openbaar.access';
export { OpenbaarLezer, OpenbarePaginas, type OpenbareOrganisatie } from './openbaar-instellen';
export { Herinneringen } from './herinneringen';
export { Afloop, OnafhankelijkVragen } from './mensen';
