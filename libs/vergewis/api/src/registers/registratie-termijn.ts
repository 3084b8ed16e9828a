import { Inject, Injectable } from '@nestjs/common';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import type { Dag } from '@meldbaken/vergewis/contract';
import type { DienstverbandRij } from '../persistence/dienstverband.rijen';
import { plekVan } from '../persistence/plekken';

const CODE = 'REGISTRATIE_VERWIJDEREN';
const REDEN = 'Deze persoon staat in een waarschuwingsregister. Het bewijs blijft bewaard zolang dat zo is.';

/** The end of a registration as a term of HR; until then the evidence is kept, so the erasing of the file stands still. */
@Injectable()
export class RegistratieTermijn {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly verzegelaar: Verzegelaar,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async begin(
    tx: Transactie,
    inzage: Inzage,
    d: DienstverbandRij,
    r: { id: string; op: Dag; eindOp: Dag },
    nu: Date,
  ): Promise<void> {
    await this.zorgVoorDossier(tx, inzage, d, nu);
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: d.id,
        code: CODE,
        // Noon is on the right day in every season.
        beginOp: new Date(`${r.op}T12:00:00Z`),
        beginSoort: 'GEREGISTREERD',
        uiterlijk: r.eindOp,
        onderwerp: {
          soort: 'DIENSTVERBAND',
          id: d.id,
          nummer: d.personeelsnummer,
          pad: `/personen/${encodeURIComponent(d.personeelsnummer)}`,
          eenheidId: d.eenheidId,
        },
        aanleidingId: r.id,
        eigenaarId: inzage.lidmaatschapId,
        stil: true,
      },
      nu,
    );
    await this.stopWissen(tx, inzage, d.id, nu);
  }

  /** Out of the register: the term is met, and the erasing goes on where nobody else stopped it. */
  async haal(tx: Transactie, inzage: Inzage, id: string, registratieId: string, nu: Date): Promise<void> {
    await this.termijnen.haal(tx, inzage, { onderwerpId: id, code: CODE, aanleidingIds: [registratieId], op: nu }, nu);
    await tx.wijzig(
      `update vergewis.dienstverband d set wissen_gestopt_op = null, wissen_gestopt_door = null, wissen_gestopt_reden = null, versie = versie + 1
       where d.organisatie_id = $1 and d.id = $2 and d.wissen_gestopt_op = (
         select s.vastgelegd_op from vergewis.dossier_stap s where s.organisatie_id = $1 and s.dienstverband_id = $2 and s.deel = 'REGISTRATIE' and s.soort = 'GEREGISTREERD' and s.zaak_id = $3)`,
      [inzage.organisatieId, id, registratieId],
    );
  }

  private async stopWissen(tx: Transactie, inzage: Inzage, id: string, nu: Date): Promise<void> {
    const plek = plekVan(id, 'dienstverband', 'wissen_gestopt_reden', id);
    const woorden = await this.verzegelaar.verzegel(tx, inzage, plek, REDEN);
    await tx.wijzig(
      `update vergewis.dienstverband set wissen_gestopt_op = $3, wissen_gestopt_door = $4, wissen_gestopt_reden = $5, versie = versie + 1
       where organisatie_id = $1 and id = $2 and wissen_gestopt_op is null`,
      [inzage.organisatieId, id, nu, inzage.lidmaatschapId, woorden],
    );
  }

  /** For everybody of HR, but never for the person whom it is about. */
  private async zorgVoorDossier(tx: Transactie, inzage: Inzage, d: DienstverbandRij, nu: Date): Promise<void> {
    const er = await tx.rij('select 1 from toegang.dossier where organisatie_id = $1 and id = $2', [
      inzage.organisatieId,
      d.id,
    ]);
    if (er) return;
    await this.dossiers.maak(tx, inzage, d.id, 'DIENSTVERBAND', nu);
    if (d.persoonId !== null) await this.dossiers.sluitUit(tx, inzage, d.id, d.persoonId, 'GENOEMD', nu);
    await this.dossiers.geefGroep(tx, inzage, d.id, 'HR', 'BEHANDELAAR', nu);
  }
}
