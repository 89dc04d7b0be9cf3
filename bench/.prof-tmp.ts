import { createScanner } from '@derden/scanner';
import { dutchText } from './text.ts';
const names = process.argv[2] === 'names';
const text = dutchText(2_000_000);
const s = createScanner({ names });
const parts = Array.from({length:1000},(_, i)=>text.slice(i*2000,i*2000+2000));
for (let r=0;r<5;r++){const t=performance.now(); for (const p of parts) await s.scanText(p); console.log((2000/(performance.now()-t)).toFixed(2));}
await s[Symbol.asyncDispose]();
