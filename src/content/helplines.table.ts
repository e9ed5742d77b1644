// Generated from helplines.json by tools/helplines.mjs; edit that.
import type {Directory, EmergencyNumber, HelpLine} from './help-line.js';

/** The earliest day on which a source of something that is shown was read. */
export const SOURCES_READ = '2026-11-23';

/** By ISO 3166 code of the country. */
export const EMERGENCY_NUMBERS: Readonly<Record<string, readonly EmergencyNumber[]>> = {
  US: [{number: '911', kind: 'any'}],
  CA: [{number: '911', kind: 'any'}],
  GB: [{number: '999', kind: 'any'}],
  IE: [
    {number: '112', kind: 'any'},
    {number: '999', kind: 'any'},
  ],
  AU: [{number: '000', kind: 'any'}],
  NZ: [{number: '111', kind: 'any'}],
  FR: [
    {number: '15', kind: 'any'},
    {number: '112', kind: 'any'},
  ],
  ES: [{number: '112', kind: 'any'}],
  DE: [{number: '112', kind: 'any'}],
  AT: [
    {number: '144', kind: 'any'},
    {number: '112', kind: 'any'},
  ],
  CH: [
    {number: '144', kind: 'any'},
    {number: '112', kind: 'any'},
  ],
  NL: [{number: '112', kind: 'any'}],
  BE: [{number: '112', kind: 'any'}],
  IT: [{number: '112', kind: 'any'}],
  PT: [{number: '112', kind: 'any'}],
  PL: [{number: '112', kind: 'any'}],
  HU: [{number: '112', kind: 'any'}],
  GR: [{number: '112', kind: 'any'}],
  LV: [{number: '112', kind: 'any'}],
  SE: [{number: '112', kind: 'any'}],
  NO: [{number: '112', kind: 'any'}],
  DK: [{number: '112', kind: 'any'}],
  FI: [{number: '112', kind: 'any'}],
  UA: [
    {number: '103', kind: 'any'},
    {number: '112', kind: 'any'},
  ],
  IN: [{number: '112', kind: 'any'}],
  SG: [
    {number: '995', kind: 'ambulance'},
    {number: '999', kind: 'police'},
  ],
  MY: [{number: '999', kind: 'any'}],
  PH: [{number: '911', kind: 'any'}],
  HK: [{number: '999', kind: 'any'}],
  TW: [
    {number: '119', kind: 'ambulance'},
    {number: '110', kind: 'police'},
  ],
  CN: [
    {number: '120', kind: 'ambulance'},
    {number: '110', kind: 'police'},
  ],
  KR: [
    {number: '119', kind: 'ambulance'},
    {number: '112', kind: 'police'},
  ],
  JP: [
    {number: '119', kind: 'ambulance'},
    {number: '110', kind: 'police'},
  ],
  ZA: [
    {number: '112', kind: 'mobile'},
    {number: '10177', kind: 'ambulance'},
    {number: '10111', kind: 'police'},
  ],
  IL: [
    {number: '101', kind: 'ambulance'},
    {number: '100', kind: 'police'},
  ],
  BR: [
    {number: '192', kind: 'ambulance'},
    {number: '190', kind: 'police'},
  ],
  MX: [{number: '911', kind: 'any'}],
  AR: [
    {number: '911', kind: 'any'},
    {number: '107', kind: 'ambulance'},
  ],
  CL: [{number: '131', kind: 'ambulance'}],
  UY: [{number: '911', kind: 'any'}],
  PE: [
    {number: '106', kind: 'ambulance'},
    {number: '105', kind: 'police'},
  ],
  CO: [{number: '123', kind: 'any'}],
};

