import type { INestApplicationContext } from '@nestjs/common';
import type { GezaaideLeden } from '@meldbaken/organisatie/api';
import { schrijfAudit } from '@meldbaken/platform/audit';
import type { Klok } from '@meldbaken/platform/klok';
import { Transacties, type Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';

export type SchortOp = (lid: ReturnType<GezaaideLeden['lid']>, meldingId: string, reden: string) => Promise<void>;

/** A suspension comes from the inspectie; until its message exists, the seed calls the command behind it. */
export function maakSchortOp(app: INestApplicationContext, klok: Klok): SchortOp {
  const transacties = app.get(Transacties, { strict: false });
  const termijnen = app.get<TermijnPoort>(TERMIJN_POORT, { strict: false });
  return async (lid, meldingId, reden) => {
    const inzage: Inzage = {
      ...lid,
      organisatieSoort: 'ZORGAANBIEDER',
      rollen: [{ rol: 'AANDACHTSFUNCTIONARIS', eenheidId: null, onafhankelijk: false }],
      toegangspunt: 'zaad',
      kenmerk: 'zaad',
    };
    await transacties.als(inzage, async (tx) => {
      const uit = await termijnen.schortOp(
        tx,
        inzage,
        { onderwerpId: meldingId, code: 'IGJ_RAPPORTAGE', reden },
        klok.nu(),
      );
      if (isWeigering(uit) || uit !== 1)
        throw new Error(`seed: the term cannot stand still (${isWeigering(uit) ? uit.code : String(uit)})`);
      await schrijfAudit(tx, inzage, {
        handeling: 'termijn.opschorten',
        onderwerp: 'Termijn',
        dossierId: meldingId,
        uitkomst: 'GELUKT',
      });
    });
  };
}
