// Generated from helplines.json by tools/helplines.mjs; edit that.

/** The day on which the sources were read. */
export const SOURCES_READ = '2026-11-23';

/**
 * For each country its code and emergency numbers (a ambulance, p police, m from a mobile phone), and a line for each service:
 * name|telephone|site without https://|text number|hours (none: always; ?: not known)|WhatsApp|key to press|text to send
 */
export const COUNTRIES = `US911
988 Suicide & Crisis Lifeline|988|988lifeline.org|988

CA911
9-8-8: Suicide Crisis Helpline|988|988.ca|988

GB999
Samaritans|116 123|www.samaritans.org

IE112,999
Samaritans Ireland|116 123|www.samaritans.org/samaritans-ireland/

AU000
Lifeline Australia|13 11 14|www.lifeline.org.au|0477 13 11 14

NZ111
1737 Need to talk?|1737|1737.org.nz|1737

FR15,112
3114 – numéro national de prévention du suicide|3114|3114.fr

ES112
024 – Línea de atención a la conducta suicida|024|www.sanidad.gob.es/linea024/home.htm

DE112
TelefonSeelsorge|0800 111 0 111|www.telefonseelsorge.de

AT144,112
Telefonseelsorge|142

CH144,112
Die Dargebotene Hand / La Main Tendue / Telefono Amico – 143|143

NL112
113 Zelfmoordpreventie|113|www.113.nl

BE112
Zelfmoordlijn 1813 (Dutch)|1813|www.zelfmoord1813.be
Centre de Prévention du Suicide (French)|0800 32 123|www.preventionsuicide.be

IT112
Telefono Amico Italia|02 2327 2327|www.telefonoamico.it||?

PT112
Linha Nacional de Prevenção do Suicídio|1411

PL112
Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym|800 70 2222|centrumwsparcia.pl

HU112
Lelki Elsősegély Telefonszolgálat|116-123|sos116-123.hu

GR112
Suicide intervention line 1018 (Klimaka)|1018

LV112
Unified crisis line 116 123|116 123|www.vmnvd.gov.lv

SE112
Mind Självmordslinjen|90101|mind.se

NO112

DK112

FI112
MIELI Crisis Helpline|09 2525 0111|mieli.fi/en/support-and-help/crisis-helpline/

UA103,112
Lifeline Ukraine|7333

IN112
Tele-MANAS|14416|telemanas.mohfw.gov.in

SG995a,999p
Samaritans of Singapore (SOS)|1767|www.sos.org.sg|||9151 1767
national mindline 1771|1771|www.mindline.sg|||6669 1771

MY999
Talian HEAL 15555|15555|||08:00–24:00

PH911

HK999
情緒通 18111 Mental Health Support Hotline|18111

TW119a,110p
1925 安心專線|1925

CN120a,110p
12356 全国统一心理援助热线|12356|||?

KR119a,112p
자살예방 상담전화 109|109

JP119a,110p
よりそいホットライン (Yorisoi Hotline)|0120-279-338|www.since2011.net/yorisoi/
いのちの電話 (Inochi no Denwa)|0120-783-556|www.inochinodenwa.org||16:00–21:00

ZA112m,10177a,10111p
SADAG Suicide Crisis Helpline|0800 567 567|www.sadag.org|31393

IL101a,100p
ERAN – emotional first aid|1201

BR192a,190p
CVV – Centro de Valorização da Vida|188|cvv.org.br

MX911
Línea de la Vida|800 911 2000|www.gob.mx/lineadelavida

AR911,107a

CL131a
Línea de Prevención del Suicidio *4141|*4141

UY911

PE106a,105p
Línea 113, opción 5 (Infosalud, MINSA)|113|||||5

CO123

LB
Embrace National Lifeline 1564|1564|||?`;

/** name|site */
export const DIRECTORIES = [
  'Find A Helpline|findahelpline.com',
  'Befrienders Worldwide|www.befrienders.org',
];
