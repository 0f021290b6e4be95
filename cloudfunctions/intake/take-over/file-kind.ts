import type { FileDocument } from '../../documents';

/** What a file is by its content, whatever its name says. */
export interface FileKind {
  kind: FileDocument['kind'];
  /** The ending a file of this kind has. */
  ending: string;
  /** Other endings that are as right. */
  alias?: readonly string[];
}

const kind = (kind: FileDocument['kind'], ending: string, ...alias: string[]): FileKind => ({
  kind,
  ending,
  alias,
});

const JPG = kind('image', 'jpg', 'jpeg');
const PNG = kind('image', 'png');
const GIF = kind('image', 'gif');
const WEBP = kind('image', 'webp');
const HEIC = kind('image', 'heic', 'heif');
const PDF = kind('pdf', 'pdf');
const DOCX = kind('document', 'docx');
const DOC = kind('document', 'doc', 'wps');
const XLSX = kind('sheet', 'xlsx');
const XLS = kind('sheet', 'xls', 'et');
const MP3 = kind('audio', 'mp3');
const M4A = kind('audio', 'm4a');
const AAC = kind('audio', 'aac');
const AMR = kind('audio', 'amr');
const WAV = kind('audio', 'wav');
const MP4 = kind('video', 'mp4', 'mov');

/** Reads a file's kind from its bytes; null for what the office does not take, such as a program under a picture's name. */
export function fileKindOf(bytes: Buffer): FileKind | null {
  const starts = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
  const text = (from: number, to: number) => bytes.subarray(from, to).toString('latin1');
  if (starts(0xff, 0xd8, 0xff)) return JPG;
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return PNG;
  if (/^GIF8[79]a/.test(text(0, 6))) return GIF;
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return WEBP;
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return WAV;
  // a few programs write something before the header
  if (text(0, 1024).includes('%PDF-')) return PDF;
  if (text(4, 8) === 'ftyp') return ofBrand(text(8, 12));
  if (text(0, 5) === '#!AMR') return AMR;
  if (text(0, 3) === 'ID3') return MP3;
  if (starts(0xff) && isFrame(bytes[1])) return (Number(bytes[1]) & 0x06) === 0 ? AAC : MP3;
  if (starts(0x50, 0x4b, 0x03, 0x04)) return ofZip(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return ofCompound(bytes);
  return null;
}

/** The sync word of MPEG audio; layer 0 is AAC's. */
function isFrame(second: number | undefined): boolean {
  return second !== undefined && (second & 0xe0) === 0xe0 && second !== 0xff && second !== 0xd8;
}

/** ISO media: pictures of newer phones, recordings and videos. */
function ofBrand(brand: string): FileKind | null {
  if (/^(heic|heix|hevc|hevx|heim|heis|mif1|msf1)$/.test(brand)) return HEIC;
  if (/^M4[ABP] $/.test(brand)) return M4A;
  return /^(isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|3gp\d|qt {2}|f4v )$/.test(brand) ? MP4 : null;
}

/** Office papers are zip archives of known parts; other archives, and those with programs in them, are not taken. */
function ofZip(bytes: Buffer): FileKind | null {
  const has = (name: string) => bytes.includes(name, 0, 'latin1');
  if (!has('[Content_Types].xml') || has('vbaProject.bin')) return null;
  if (has('word/document')) return DOCX;
  return has('xl/workbook') ? XLSX : null;
}

/** Older office papers: a file system of its own, whose entries are named in UTF-16. */
function ofCompound(bytes: Buffer): FileKind | null {
  const has = (name: string) => bytes.includes(name, 0, 'utf16le');
  if (has('VBA_PROJECT')) return null;
  if (has('WordDocument')) return DOC;
  return has('Workbook') || has('Book') ? XLS : null;
}

const MB = 1024 * 1024;

/** The most a file of a kind may have, in bytes. */
export function mostBytes({ kind }: Pick<FileKind, 'kind'>): number {
  return kind === 'image' ? 10 * MB : 50 * MB;
}

/** More than any file may have. */
export const MOST_BYTES = 50 * MB;

/** The name a file is shown under: as given, on one line, with an ending that tells the truth. */
export function shownName(name: string, { ending, alias = [] }: FileKind): string {
  const clean = name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_').trim();
  const [, stem = clean, given = ''] = /^(.*?)(?:\.([A-Za-z0-9]{1,8}))?$/.exec(clean) ?? [];
  const known = [ending, ...alias].includes(given.toLowerCase());
  return known ? clean : `${stem || '文件'}.${ending}`;
}
