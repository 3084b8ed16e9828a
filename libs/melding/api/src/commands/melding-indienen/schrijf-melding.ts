import { v7 as uuidv7 } from 'uuid';
import { STAP_NUMMERS, type MelderSoort } from '@meldbaken/melding/contract';
import { STAPPEN_BIJ_BEGIN, type Indiening } from '@meldbaken/melding/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { StapEntity } from '../../persistence/entiteiten/behandeling.entity';
import { GenoemdeEntity, MeldingMelderEntity } from '../../persistence/entiteiten/betrokken.entity';
import { MeldingInhoudEntity } from '../../persistence/entiteiten/inhoud.entity';
import { MeldingEntity } from '../../persistence/entiteiten/melding.entity';

export interface NieuweMelding {
  id: string;
  nummer: string;
  sleutel: string;
  uiterlijk: string;
  soort: MelderSoort;
  indiening: Indiening;
}

/** The rows of a new report, apart from its texts. */
export async function schrijfMelding(tx: Transactie, inzage: Inzage, m: NieuweMelding, nu: Date): Promise<void> {
  const { organisatieId } = inzage;
  const i = m.indiening;
  const hangtAan = { organisatieId, meldingId: m.id, dossierId: m.id };
  await tx.opslag(MeldingEntity).insert({
    organisatieId,
    id: m.id,
    dossierId: m.id,
    nummer: m.nummer,
    status: 'INGEDIEND',
    vormen: [...i.vormen],
    eenheidId: i.eenheidId,
    behandelaarId: null,
    ingediendOp: nu,
    eersteReactieUiterlijk: m.uiterlijk,
    versie: 1,
  });
  await tx
    .opslag(MeldingMelderEntity)
    .insert({ ...hangtAan, lidmaatschapId: inzage.lidmaatschapId, soort: m.soort, sleutel: m.sleutel });
  await tx.opslag(MeldingInhoudEntity).insert({
    ...hangtAan,
    clientVeilig: i.clientVeilig,
    clientWeetHet: i.clientWeetHet,
    clientAkkoord: i.clientAkkoord,
    gebeurdVan: i.gebeurdVan,
    gebeurdTot: i.gebeurdTot,
    geconstateerdOp: i.geconstateerdOp,
    signalen: [...i.signalen],
  });
  await tx
    .opslag(StapEntity)
    .insert(
      STAP_NUMMERS.map((stap) => ({ ...hangtAan, stap, status: STAPPEN_BIJ_BEGIN[stap], reden: null, versie: 1 })),
    );
  const genoemden = genoemdenVan(i);
  if (genoemden.length)
    await tx.opslag(GenoemdeEntity).insert(genoemden.map((g) => ({ ...hangtAan, id: uuidv7(), ...g })));
}

type NieuweGenoemde = Pick<GenoemdeEntity, 'rol' | 'persoonId' | 'naam' | 'stand'>;

function genoemdenVan(i: Indiening): NieuweGenoemde[] {
  const pleger: NieuweGenoemde[] =
    i.pleger.soort === 'PERSOON'
      ? [{ rol: 'PLEGER', persoonId: i.pleger.persoonId, naam: null, stand: 'GEKOZEN' }]
      : i.pleger.soort === 'NAAM'
        ? [{ rol: 'PLEGER', persoonId: null, naam: i.pleger.naam, stand: 'GETYPT' }]
        : [];
  const client: NieuweGenoemde[] =
    i.clientNaam === null ? [] : [{ rol: 'CLIENT', persoonId: null, naam: i.clientNaam, stand: 'GETYPT' }];
  return [...pleger, ...client];
}
