/** Injection token: true when this is a demo. Demo accounts cannot exist otherwise. */
export const DEMO_MODUS = Symbol('DEMO_MODUS');
