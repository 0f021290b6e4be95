/** The first bytes of files of each kind, padded so that they look like something. */
const head = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat([
    ...parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
    Buffer.alloc(64, 0x20),
  ]);

const ZIP = [0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')];

export const BYTES = {
  jpg: head([0xff, 0xd8, 0xff, 0xe0], 'JFIF'),
  png: head([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  gif: head('GIF89a'),
  webp: head('RIFF', [0, 0, 0, 0], 'WEBP'),
  heic: head([0, 0, 0, 24], 'ftypheic'),
  pdf: head('%PDF-1.7'),
  docx: head(ZIP, '[Content_Types].xml', 'word/document.xml'),
  xlsx: head(ZIP, '[Content_Types].xml', 'xl/workbook.xml'),
  doc: head(OLE, utf16('WordDocument')),
  xls: head(OLE, utf16('Workbook')),
  mp3: head('ID3'),
  frames: head([0xff, 0xfb, 0x90, 0x00]),
  aac: head([0xff, 0xf1, 0x50, 0x80]),
  m4a: head([0, 0, 0, 24], 'ftypM4A '),
  amr: head('#!AMR\n'),
  wav: head('RIFF', [0, 0, 0, 0], 'WAVE'),
  mp4: head([0, 0, 0, 24], 'ftypisom'),
  exe: head('MZ'),
  elf: head([0x7f], 'ELF'),
  script: head('#!/bin/sh\nrm -rf /'),
  html: head('<html><script>alert(1)</script></html>'),
  svg: head('<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
  zip: head(ZIP, 'holiday.txt'),
  macro: head(ZIP, '[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
  oldMacro: head(OLE, utf16('WordDocument'), utf16('_VBA_PROJECT')),
  nothing: Buffer.alloc(0),
} as const;
