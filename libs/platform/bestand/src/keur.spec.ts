import { createServer, type Server } from 'node:net';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import sharp from 'sharp';
import { isWeigering } from '@meldbaken/platform/waarden';
import { keurBestand, type GekeurdBestand } from './keur';
import { schoneNaam } from './naam';
import { pakBaarUit } from './pdf-omvang';
import { MEESTE_BYTES } from './soorten';
import { ClamdScanner, GeenScanner, Virusscanner, type ScanUitslag } from './virusscanner';

const SPOOR = 'Annelies-Spoorloos';
const geen = new GeenScanner(false);

class VasteScanner extends Virusscanner {
  constructor(private readonly uitslag: ScanUitslag) {
    super();
  }
  scan(): Promise<ScanUitslag> {
    return Promise.resolve(this.uitslag);
  }
}

async function goed(bytes: Buffer, naam: string): Promise<GekeurdBestand> {
  const uit = await keurBestand(bytes, naam, geen);
  if (isWeigering(uit)) throw new Error(uit.code);
  return uit;
}
const code = async (bytes: Buffer, naam: string, scanner: Virusscanner = geen): Promise<string> => {
  const uit = await keurBestand(bytes, naam, scanner);
  return isWeigering(uit) ? uit.code : 'GOED';
};

const vlak = sharp({ create: { width: 40, height: 20, channels: 3, background: { r: 200, g: 20, b: 20 } } });
const metSporen = (): Promise<Buffer> =>
  vlak
    .clone()
    .jpeg()
    .withExif({ IFD0: { Artist: SPOOR, Copyright: SPOOR }, IFD3: { GPSLatitude: '52/1 5/1 0/1', GPSLatitudeRef: 'N' } })
    .toBuffer();

async function pdf(doe: (d: PDFDocument) => void = () => undefined): Promise<Buffer> {
  const d = await PDFDocument.create();
  d.setAuthor(SPOOR);
  d.setTitle(SPOOR);
  d.addPage([200, 200]).drawText('Verslag', { x: 20, y: 100 });
  doe(d);
  return Buffer.from(await d.save({ useObjectStreams: false }));
}

