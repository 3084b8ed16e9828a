import fc from 'fast-check';
import { ongeschonden, vingerafdruk } from './vingerafdruk';

describe('the fingerprint of a frozen copy', () => {
  it('is SHA-256 in hex over the UTF-8 text', () =>
    expect(vingerafdruk('{"a":"é"}')).toBe('b3a092a6af48807fa9482b2ee140105575daa26d5b24b3c0e60a7e2dee6683b1'));

  it('lets an untouched copy through, and no other', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(ongeschonden(a, vingerafdruk(a))).toBe(a);
        if (a !== b) expect(() => ongeschonden(b, vingerafdruk(a))).toThrow('not what was sent');
      }),
    ));
});
