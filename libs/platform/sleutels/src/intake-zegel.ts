import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { SLEUTEL_BYTES, ZegelGebroken, ontsluit, sluit } from './envelop';

/** The public half of a tenant's intake key. */
export interface IntakePubliek {
  versie: number;
  publiek: Buffer;
}

/** Raw 32 bytes of an X25519 key in the wrapping that Node reads (RFC 8410). */
const SPKI = Buffer.from('302a300506032b656e032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

const publiekeSleutel = (ruw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, ruw]), format: 'der', type: 'spki' });
const geheimeSleutel = (ruw: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, ruw]), format: 'der', type: 'pkcs8' });
const ruwPubliek = (k: KeyObject): Buffer => k.export({ format: 'der', type: 'spki' }).subarray(-SLEUTEL_BYTES);

export function nieuwPaar(): { publiek: Buffer; geheim: Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return {
    publiek: ruwPubliek(publicKey),
    geheim: privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-SLEUTEL_BYTES),
  };
}

const gedeeld = (eigen: KeyObject, ander: KeyObject, eenmalig: Uint8Array, publiek: Uint8Array): Buffer =>
  Buffer.from(
    hkdfSync(
      'sha256',
      diffieHellman({ privateKey: eigen, publicKey: ander }),
      Buffer.concat([eenmalig, publiek]),
      'meldbaken intake',
      SLEUTEL_BYTES,
    ),
  );

const plekVan = (organisatieId: string, versie: number, plek: string): (string | number)[] => [
  'intake',
  organisatieId,
  versie,
  plek,
];

const KOP = 4 + SLEUTEL_BYTES;

/**
 * Seals to the tenant's intake key: with the public half alone, so who seals cannot open it again.
 * Key version (4), one-time public key (32), sealed content. `plek` says what it is and where it stands.
 */
export function verzegelVoorIntake(
  sleutel: IntakePubliek,
  organisatieId: string,
  plek: string,
  inhoud: string | Uint8Array,
): Buffer {
  const paar = generateKeyPairSync('x25519');
  const eenmalig = ruwPubliek(paar.publicKey);
  const k = gedeeld(paar.privateKey, publiekeSleutel(sleutel.publiek), eenmalig, sleutel.publiek);
  const versie = Buffer.alloc(4);
  versie.writeUInt32BE(sleutel.versie);
  const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud, 'utf8') : inhoud;
  return Buffer.concat([versie, eenmalig, sluit(k, plekVan(organisatieId, sleutel.versie, plek), bytes)]);
}

/** Under which version of the intake key this was sealed. */
export function intakeVersie(verzegeld: Uint8Array): number {
  if (verzegeld.length < KOP) throw new ZegelGebroken();
  return Buffer.from(verzegeld).readUInt32BE(0);
}

export function openVanIntake(geheim: Buffer, organisatieId: string, plek: string, verzegeld: Uint8Array): Buffer {
  const versie = intakeVersie(verzegeld);
  const k = gedeeldVanIntake(geheimeSleutel(geheim), verzegeld.subarray(4, KOP));
  return ontsluit(k, plekVan(organisatieId, versie, plek), verzegeld.subarray(KOP));
}

/** A one-time key that is no point of the curve is a broken seal too. */
function gedeeldVanIntake(eigen: KeyObject, eenmalig: Uint8Array): Buffer {
  try {
    return gedeeld(eigen, publiekeSleutel(eenmalig), eenmalig, ruwPubliek(createPublicKey(eigen)));
  } catch {
    throw new ZegelGebroken();
  }
}