describe('Een bestand dat binnenkomt', () => {
  it('een foto is opnieuw getekend: maker en plaats zijn weg, het beeld blijft', async () => {
    const foto = await metSporen();
    expect(foto.includes(SPOOR)).toBe(true);
    const uit = await goed(foto, 'IMG_0001.jpg');
    expect(uit).toMatchObject({ soort: 'JPEG', mime: 'image/jpeg', naam: 'IMG_0001.jpg', gescand: false });
    expect(uit.inhoud.includes(SPOOR)).toBe(false);
    const gelezen = await sharp(uit.inhoud).metadata();
    expect([gelezen.exif, gelezen.xmp, gelezen.iptc]).toEqual([undefined, undefined, undefined]);
    expect([gelezen.width, gelezen.height]).toEqual([40, 20]);
  });

  it('png en webp ook, en wat achter het beeld hangt gaat niet mee', async () => {
    const png = await vlak
      .clone()
      .png()
      .withExif({ IFD0: { Artist: SPOOR } })
      .toBuffer();
    const webp = await vlak
      .clone()
      .webp()
      .withExif({ IFD0: { Artist: SPOOR } })
      .toBuffer();
    for (const [bytes, naam, soort] of [
      [png, 'a.png', 'PNG'],
      [webp, 'a.webp', 'WEBP'],
      [Buffer.concat([png, Buffer.from(SPOOR)]), 'b.png', 'PNG'],
    ] as const) {
      const uit = await goed(bytes, naam);
      expect([uit.soort, uit.inhoud.includes(SPOOR)]).toEqual([soort, false]);
    }
  });

  it('van een pdf blijven alleen de bladzijden: geen maker, geen XMP, ook niet in de foto erin', async () => {
    const bron = await PDFDocument.create();
    bron.setAuthor(SPOOR);
    bron.catalog.set(PDFName.of('Metadata'), bron.context.register(bron.context.stream(`<x>${SPOOR}</x>`)));
    const blad = bron.addPage([200, 200]);
    blad.drawImage(await bron.embedJpg(await metSporen()), { x: 0, y: 0 });
    const bytes = Buffer.from(await bron.save({ useObjectStreams: false }));
    expect(bytes.includes(SPOOR)).toBe(true);
    const uit = await goed(bytes, 'verslag.pdf');
    expect(uit.inhoud.toString('latin1')).not.toContain(SPOOR);
    const gelezen = await PDFDocument.load(uit.inhoud, { updateMetadata: false });
    expect([gelezen.getAuthor(), gelezen.getProducer(), gelezen.getPageCount()]).toEqual([undefined, undefined, 1]);
  });

  it('een pdf met een handeling of een bijlage wordt geweigerd', async () => {
    const handeling = await pdf((d) =>
      d.catalog.set(PDFName.of('OpenAction'), d.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })),
    );
    expect(await code(handeling, 'a.pdf')).toBe('BESTAND_GEVAARLIJK');
    const start = await pdf((d) =>
      d.getPage(0).node.set(PDFName.of('AA'), d.context.obj({ O: { S: 'Launch', F: PDFString.of('cmd.exe') } })),
    );
    expect(await code(start, 'a.pdf')).toBe('BESTAND_GEVAARLIJK');
    const verstopt = Buffer.from(
      handeling.toString('latin1').replaceAll('/JavaScript', '/J#61vaScript').replaceAll('/JS', '/#4aS'),
      'latin1',
    );
    expect(await code(verstopt, 'a.pdf')).toBe('BESTAND_GEVAARLIJK');
  });

  it('een pdf die zich uitpakt tot honderden megabytes wordt niet geopend', () => {
    const bom = deflateSync(Buffer.alloc(150 * 1024 * 1024));
    const met = (soort: string): Buffer =>
      Buffer.concat([
        Buffer.from(
          `%PDF-1.7\n1 0 obj\n<</Type /${soort} /N 1 /First 1 /Filter /FlateDecode /Length ${bom.length}>>\nstream\n`,
        ),
        bom,
        Buffer.from('\nendstream\nendobj\n'),
      ]);
    expect([pakBaarUit(met('ObjStm')), pakBaarUit(met('Obj#53tm')), pakBaarUit(met('XRef'))]).toEqual([
      false,
      false,
      false,
    ]);
    expect(pakBaarUit(Buffer.from('%PDF-1.7\n1 0 obj\n<</Type /Page>>\nendobj'))).toBe(true);
  });

  it('twee soorten in één bestand worden geweigerd', async () => {
    const foto = await metSporen();
    const einde = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]);
    expect(await code(Buffer.concat([foto, einde]), 'a.jpg')).toBe('BESTAND_GEVAARLIJK');
    expect(
      await code(
        Buffer.concat([
          foto.subarray(0, 2),
          Buffer.from([0xff, 0xfe, 0, 12]),
          Buffer.from('%PDF-1.7\n1'),
          foto.subarray(2),
        ]),
        'a.jpg',
      ),
    ).toBe('BESTAND_GEVAARLIJK');
    expect(await code(Buffer.concat([await pdf(), einde]), 'a.pdf')).toBe('BESTAND_GEVAARLIJK');
  });

  it('Word, programma, archief, html, svg en film worden geweigerd, hoe ze ook heten', async () => {
    const zip = Buffer.concat([
      Buffer.from('PK\u0003\u0004', 'latin1'),
      Buffer.alloc(60),
      Buffer.from('word/vbaProject.bin'),
    ]);
    const cfb = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
    const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
    const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(40)]);
    for (const naam of ['a.docm', 'a.pdf', 'a.jpg', 'a.txt', 'a'])
      for (const bytes of [zip, cfb, exe]) expect([naam, await code(bytes, naam)]).toEqual([naam, 'BESTAND_SOORT']);
    expect(await code(mp4, 'a.mp4')).toBe('BESTAND_NIET_SCHOON');
    for (const t of ['<html><script>1</script>', '<svg xmlns="x">', '#!/bin/sh\n', '{\\rtf1', '<?php 1'])
      expect([t, await code(Buffer.from(t), 'a.txt')]).not.toEqual([t, 'GOED']);
    expect(await code(Buffer.from('gewone tekst'), 'a.js')).toBe('BESTAND_SOORT');
    expect(await code(await metSporen(), 'foto.exe')).toBe('BESTAND_NAAM');
  });

  it('gewone tekst mag, met alle tekens; een leeg of te groot bestand niet', async () => {
    expect((await goed(Buffer.from('\u{FEFF}Ik zag het: “één keer”.'), 'notitie.txt')).soort).toBe('TEKST');
    expect(await code(Buffer.alloc(0), 'a.txt')).toBe('BESTAND_LEEG');
    expect(await code(Buffer.alloc(MEESTE_BYTES + 1), 'a.txt')).toBe('BESTAND_TE_GROOT');
    expect(await code(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'a.jpg')).toBe('BESTAND_ONLEESBAAR');
  });

  it('van mp3 blijft alleen het geluid', async () => {
    const frame = Buffer.alloc(417);
    frame.set([0xff, 0xfb, 0x90, 0x00]);
    const id3 = Buffer.concat([
      Buffer.from('ID3\u0003\u0000\u0000', 'latin1'),
      Buffer.from([0, 0, 0, SPOOR.length]),
      Buffer.from(SPOOR),
    ]);
    const tag = Buffer.concat([Buffer.from(`TAG${SPOOR}`), Buffer.alloc(128 - 3 - SPOOR.length)]);
    const uit = await goed(Buffer.concat([id3, ...Array.from({ length: 20 }, () => frame), tag]), 'opname.mp3');
    expect([uit.soort, uit.inhoud.length, uit.inhoud.includes(SPOOR)]).toEqual(['MP3', 417 * 20, false]);
  });

  it('de naam verliest map, gevaarlijke tekens en dubbele extensie', () => {
    expect(schoneNaam('C:\\Users\\jan\\foto.exe.jpg', 'JPEG')).toBe('foto.jpg');
    expect(schoneNaam('../../etc/passwd', 'PDF')).toBe('passwd.pdf');
    expect(schoneNaam('\u202Egpj.exe"\n', 'PNG')).toBe('gpj.png');
    expect(schoneNaam('....', 'TEKST')).toBe('bestand.txt');
    expect(schoneNaam(`${'x'.repeat(500)}.pdf`, 'PDF')).toHaveLength(104);
  });
});

