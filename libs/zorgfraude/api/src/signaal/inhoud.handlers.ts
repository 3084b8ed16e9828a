import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { ZorgsignaalTekstSoort } from '@meldbaken/zorgfraude/contract';
import {
  TEKST_GRENS,
  controleerRaadpleging,
  controleerSamenvoegen,
  isOpen,
  redenFouten,
  signaalOvergang,
  tekstFouten,
  type Raadpleging,
} from '@meldbaken/zorgfraude/model';
import { SignaalDaad, fouten, zet, type InDaad } from './signaal-daad';
import { SignaalRijen, type SignaalRij } from './signaal.rijen';
import { SignaalSchrijver } from './signaal.schrijver';
import type { Zorgsignaal } from './signaal.type';
import { SignaalZegel } from './signaal-zegel';
import type { OpSignaal } from './verloop.handlers';

type Uit = Promise<Zorgsignaal | Weigering>;

/** What is added to a signal: a next version of a text, a look into a source, and joining it with another one. */
@Injectable()
export class InhoudHandlers {
  constructor(
    private readonly daad: SignaalDaad,
    private readonly rijen: SignaalRijen,
    private readonly schrijver: SignaalSchrijver,
    private readonly zegel: SignaalZegel,
  ) {}

  schrijf(inzage: Inzage, op: OpSignaal, t: { soort: ZorgsignaalTekstSoort; tekst: string }): Uit {
    return this.daad.voer(inzage, { ...op, handeling: 'aanvullen', velden: [t.soort] }, async (d) => {
      const fout = open(d) ?? fouten(tekstFouten('tekst', t.tekst, TEKST_GRENS, 'Vul de tekst in.'));
      if (fout) return fout;
      const rij = await d.tx.rij<{ versie: number }>(
        `select coalesce(max(t.versie), 0) + 1 as versie from zorgfraude.signaal_tekst t where t.organisatie_id = $1 and t.signaal_id = $2 and t.soort = $3`,
        [inzage.organisatieId, d.rij.id, t.soort],
      );
      await this.schrijver.tekst(d.tx, inzage, d.rij.id, { ...t, versie: rij?.versie ?? 1 }, d.nu);
      await zet(d, {});
      return null;
    });
  }

