export { OrganisatieApiModule } from './organisatie-api.module';
export {
  afwezigheidToegang,
  eenheidToegang,
  lidmaatschapToegang,
  mensToegang,
  persoonToegang,
  rechtToegang,
} from './access/organisatie.access';
export { koppelingToegang } from './access/koppeling.access';
export { DEMO_MODUS } from './demo/demo-modus';
export { DEMO_WACHTWOORD, demoAccounts, type DemoLid } from './demo/demo-accounts';
export { zaaiOrganisaties, type BeheerVerbinding, type GezaaideLeden } from './demo/zaai-organisaties';
export { OrganisatieGegevensAdapter } from './poorten/organisatie-gegevens';
export { PersonenAdapter } from './poorten/personen';
export { EenhedenAdapter } from './poorten/eenheden';
export { maakMatrix, type MatrixRegel } from './queries/rechten/matrix';
