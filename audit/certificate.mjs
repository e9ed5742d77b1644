// A certificate for the proxy that listens in, made for one run and thrown away: X.509 v3 in DER, signed by itself.
import {createSign, generateKeyPairSync, createHash, randomBytes} from 'node:crypto';

const ECDSA_WITH_SHA256 = '06082a8648ce3d040302';
const COMMON_NAME = '0603550403';
const SUBJECT_ALT_NAME = '0603551d11';
const DAY_MS = 86_400_000;

/**
 * @param hosts names that it is good for; the audit's browser asks for its key alone
 * @returns `{key, cert, keyHash}`: both as PEM, and what `--ignore-certificate-errors-spki-list` takes
 */
export function makeCertificate(hosts = ['localhost']) {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const publicDer = publicKey.export({type: 'spki', format: 'der'});
  const name = sequence(
    der(0x31, sequence(hex(COMMON_NAME), der(0x0c, Buffer.from('cairn-audit')))),
  );
  const algorithm = sequence(hex(ECDSA_WITH_SHA256));
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  const body = sequence(
    der(0xa0, hex('020102')),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(utcTime(Date.now() - DAY_MS), utcTime(Date.now() + 7 * DAY_MS)),
    name,
    publicDer,
    der(0xa3, sequence(sequence(hex(SUBJECT_ALT_NAME), der(0x04, names)))),
  );
  const signature = createSign('SHA256').update(body).sign(privateKey);
  const whole = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    keyHash: createHash('sha256').update(publicDer).digest('base64'),
  };
}

function sequence(...parts) {
  return der(0x30, Buffer.concat(parts));
}

/** Tag, length, value. */
function der(tag, value) {
  const {length} = value;
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), value]);
  const bytes = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...bytes]), value]);
}

function utcTime(ms) {
  const digits = new Date(ms).toISOString().replace(/\D/g, '');
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}

function hex(text) {
  return Buffer.from(text, 'hex');
}
