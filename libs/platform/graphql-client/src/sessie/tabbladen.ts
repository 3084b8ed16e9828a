const KANAAL = 'meldbaken-sessie';

/** Tells the other tabs of this browser that the session is another one now. */
export function zegAanTabbladen(): void {
  const kanaal = new BroadcastChannel(KANAAL);
  kanaal.postMessage('anders');
  kanaal.close();
}

/** Calls back when another tab logged in, out, or switched. Gives the way to stop listening. */
export function luisterNaarTabbladen(anders: () => void): () => void {
  const kanaal = new BroadcastChannel(KANAAL);
  kanaal.addEventListener('message', anders);
  return () => kanaal.close();
}
