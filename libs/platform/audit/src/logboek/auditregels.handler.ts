import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Handelingen } from '../handelingen';
import { AuditRegelType, type AuditFilter } from './typen';

/** Acts that need no right: coming in and going out. */
const SESSIE: [string, string][] = [
  ['sessie.aanmelden', 'Aangemeld'],
  ['sessie.werkruimte-kiezen', 'Een werkruimte gekozen'],
  ['sessie.afmelden', 'Afgemeld'],
  ['koppeling.binnenkomen', 'Met een sleutel proberen binnen te komen'],
];

@Injectable()
export class AuditregelsHandler {
  private readonly teksten: ReadonlyMap<string, string>;

  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {
    this.teksten = new Map([
      ...SESSIE,
      ...regels.aggregaten.flatMap((a) =>
        Object.entries(a.uitleg).map(([h, t]) => [`${a.onderwerp.toLowerCase()}.${h}`, wat(t)] as [string, string]),
      ),
    ]);
  }

  /** The newest lines first; looking in the log is a line in the log. */
  async lees(
    inzage: Inzage,
    v: { first: number; after?: string | null; filter?: AuditFilter | null },
  ): Promise<Pagina<AuditRegelType>> {
    const grootte = paginaGrootte(v.first);
    const waarden: unknown[] = [];
    const p = (w: unknown): string => `$${waarden.push(w)}`;
    const delen: string[] = [];
    const f = v.filter;
    if (f?.uitkomst) delen.push(`r.uitkomst = ${p(f.uitkomst)}`);
    if (f?.handeling) delen.push(`r.handeling = ${p(f.handeling)}`);
    if (f?.dossierId) delen.push(`r.dossier_id::text = ${p(f.dossierId)}`);
    if (f?.van) delen.push(`r.op >= ${p(f.van)}`);
    if (f?.tot) delen.push(`r.op < ${p(f.tot)}`);
    const na = leesCursor(v.after, 2);
    if (na) delen.push(`(r.op, r.id) < (${p(na[0])}::timestamptz, ${p(na[1])}::uuid)`);
    const recht = this.regels.voorwaarde(inzage, 'lezen', 'AuditRegel', waarden.length + 1);
    const sql = `select r.id, r.op, to_char(r.op at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as cursor, coalesce(l.naam, k.naam, 'Het systeem') as wie, r.rollen, r.handeling,
        r.onderwerp_soort as "onderwerpSoort", r.onderwerp_id as "onderwerpId", r.dossier_id as "dossierId", r.aantal, r.uitkomst, r.code, r.toegangspunt
      from audit.regel r left join weergave.lid l on l.organisatie_id = r.organisatie_id and l.id = r.lidmaatschap_id
      left join weergave.koppeling k on k.organisatie_id = r.organisatie_id and k.id = r.lidmaatschap_id
      where ${[...delen, recht.sql].join(' and ')} order by r.op desc, r.id desc limit ${grootte + 1}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'AuditRegel' }, [
      { sql, waarden: [...waarden, ...recht.waarden] },
    ]);
    return maakPagina(
      rijen,
      grootte,
      (r) =>
        Object.assign(new AuditRegelType(), r, {
          handelingTekst: this.teksten.get(String(r['handeling'])) ?? String(r['handeling']),
        }),
      (r) => [String(r['cursor']), String(r['id'])],
    );
  }
}

/** 'Laat toe om een melding te doen.' reads in the log as 'Een melding te doen'. */
const wat = (uitleg: string): string => {
  const kern = uitleg.replace(/^Laat toe om /, '').replace(/\.$/, '');
  return kern.charAt(0).toUpperCase() + kern.slice(1);
};
