import { useRouter } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';

/** Goes to another address of the app, in place of this one. */
export function Ga({ naar }: { naar: string }): ReactNode {
  const router = useRouter();
  useEffect(() => {
    void router.navigate({ href: naar, replace: true });
  }, [router, naar]);
  return null;
}
