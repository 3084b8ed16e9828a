import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import type { EigenTermijnCode, TermijnCode, TermijnEenheid, TermijnRijCode, TermijnStatus } from './codes';
import type { TeLaatReden } from './te-laat-reden';

export const TERMIJN_POORT = Symbol('TERMIJN_POORT');

/** What a term hangs on: shown with it, never looked into. */
export interface TermijnOnderwerp {
  soort: string;
  id: string;
  nummer: string;
  /** Path of its page, e.g. /meldingen/M-2026-ABCDE */
  pad: string;
  eenheidId: string | null;
}

export interface StartTermijn {
  dossierId: string;
  code: TermijnRijCode;
  beginOp: Date;
  /** Code of the start event, e.g. VASTGESTELD, MEEGEDEELD, GECONSTATEERD. */
  beginSoort: string;
  /** Earlier moment from which the careful reading counts (geweld: becoming aware). */
  veiligVanaf?: Date;
  /** A day named by the authority replaces the length. */
  uiterlijk?: string;
  /** The length of a term as set, or one that the definition lets somebody agree on. */
  gesteld?: { eenheid: TermijnEenheid; lengte: number };
  onderwerp: TermijnOnderwerp;
  /** What caused it, e.g. the finding: one subject can have two terms of the same code. */
  aanleidingId?: string;
  eigenaarId: string;
  /** No message at the start: the term follows from something that its owner just did, or from a list of thousands. */
  stil?: boolean;
}

/** A term of a subject, whatever became of it. */
export interface TermijnVanOnderwerp {
  id: string;
  onderwerpId: string;
  code: TermijnRijCode;
  aanleidingId: string | null;
  status: TermijnStatus;
  vervaltOp: Date;
  eigenaarId: string;
  eenheidId: string | null;
  /** Why it lapsed. */
  reden: string | null;
}

/** Which open terms: of this code on this subject, and when given only those of these causes. */
export interface WelkeTermijn {
  onderwerpId: string;
  code: TermijnRijCode;
  aanleidingIds?: readonly string[];
}

/** More time for a term: when it was told or asked, why, and who gave it. No words of the case: those stand there. */
export interface Verlenging {
  gevraagdOp: Date;
  reden: string;
  toegekendDoor: string;
}

/** An own term of the tenant on a subject. */
export interface EigenTermijn {
  onderwerpId: string;
  termijnId: string;
}

/** How other contexts start, satisfy and end terms, in their own transaction. */
export interface TermijnPoort {
  /** Answers the id of the term; the same running term of this code on this subject is ended first (new revision of the facts). */
  start(tx: Transactie, wie: Inzage | SysteemInzage, invoer: StartTermijn, nu: Date): Promise<string>;
  /**
   * Many at once, in few statements, without the message that each began: nobody listens to it, and thousands would hold up
   * the rest. The caller knows that none of them is there yet.
   */
  startVeel(tx: Transactie, wie: Inzage | SysteemInzage, invoer: readonly StartTermijn[], nu: Date): Promise<void>;
  /** All terms of these subjects, also those that ended. */
  vanOnderwerpen(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    onderwerpIds: readonly string[],
  ): Promise<TermijnVanOnderwerp[]>;
  /** As `start`, for a term that a person chooses: refused with the field when the code, moment or length cannot be. */
  startEigen(
    tx: Transactie,
    wie: Inzage,
    invoer: StartTermijn & { code: EigenTermijnCode },
    nu: Date,
  ): Promise<{ id: string; naam: string } | Weigering>;
  /** A handler says that an own term was met; refused for a built-in one, which its own act meets. */
  haalEigen(
    tx: Transactie,
    wie: Inzage,
    wat: EigenTermijn & { op: Date },
    nu: Date,
  ): Promise<{ naam: string } | Weigering>;
  /** Whether a term with this cause was ever started on the subject: the same act again changes nothing. */
  begonnen(tx: Transactie, wie: Inzage, wat: { onderwerpId: string; aanleidingId: string }): Promise<boolean>;
  /** Whether this own term was met at exactly this moment. */
  alGehaald(tx: Transactie, wie: Inzage, wat: EigenTermijn & { op: Date }): Promise<boolean>;
  /** The act that satisfies the term, at the moment of the act. False when none was open. */
  haal(tx: Transactie, wie: Inzage | SysteemInzage, wat: WelkeTermijn & { op: Date }, nu: Date): Promise<boolean>;
  laatVervallen(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    wat: WelkeTermijn & { reden: string },
    nu: Date,
  ): Promise<boolean>;
  /** When such a term was met, the last one; null when none was. */
  gehaaldOp(tx: Transactie, wie: Inzage | SysteemInzage, wat: WelkeTermijn): Promise<Date | null>;
  /** Names of the terms of a dossier whose duty still stands: running, standing still, or late and open; but for these codes. */
  loopt(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    dossierId: string,
    behalve?: readonly TermijnCode[],
  ): Promise<string[]>;
  /** The clock stops at `nu`, where the law lets the authority do so; refused for other terms. Answers how many stopped. */
  schortOp(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    wat: WelkeTermijn & { reden: string },
    nu: Date,
  ): Promise<number | Weigering>;
  /** The clock runs again from `nu`; the days that it stood still are added. Answers how many run again. */
  hervat(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    wat: WelkeTermijn & { reden: string },
    nu: Date,
  ): Promise<number | Weigering>;
  /** When the open term of this code on this subject ends, whose it is, and whether its clock stands still; null when none is open. */
  open(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    wat: WelkeTermijn,
  ): Promise<{ vervaltOp: Date; eigenaarId: string; opgeschort: boolean } | null>;
  /** Makes the open term longer by what its rule gives, told or asked before its end; refused as the rule says. Answers the new end. */
  verleng(tx: Transactie, wie: Inzage, wat: WelkeTermijn & Verlenging, nu: Date): Promise<Date | Weigering>;
  /** Why the term was late, at the act that was late. Null when it is kept. */
  lichtTeLaatToe(
    tx: Transactie,
    wie: Inzage,
    wat: WelkeTermijn & { reden: TeLaatReden; toelichting: string },
    nu: Date,
  ): Promise<Weigering | null>;
  /** An excluded owner hands over in the same transaction. Answers how many terms moved. */
  wisselEigenaar(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    wat: { dossierId: string; van: string; naar: string; reden: string },
    nu: Date,
  ): Promise<number>;
  /** The subject turns out to belong to another unit: all its terms are listed there. */
  wisselEenheid(tx: Transactie, wie: Inzage | SysteemInzage, wat: { onderwerpId: string; naar: string }): Promise<void>;
  /** Only the sum, no row: the last moment of a term of this code that began then. Null when no rule applied yet. */
  vervaltOp(code: TermijnCode, beginOp: Date, gesteld?: StartTermijn['gesteld']): Date | null;
}

export const WERKDAGEN_POORT = Symbol('WERKDAGEN_POORT');

/** Promises in working days, e.g. the first answer to a reporter. */
export interface WerkdagenPoort {
  /** The day (jjjj-mm-dd, Amsterdam) that lies this many working days after the moment. */
  na(vanaf: Date, aantal: number): string;
}
