import type {
  WaarschuwingsregisterDelenFragment,
  WaarschuwingsregisterInvoer,
} from '@meldbaken/platform/graphql-client';

/** A register while it is being typed. */
export interface RegisterStaat {
  readonly naam: string;
  readonly houder: string;
  readonly protocol: string;
  readonly wieMag: string;
  readonly van: string | null;
  readonly tot: string | null;
  readonly registratieMaanden: string;
  readonly gemandateerdIds: readonly string[];
}

export const leegRegister = (r: WaarschuwingsregisterDelenFragment | null, vandaag: string): RegisterStaat => ({
  naam: r?.naam ?? '',
  houder: r?.houder ?? '',
  protocol: r?.protocol ?? '',
  wieMag: r?.wieMag ?? '',
  van: r?.van ?? vandaag,
  tot: r?.tot ?? null,
  registratieMaanden: r ? String(r.registratieMaanden) : '',
  gemandateerdIds: r?.gemandateerden.map((l) => l.id) ?? [],
});

/** As the server takes it; what is no number is refused there. */
export const registerInvoer = (s: RegisterStaat, vandaag: string): WaarschuwingsregisterInvoer => ({
  ...s,
  van: s.van ?? vandaag,
  registratieMaanden: /^\d{1,4}$/.test(s.registratieMaanden.trim()) ? Number(s.registratieMaanden.trim()) : 0,
  gemandateerdIds: [...s.gemandateerdIds],
});
