export const TECHNISCH: readonly string[];
export function typeNamen(schema: string): string[];
export function woordenVan(lijst: string): string[];
export function onbekendeDelen(naam: string, bekend: ReadonlySet<string>): string[];
export function ontbrekendeWoorden(schema: string, lijst: string): Map<string, string[]>;
