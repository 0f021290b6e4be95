import { crc32, deflateSync } from 'node:zlib';

/** Sixteen steps of transparency are enough for an outline. */
const STEPS = 16;

/** A square PNG of one colour ("#1b4b7a") from its opacity, 0–255 for each dot: four bits a dot, a quarter of the usual size. */
export function onePaintPng(opacity, side, colour) {
  const rows = Buffer.alloc(side * (1 + Math.ceil(side / 2)));
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const step = Math.round((opacity[y * side + x] / 255) * (STEPS - 1));
      rows[y * (1 + Math.ceil(side / 2)) + 1 + (x >> 1)] |= x % 2 === 0 ? step << 4 : step;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const paint = Buffer.from(colour.slice(1), 'hex');
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.concat(Array.from({ length: STEPS }, () => paint))),
    chunk(
      'tRNS',
      Buffer.from(
        Array.from({ length: STEPS }, (_, step) => Math.round((step * 255) / (STEPS - 1))),
      ),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