describe('De virusscanner', () => {
  it('een besmet bestand en een scanner die er niet is: geweigerd', async () => {
    const tekst = Buffer.from('gewoon');
    expect(await code(tekst, 'a.txt', new VasteScanner('BESMET'))).toBe('BESTAND_VIRUS');
    expect(await code(tekst, 'a.txt', new VasteScanner('WEG'))).toBe('BESTAND_SCANNER_WEG');
    expect(await code(tekst, 'a.txt', new GeenScanner(true))).toBe('BESTAND_SCANNER_WEG');
    expect(await code(tekst, 'a.txt', new ClamdScanner('tcp://127.0.0.1:9'))).toBe('BESTAND_SCANNER_WEG');
  });

  it('praat met clamd, en vertrouwt alleen een heel antwoord', async () => {
    const antwoorden = ['stream: OK\0', 'stream: Eicar-Signature FOUND\0', 'INSTREAM size limit exceeded. ERROR\0', ''];
    const kreeg: number[] = [];
    const server: Server = createServer((s) => {
      let n = 0;
      s.on('data', (d: Buffer) => {
        n += d.length;
        if (d.subarray(-4).equals(Buffer.alloc(4))) {
          kreeg.push(n);
          s.end(antwoorden.shift() ?? '');
        }
      });
    });
    await new Promise<void>((k) => server.listen(0, '127.0.0.1', k));
    const adres = server.address();
    if (adres === null || typeof adres === 'string') throw new Error('no port');
    const scanner = new ClamdScanner(`tcp://127.0.0.1:${adres.port}`);
    const bytes = Buffer.alloc(600 * 1024, 1);
    expect([
      await scanner.scan(bytes),
      await scanner.scan(bytes),
      await scanner.scan(bytes),
      await scanner.scan(bytes),
    ]).toEqual(['SCHOON', 'BESMET', 'WEG', 'WEG']);
    expect(kreeg[0]).toBe(10 + 600 * 1024 + 3 * 4 + 4);
    await new Promise((k) => server.close(k));
  });
});
