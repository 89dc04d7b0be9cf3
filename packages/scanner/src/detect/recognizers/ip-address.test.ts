import { checkCases } from '../check-cases.ts';
import { ipAddress } from './ip-address.ts';

checkCases(ipAddress, [
  ['labelled', 'IP-adres: «203.0.113.45»'],
  ['bare', 'vanaf «198.51.100.23» zagen we'],
  ['of a server', 'server «52.12.34.56» gaf fout'],
  ['with a port', '«203.0.113.45»:8080'],
  ['in a web address', 'http://«203.0.113.45»/pad'],
  ['at the end of a sentence', 'Het was «203.0.113.45».'],
  ['version 6', 'ip «2001:db8::1»'],
  ['version 6 in full', '«2001:db8:0:0:8a2e:370:7334:1»'],
  ['version 6 in brackets', '[«2001:db8:85a3::8a2e:370:7334»]'],
  ['private', '192.168.1.10 en 10.0.0.1 en 172.16.4.5'],
  ['loopback', '127.0.0.1 en ::1'],
  ['version number', 'versie 20.40.60.80'],
  ['short version', 'v4.12.200.1'],
  ['browser', 'Chrome/120.0.6099.130 en Edge/120.0.200.130'],
  ['paragraph', 'zie 1.2.3.4'],
  ['mask', '255.255.255.0'],
  ['octet too large', '203.0.113.256'],
  ['five groups', '203.0.113.4.5'],
  ['time', 'om 10:15:30'],
  ['C++', 'std::vector, a::b en feed::beef'],
  ['link-local', 'fe80::1ff:fe23:4567:890a'],
  ['dotted BSN', '9999.90.019'],
]);
