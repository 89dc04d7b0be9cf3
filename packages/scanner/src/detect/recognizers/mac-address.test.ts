import { checkCases } from '../check-cases.ts';
import { macAddress } from './mac-address.ts';

checkCases(macAddress, [
  ['colons', 'MAC «00:00:5E:00:53:AF»'],
  ['hyphens', '«00-00-5e-00-53-af»'],
  ['dots', '«0000.5e00.53af»'],
  ['broadcast', 'ff:ff:ff:ff:ff:ff'],
  ['seven pairs', '00:00:5e:00:53:af:01'],
  ['a row of numbers', '06-12-34-56-78-90'],
  ['no hexadecimals', '00:00:5e:00:53:zz'],
  ['version 6', '2001:db8:0:0:8a2e:370:7334:1'],
  ['a date and time', '2024-01-02 10:15:30'],
]);
