import {
  externeMeldingToegang,
  igjInstellingToegang,
  zaakToegang,
  aantekeningToegang,
  burgermeldingToegang,
  gastInzageToegang,
  registervraagToegang,
  vergewisvraagToegang,
  signaalToegang,
} from '@meldbaken/igj/api';
import {
  alertNotitieToegang,
  consultatieToegang,
  geschiktheidsverzoekToegang,
  intakeInstellingToegang,
  klachtToegang,
  meldingToegang,
  meldingWeergaveToegang,
  openbaarToegang,
} from '@meldbaken/melding/api';
import {
  afwezigheidToegang,
  eenheidToegang,
  koppelingToegang,
  lidmaatschapToegang,
  mensToegang,
  persoonToegang,
  rechtToegang,
} from '@meldbaken/organisatie/api';
import { Toegangsregels } from '@meldbaken/platform/access';
import { auditRegelToegang } from '@meldbaken/platform/audit';
import { notificatieToegang, voorkeurToegang } from '@meldbaken/platform/notificatie';
import { agendaSleutelToegang, definitieToegang, termijnToegang, weergaveToegang } from '@meldbaken/termijn/api';
import {
  dienstverbandToegang,
  koppelingGegevensToegang,
  personenImportToegang,
  profielregelToegang,
  sollicitantLinkToegang,
  waarschuwingsregisterToegang,
  herinnerinstellingToegang,
} from '@meldbaken/vergewis/api';
import { ZORGFRAUDE_TOEGANG } from '@meldbaken/zorgfraude/api';

/** All access rules of the application, each from its own context. */
export const maakToegangsregels = (): Toegangsregels =>
  new Toegangsregels([
    meldingToegang,
    meldingWeergaveToegang,
    termijnToegang,
    externeMeldingToegang,
    zaakToegang,
    notificatieToegang,
    voorkeurToegang,
    lidmaatschapToegang,
    afwezigheidToegang,
    persoonToegang,
    eenheidToegang,
    mensToegang,
    rechtToegang,
    auditRegelToegang,
    koppelingToegang,
    agendaSleutelToegang,
    weergaveToegang,
    definitieToegang,
    consultatieToegang,
    alertNotitieToegang,
    intakeInstellingToegang,
    openbaarToegang,
    klachtToegang,
    geschiktheidsverzoekToegang,
    aantekeningToegang,
    registervraagToegang,
    vergewisvraagToegang,
    burgermeldingToegang,
    igjInstellingToegang,
    signaalToegang,
    gastInzageToegang,
    dienstverbandToegang,
    koppelingGegevensToegang,
    herinnerinstellingToegang,
    profielregelToegang,
    waarschuwingsregisterToegang,
    personenImportToegang,
    sollicitantLinkToegang,
    ...ZORGFRAUDE_TOEGANG,
  ]);
