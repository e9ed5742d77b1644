// What a tool has sent, in every reading of it: unzipped, out of base64, out of forms and of JSON in JSON.
import {brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib';

const DEPTH = 8;

/** @returns every text that is found in the bytes, and every JSON value */
export function decode(bytes) {
  const found = {texts: [], values: []};
  const seen = new Set();
  read(Buffer.from(bytes), found, seen, 0);
  return found;
}

function read(bytes, found, seen, depth) {
  const key = bytes.toString('latin1');
  if (!bytes.length || depth > DEPTH || seen.has(key)) return;
  seen.add(key);
  const plain = unpacked(bytes);
  if (plain) return read(plain, found, seen, depth + 1);
  readText(bytes.toString('utf8'), found, seen, depth);
  for (const part of [...formParts(bytes), ...buried(bytes)]) read(part, found, seen, depth + 1);
}

/** What is packed behind lines that are not, as in Sentry's envelopes. */
function buried(bytes) {
  const parts = [];
  for (let at = bytes.indexOf('\n') + 1; at > 0; at = bytes.indexOf('\n', at) + 1) {
    const plain = unpacked(bytes.subarray(at));
    if (plain) parts.push(plain);
  }
  return parts;
}

function readText(text, found, seen, depth) {
  if (text.length < 2 || depth > DEPTH) return;
  found.texts.push(text);
  const value = json(text);
  if (value !== undefined) return readValue(value, found, seen, depth);
  const lines = text.split('\n').map(json);
  if (lines.length > 1)
    for (const each of lines) if (each !== undefined) readValue(each, found, seen, depth);
  if (/^[\w.~%+-]+=/.test(text))
    for (const each of new URLSearchParams(text).values()) readText(each, found, seen, depth + 1);
  readBase64(text, found, seen, depth);
}

function readValue(value, found, seen, depth) {
  found.values.push(value);
  for (const text of strings(value)) {
    // A packed event is a string of bytes.
    const bytes = Buffer.from(text, 'latin1');
    const plain = text.length > 8 && unpacked(bytes);
    if (plain) read(plain, found, seen, depth + 1);
    else if (/^\s*[[{"]/.test(text) && json(text) !== undefined)
      readText(text, found, seen, depth + 1);
    else readBase64(text, found, seen, depth);
  }
}

function readBase64(text, found, seen, depth) {
  if (!/^[\w+/-]{24,}={0,2}$/.test(text)) return;
  read(Buffer.from(text, 'base64'), found, seen, depth + 1);
}

function unpacked(bytes) {
  const [first, second] = bytes;
  try {
    if (first === 0x1f && second === 0x8b) return gunzipSync(bytes, {finishFlush: 2});
    if (first === 0x78 && (first * 256 + second) % 31 === 0)
      return inflateSync(bytes, {finishFlush: 2});
  } catch {
    return undefined;
  }
  // The others have no mark at their beginning: only where what comes out can be read.
  const text = bytes.subarray(0, 64).toString('utf8');
  if (!text.includes('\ufffd') || bytes.length < 32) return undefined;
  for (const unpack of [inflateRawSync, brotliDecompressSync]) {
    try {
      const plain = unpack(bytes);
      if (plain.length > 8 && !plain.toString('utf8').includes('\ufffd')) return plain;
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** The parts of a `multipart/form-data` body. */
function formParts(bytes) {
  const text = bytes.toString('latin1');
  const [boundary] = /^--[^\r\n]{8,}/.exec(text) ?? [];
  if (!boundary) return [];
  return text
    .split(boundary)
    .map((part) => part.slice(part.indexOf('\r\n\r\n') + 4, -2))
    .filter((part) => part.length > 2)
    .map((part) => Buffer.from(part, 'latin1'));
}

function json(text) {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function* strings(value) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object')
    for (const each of Object.values(value)) yield* strings(each);
}
