import { externeMeldingToegang, zaakToegang } from '@meldbaken/igj/api';
import { meldingToegang } from '@meldbaken/melding/api';
import { eenheidToegang, mensToegang, persoonToegang, rechtToegang } from '@meldbaken/organisatie/api';
import { Toegangsregels } from '@meldbaken/platform/access';
import { auditRegelToegang } from '@meldbaken/platform/audit';
import { notificatieToegang } from '@meldbaken/platform/notificatie';
import { termijnToegang } from '@meldbaken/termijn/api';

/** All access rules of the application, each from its own context. */
export const maakToegangsregels = (): Toegangsregels =>
  new Toegangsregels([
    meldingToegang,
    termijnToegang,
    externeMeldingToegang,
    zaakToegang,
    notificatieToegang,
    persoonToegang,
    eenheidToegang,
    mensToegang,
    rechtToegang,
    auditRegelToegang,
  ]);
