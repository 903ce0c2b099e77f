// Takes the two screenshots of the playground: `npm run build && node docs/pictures/playground.mjs`, with Chromium installed.
import { writeFileSync } from "node:fs";
import { deflateSync, inflateSync } from "node:zlib";
import { chromium } from "playwright-core";

const SIZE = { width: 1280, height: 1180 };

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const language of ["en", "zh-CN"]) {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: "light", locale: language });
  await page.goto(new URL(`../playground/index.html#${language}`, import.meta.url).href);
  await page.waitForSelector("#summary dd");
  const ending = language === "en" ? "png" : `${language}.png`;
  writeFileSync(new URL(`playground.${ending}`, import.meta.url), withPalette(await page.screenshot()));
}
await browser.close();

/** The same picture with 256 colours, those that occur most; each other colour becomes the nearest of them. */
function withPalette(png) {
  const { width, height, pixels, bytes } = decoded(png);
  const counts = new Map();
  const colourAt = (at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
  for (let at = 0; at < pixels.length; at += bytes) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const palette = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a)).slice(0, 256);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter, which is none
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = places.get(colourAt((y * width + x) * bytes));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits, by palette
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    png.subarray(0, 8),
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function nearest(palette, colour) {
  const part = (value, shift) => (value >> shift) & 255;
  const distance = (other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (part(colour, shift) - part(other, shift)) ** 2, 0);
  return palette.reduce((best, other, place) => (distance(other) < distance(palette[best]) ? place : best), 0);
}

/** The pixels of a screenshot: 8 bits a channel, not interlaced. */
function decoded(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const bytes = png[25] === 6 ? 4 : 3;
  const data = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * bytes;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= bytes ? pixels[at - bytes] : 0;
      const above = y > 0 ? pixels[at - stride] : 0;
      const corner = x >= bytes && y > 0 ? pixels[at - stride - bytes] : 0;
      pixels[at] = raw[y * (stride + 1) + 1 + x] + predicted(filter, left, above, corner);
    }
  }
  return { width, height, pixels, bytes };
}

/** What a filter of PNG predicts: nothing, left, above, their average, or the one of Paeth. */
function predicted(filter, left, above, corner) {
  if (filter < 4) return [0, left, above, (left + above) >> 1][filter];
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value));
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** A part of a PNG file: its length, its name, what it holds, and the check sum. */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const part = Buffer.alloc(body.length + 8);
  part.writeUInt32BE(data.length, 0);
  body.copy(part, 4);
  part.writeUInt32BE(checkSum(body), body.length + 4);
  return part;
}

function checkSum(data) {
  let sum = ~0;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