/** In the order in which they are shown. */
export const HELP_LINES: readonly HelpLine[] = [
  {country: 'US', name: '988 Suicide & Crisis Lifeline', kinds: ['crisis'], tel: '988', sms: {number: '988'}, site: 'https://988lifeline.org', hours: 'always'},
  {country: 'CA', name: '9-8-8: Suicide Crisis Helpline', kinds: ['crisis'], tel: '988', sms: {number: '988'}, site: 'https://988.ca', hours: 'always'},
  {country: 'GB', name: 'Samaritans', kinds: ['crisis'], tel: '116 123', site: 'https://www.samaritans.org', hours: 'always'},
  {country: 'IE', name: 'Samaritans Ireland', kinds: ['crisis'], tel: '116 123', site: 'https://www.samaritans.org/samaritans-ireland/', hours: 'always'},
  {country: 'AU', name: 'Lifeline Australia', kinds: ['crisis'], tel: '13 11 14', sms: {number: '0477 13 11 14'}, site: 'https://www.lifeline.org.au', hours: 'always'},
  {country: 'NZ', name: '1737 Need to talk?', kinds: ['crisis'], tel: '1737', sms: {number: '1737'}, site: 'https://1737.org.nz', hours: 'always'},
  {country: 'FR', name: '3114 – numéro national de prévention du suicide', kinds: ['crisis'], tel: '3114', site: 'https://3114.fr', hours: 'always'},
  {country: 'ES', name: '024 – Línea de atención a la conducta suicida', kinds: ['crisis'], tel: '024', site: 'https://www.sanidad.gob.es/linea024/home.htm', hours: 'always'},
  {country: 'DE', name: 'TelefonSeelsorge', kinds: ['crisis'], tel: '0800 111 0 111', site: 'https://www.telefonseelsorge.de', hours: 'always'},
  {country: 'AT', name: 'Telefonseelsorge', kinds: ['crisis'], tel: '142', hours: 'always'},
  {country: 'CH', name: 'Die Dargebotene Hand / La Main Tendue / Telefono Amico – 143', kinds: ['crisis'], tel: '143', hours: 'always'},
  {country: 'NL', name: '113 Zelfmoordpreventie', kinds: ['crisis'], tel: '113', site: 'https://www.113.nl', hours: 'always'},
  {country: 'BE', name: 'Zelfmoordlijn 1813 (Dutch)', kinds: ['crisis'], tel: '1813', site: 'https://www.zelfmoord1813.be', hours: 'always'},
  {country: 'BE', name: 'Centre de Prévention du Suicide (French)', kinds: ['crisis'], tel: '0800 32 123', site: 'https://www.preventionsuicide.be', hours: 'always'},
  {country: 'IT', name: 'Telefono Amico Italia', kinds: ['crisis'], tel: '02 2327 2327', site: 'https://www.telefonoamico.it'},
  {country: 'PT', name: 'Linha Nacional de Prevenção do Suicídio', kinds: ['crisis'], tel: '1411', hours: 'always'},
  {country: 'PL', name: 'Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym', kinds: ['crisis'], tel: '800 70 2222', site: 'https://centrumwsparcia.pl', hours: 'always'},
  {country: 'HU', name: 'Lelki Elsősegély Telefonszolgálat', kinds: ['crisis'], tel: '116-123', site: 'https://sos116-123.hu', hours: 'always'},
  {country: 'GR', name: 'Suicide intervention line 1018 (Klimaka)', kinds: ['crisis'], tel: '1018', hours: 'always'},
  {country: 'LV', name: 'Unified crisis line 116 123', kinds: ['crisis'], tel: '116 123', site: 'https://www.vmnvd.gov.lv', hours: 'always'},
  {country: 'SE', name: 'Mind Självmordslinjen', kinds: ['crisis'], tel: '90101', site: 'https://mind.se', hours: 'always'},
  {country: 'FI', name: 'MIELI Crisis Helpline', kinds: ['crisis'], tel: '09 2525 0111', site: 'https://mieli.fi/en/support-and-help/crisis-helpline/', hours: 'always'},
  {country: 'UA', name: 'Lifeline Ukraine', kinds: ['crisis'], tel: '7333', hours: 'always'},
  {country: 'IN', name: 'Tele-MANAS', kinds: ['crisis'], tel: '14416', site: 'https://telemanas.mohfw.gov.in', hours: 'always'},
  {country: 'SG', name: 'Samaritans of Singapore (SOS)', kinds: ['crisis'], tel: '1767', whatsapp: '9151 1767', site: 'https://www.sos.org.sg', hours: 'always'},
  {country: 'SG', name: 'national mindline 1771', kinds: ['crisis'], tel: '1771', whatsapp: '6669 1771', site: 'https://www.mindline.sg', hours: 'always'},
  {country: 'MY', name: 'Talian HEAL 15555', kinds: ['crisis'], tel: '15555', hours: [{from: '08:00', to: '24:00'}]},
  {country: 'HK', name: '情緒通 18111 Mental Health Support Hotline', kinds: ['crisis'], tel: '18111', hours: 'always'},
  {country: 'TW', name: '1925 安心專線', kinds: ['crisis'], tel: '1925', hours: 'always'},
  {country: 'CN', name: '12356 全国统一心理援助热线', kinds: ['crisis'], tel: '12356'},
  {country: 'KR', name: '자살예방 상담전화 109', kinds: ['crisis'], tel: '109', hours: 'always'},
  {country: 'JP', name: 'よりそいホットライン (Yorisoi Hotline)', kinds: ['crisis'], tel: '0120-279-338', site: 'https://www.since2011.net/yorisoi/', hours: 'always'},
  {country: 'JP', name: 'いのちの電話 (Inochi no Denwa)', kinds: ['crisis'], tel: '0120-783-556', site: 'https://www.inochinodenwa.org', hours: [{from: '16:00', to: '21:00'}]},
  {country: 'ZA', name: 'SADAG Suicide Crisis Helpline', kinds: ['crisis'], tel: '0800 567 567', sms: {number: '31393'}, site: 'https://www.sadag.org', hours: 'always'},
  {country: 'IL', name: 'ERAN – emotional first aid', kinds: ['crisis'], tel: '1201', hours: 'always'},
  {country: 'BR', name: 'CVV – Centro de Valorização da Vida', kinds: ['crisis'], tel: '188', site: 'https://cvv.org.br', hours: 'always'},
  {country: 'MX', name: 'Línea de la Vida', kinds: ['crisis'], tel: '800 911 2000', site: 'https://www.gob.mx/lineadelavida', hours: 'always'},
  {country: 'CL', name: 'Línea de Prevención del Suicidio *4141', kinds: ['crisis'], tel: '*4141', hours: 'always'},
  {country: 'PE', name: 'Línea 113, opción 5 (Infosalud, MINSA)', kinds: ['crisis'], tel: '113', menu: '5', hours: 'always'},
  {country: 'LB', name: 'Embrace National Lifeline 1564', kinds: ['crisis'], tel: '1564'},
];

export const DIRECTORIES: readonly Directory[] = [
  {name: 'Find A Helpline', site: 'https://findahelpline.com'},
  {name: 'Befrienders Worldwide', site: 'https://www.befrienders.org'},
];
