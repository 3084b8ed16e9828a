import { useParams } from '@tanstack/react-router';

/** A part of the path of this screen, such as `nummer` in `/meldingen/$nummer`. */
export function usePadDeel(naam: string): string {
  const delen: Record<string, string | undefined> = useParams({ strict: false });
  const deel = delen[naam];
  if (deel === undefined) throw new Error(`no ${naam} in this path`);
  return deel;
}