  /** Once per key; the signal itself does not change, so no version is asked. */
  raadpleeg(inzage: Inzage, id: string, sleutel: string, r: Raadpleging): Uit {
    const v = { id, versie: null, handeling: 'bron-vastleggen', velden: [r.bron] };
    return this.daad.voer(inzage, v, async (d) => {
      if (await this.bekend(d, sleutel)) return null;
      const fout = fouten(controleerRaadpleging(r, d.rij.status, d.nu));
      if (fout) return fout;
      if (r.grondslag) d.spoor.grondslag = r.grondslag;
      const rijId = uuidv7();
      const cel = { tabel: 'signaal_raadpleging', kolom: 'inhoud', rij: rijId } as const;
      const inhoud = await this.zegel.sluit(d.tx, inzage, id, cel, {
        artikel: r.grondslag === 'ANDERS' ? r.artikel?.trim() || null : null,
        noodzaak: r.noodzaak.trim(),
        evenredigheid: r.evenredigheid.trim(),
        subsidiariteit: r.subsidiariteit?.trim() || null,
        resultaat: r.resultaat.trim(),
      });
      await d.tx.wijzig(
        `insert into zorgfraude.signaal_raadpleging (organisatie_id, id, signaal_id, dossier_id, bron, grondslag, inhoud, op, vastgelegd_op, door_id, sleutel) values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [inzage.organisatieId, rijId, id, r.bron, r.grondslag, inhoud, r.op, d.nu, inzage.lidmaatschapId, sleutel],
      );
      return null;
    });
  }

  /** Nothing moves: this one points at the other, so that it can be taken apart again. */
  voegSamen(inzage: Inzage, op: OpSignaal, metId: string, reden: string): Uit {
    return this.daad.voer(inzage, { ...op, handeling: 'samenvoegen' }, async (d) => {
      const naar = signaalOvergang(d.rij.status, 'VOEG_SAMEN');
      if (isWeigering(naar)) return naar;
      const met = await this.rijen.voor(d.tx, inzage, 'samenvoegen', metId);
      if (!met) return nietVanU();
      const fout = fouten([...controleerSamenvoegen(d.rij, met), ...redenFouten(reden)]) ?? (await heeftDelen(d));
      if (fout) return fout;
      await zet(d, { status: naar, status_voor: d.rij.status, samengevoegd_met: met.id });
      await this.noteerBeide(d, met, 'SAMENGEVOEGD', naar, reden);
      return null;
    });
  }

  splits(inzage: Inzage, op: OpSignaal, reden: string): Uit {
    return this.daad.voer(inzage, { ...op, handeling: 'samenvoegen', velden: ['splitsen'] }, async (d) => {
      const { statusVoor, samengevoegdMetId } = d.rij;
      if (statusVoor === null || samengevoegdMetId === null)
        return weiger('ZORGSIGNAAL_NIET_SAMENGEVOEGD', 'Dit signaal is niet samengevoegd.');
      const fout = fouten(redenFouten(reden));
      if (fout) return fout;
      await zet(d, { status: statusVoor, status_voor: null, samengevoegd_met: null });
      const met = await this.rijen.voor(d.tx, inzage, 'samenvoegen', samengevoegdMetId);
      await this.noteerBeide(d, met, 'GESPLITST', statusVoor, reden);
      return null;
    });
  }

  /** In the timeline of both; of the other one only when the doer may act there. */
  private async noteerBeide(
    d: InDaad,
    met: SignaalRij | null,
    daad: 'SAMENGEVOEGD' | 'GESPLITST',
    naar: SignaalRij['status'],
    reden: string,
  ): Promise<void> {
    const woorden = [{ code: 'reden', tekst: reden.trim() }];
    const anderId = met?.id;
    await this.schrijver.daad(d.tx, d.inzage, d.rij.id, { daad, van: d.rij.status, naar, anderId, woorden }, d.nu);
    if (!met) return;
    const daar = { daad, van: met.status, naar: met.status, anderId: d.rij.id, woorden };
    await this.schrijver.daad(d.tx, d.inzage, met.id, daar, d.nu);
  }

  private async bekend(d: InDaad, sleutel: string): Promise<boolean> {
    const rij = await d.tx.rij(
      'select 1 as ja from zorgfraude.signaal_raadpleging r where r.organisatie_id = $1 and r.door_id = $2 and r.sleutel = $3 and r.signaal_id = $4',
      [d.inzage.organisatieId, d.inzage.lidmaatschapId, sleutel, d.rij.id],
    );
    return rij !== null;
  }
}

const open = (d: InDaad): Weigering | null =>
  isOpen(d.rij.status)
    ? null
    : weiger('ZORGSIGNAAL_DICHT', 'Dit signaal is niet meer open.', { watDan: 'Heropen het eerst.' });

const nietVanU = (): Weigering =>
  weiger('ZORGSIGNAAL_ANDER_NIET_GEVONDEN', 'Dat andere signaal is er niet, of is niet van u.', { veld: 'met' });

/** One level deep: what others are part of, is no part itself. */
async function heeftDelen(d: InDaad): Promise<Weigering | null> {
  const rij = await d.tx.rij(
    'select 1 as ja from zorgfraude.signaal s where s.organisatie_id = $1 and s.samengevoegd_met = $2 limit 1',
    [d.inzage.organisatieId, d.rij.id],
  );
  if (!rij) return null;
  return weiger('ZORGSIGNAAL_HEEFT_DELEN', 'Bij dit signaal horen al andere signalen.', {
    veld: 'met',
    watDan: 'Voeg het andere signaal bij dit signaal.',
  });
}
