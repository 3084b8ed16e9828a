import { Injectable } from '@nestjs/common';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagInWoorden } from '@meldbaken/platform/waarden';
import { volleNaam, type SollicitantLinkInvoer } from '@meldbaken/vergewis/model';
import { VergewisPost } from '../herinneren/vergewis-post';
import type { DienstverbandRij } from '../persistence/dienstverband.rijen';

/** Sends the link to the person. The code goes another way: who reads this mail alone sees nothing. */
@Injectable()
export class SollicitantMail {
  constructor(private readonly post: VergewisPost) {}

  async stuur(
    tx: Transactie,
    inzage: Inzage,
    d: DienstverbandRij & { email: string },
    m: { linkId: string; token: string; invoer: SollicitantLinkInvoer },
    nu: Date,
  ): Promise<void> {
    const o = await tx.rij<{ naam: string }>(
      'select o.naam from organisatie.organisatie o where o.organisatie_id = $1',
      [inzage.organisatieId],
    );
    const wie = o?.naam ?? 'Uw werkgever';
    const regels = [
      `Beste ${volleNaam(d)},`,
      `${wie} vraagt iets aan u. Open deze link:`,
      `{basis}/sollicitant/${m.token}`,
      'U hebt ook een code nodig. Die krijgt u op een andere manier, bijvoorbeeld per telefoon.',
      `De link werkt tot en met ${dagInWoorden(m.invoer.totEnMet)}.`,
      `Vertrouwt u dit niet, of hebt u een vraag? ${m.invoer.contact.trim()}`,
    ];
    const mail = { onderwerp: `${wie} vraagt iets aan u`, tekst: `${regels.join('\n\n')}\n` };
    const aan = { dienstverbandId: d.id, aan: { adres: d.email }, soort: 'SOLLICITANT_LINK', sleutel: m.linkId };
    await this.post.schrijf(tx, inzage, [{ ...aan, ...mail }], nu);
  }
}
