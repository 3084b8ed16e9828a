import { volgendeSoort } from './volgende';

describe('de volgende stap van een controle', () => {
  it('vraagt een VOG die mist aan, en legt wat men zelf ziet meteen vast', () => {
    expect(volgendeSoort('VOG_WKKGZ', 'ONTBREEKT')).toBe('AANGEVRAAGD');
    expect(volgendeSoort('VOG_WKKGZ', 'VERLOPEN')).toBe('AANGEVRAAGD');
    expect(volgendeSoort('DIPLOMA', 'ONTBREEKT')).toBe('AKKOORD');
    expect(volgendeSoort('EIGEN_1', 'ONTBREEKT')).toBe('AKKOORD');
  });

  it('gaat van aangevraagd naar ontvangen naar akkoord', () => {
    expect(volgendeSoort('VOG_WKKGZ', 'AANGEVRAAGD')).toBe('ONTVANGEN');
    expect(volgendeSoort('VOG_WKKGZ', 'ONTVANGEN')).toBe('AKKOORD');
    expect(volgendeSoort('VOG_WKKGZ', 'IN_BEOORDELING')).toBe('AKKOORD');
  });
});
